package org.huice.audit;

import static org.huice.audit.PaymentProblem.*;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.huice.dossier.Fact;
import org.huice.json.CanonicalJson;
import org.huice.page.FactName;
import org.huice.ruleset.RuleSet;
import org.huice.store.Appended;
import org.huice.store.Draft;
import org.huice.store.IndexView;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.huice.store.LedgerFailure;
import org.huice.store.LedgerStore;
import org.huice.store.Payload;
import org.huice.tree.Sha256;

/**
 * Records payments by determinations of a ledger, never more than is awarded, whoever else pays at
 * the same time. The same payment is recorded once: recorded again it is told where it stands.
 */
public final class Payments {
  private static final int ATTEMPTS = 100;
  private static final int FEN = 2;

  private final LedgerStore ledger;
  private final Origin origin;
  private final LocalDate today;
  private final Map<String, RuleSet> rules = new ConcurrentHashMap<>();

  /**
   * Records into a ledger.
   *
   * @param today after which nothing can have been paid
   */
  public Payments(LedgerStore ledger, Origin origin, LocalDate today) {
    this.ledger = ledger;
    this.origin = origin;
    this.today = today;
  }

  /**
   * Records a payment and waits until it is durable.
   *
   * @throws LedgerFailure if it must not be paid, or cannot be recorded
   */
  public PaymentReceipt pay(PaymentOrder order) {
    if (order.document().isBlank()) {
      throw PaymentRefusal.of(order.determination(), PAYMENT_DOCUMENT);
    }
    // What others record on the same determination changes what may be paid: look again then.
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        return attempt(order);
      } catch (LedgerFailure failure) {
        if (failure.problem().code() != PAYMENT_MEANWHILE) {
          throw failure;
        }
      }
    }
    return attempt(order);
  }

  private PaymentReceipt attempt(PaymentOrder order) {
    AwardBook book = new AwardBook(ledger, ledger, Long.MAX_VALUE);
    PaidBasis basis = new PaymentCheck(ledger, book, today, rules).basis(order);
    List<PaidEntry> before = basis.by(order.document());
    if (!before.isEmpty()) {
      return receipt(order, basis, same(order, before.get(0)), book);
    }
    checkRest(order, basis);
    Appended appended = ledger.record(draft(order, basis));
    if (!appended.anew()) {
      // Somebody recorded it at the same moment; now it is seen.
      return attempt(order);
    }
    Recorded recorded = new Recorded(appended.number(), true, appended.checkpoint());
    return receipt(order, basis, recorded, book);
  }

  /** Where the payment stands already, if it is the very same. */
  private Recorded same(PaymentOrder order, PaidEntry before) {
    if (before.yuan().compareTo(order.yuan()) != 0 || !before.paidOn().equals(order.paidOn())) {
      throw PaymentRefusal.of(
          order.determination(),
          PAYMENT_DOCUMENT_TWICE,
          order.document(),
          Long.toString(before.number()),
          Yuan.shown(before.yuan()),
          before.paidOn().toString());
    }
    return new Recorded(before.number(), false, ledger.checkpoint().orElse(""));
  }

  private static void checkRest(PaymentOrder order, PaidBasis basis) {
    BigDecimal rest = basis.limit().subtract(basis.paid());
    if (order.yuan().compareTo(rest) > 0) {
      throw PaymentRefusal.of(
          order.determination(),
          cause(basis),
          basis.matter().toString(),
          Yuan.shown(basis.limit()),
          Yuan.shown(basis.paid()),
          Yuan.shown(rest.max(BigDecimal.ZERO)),
          Yuan.shown(order.yuan()));
    }
  }

  private static PaymentProblem cause(PaidBasis basis) {
    BigDecimal due = basis.award().due();
    if (basis.limit().compareTo(due) < 0) {
      return PAYMENT_OVER_POOL;
    }
    return basis.award().isDue() ? PAYMENT_OVER_AWARD : PAYMENT_OVER_DUE;
  }

  private Draft draft(PaymentOrder order, PaidBasis basis) {
    Fact applicant = basis.dossier().applicant();
    Payload payload =
        new Payload(origin.salts().get(), core(order, basis.matter(), applicant), new byte[0]);
    String time = origin.time();
    LeafText leaf = LeafText.payment(time, origin, order, basis.matter(), payload);
    Draft.IndexRow row =
        new Draft.IndexRow(
            "payment",
            time,
            applicant.id().toString(),
            FactName.of(applicant).orElse(null),
            order.paidOn().toString(),
            null,
            List.of(order.determination()),
            List.of(paid(order, basis.matter())));
    return new Draft(
        leaf::bytes,
        payload,
        row,
        once(order, basis),
        rows -> checkUnchanged(order, basis.account(), rows));
  }

  private static Draft.Sum paid(PaymentOrder order, AwardMatter matter) {
    return new Draft.Sum(
        matter.policy(),
        matter.clause(),
        matter.subject().toString(),
        "paid",
        order.yuan().movePointRight(FEN).longValueExact(),
        false);
  }

  private static byte[] core(PaymentOrder order, AwardMatter matter, Fact applicant) {
    Map<String, Object> core = new HashMap<>();
    core.put("applicant", applicant.id().toString());
    FactName.of(applicant).ifPresent(name -> core.put("name", name));
    core.put("subject", matter.subject().toString());
    core.put("key", matter.subject().key());
    core.put("document", order.document());
    if (order.note() != null) {
      core.put("note", order.note());
    }
    if (order.opinion() != null) {
      core.put("opinion", order.opinion());
    }
    return CanonicalJson.write(core);
  }

  /** Equal for the same document on the same award, whichever correction of it is paid. */
  private static String once(PaymentOrder order, PaidBasis basis) {
    MessageDigest digest = Sha256.start();
    List<Object> parts =
        List.of(
            "payment",
            Long.toString(basis.account().lineage().numbers().get(0)),
            basis.matter().policy(),
            basis.matter().clause(),
            basis.matter().subject().toString(),
            order.document());
    digest.update(CanonicalJson.write(parts));
    return Sha256.hex(digest);
  }

  /** Within the transaction: nothing came since the sums were looked at. */
  private static void checkUnchanged(PaymentOrder order, AwardAccount account, IndexView rows) {
    Lineage lineage = account.lineage();
    List<Long> now = new ArrayList<>();
    boolean corrected = false;
    Question since = new Question(null, null, null, null, null, null, null, lineage.numbers());
    try (Stream<Indexed> found = rows.find(since)) {
      for (Indexed one : found.toList()) {
        now.add(one.number());
        corrected |=
            one.row().kind().equals("determination") && one.row().refers().contains(lineage.last());
      }
    }
    if (corrected || !now.equals(account.seen())) {
      throw PaymentRefusal.of(order.determination(), PAYMENT_MEANWHILE);
    }
  }

  private PaymentReceipt receipt(
      PaymentOrder order, PaidBasis basis, Recorded recorded, AwardBook book) {
    Fact applicant = basis.dossier().applicant();
    BigDecimal now = recorded.anew() ? order.yuan() : BigDecimal.ZERO;
    return new PaymentReceipt(
        recorded,
        applicant.id().toString(),
        FactName.of(applicant).orElse(null),
        basis.matter(),
        order.yuan(),
        basis.limit(),
        basis.paid().add(now),
        elsewhere(basis, applicant.id().toString(), book));
  }

  private static List<Long> elsewhere(PaidBasis basis, String applicant, AwardBook book) {
    List<Long> elsewhere = new ArrayList<>();
    for (Lineage lineage : book.lineages(applicant)) {
      boolean other = lineage.last() != basis.account().lineage().last();
      if (other && book.isPaid(lineage, basis.matter())) {
        elsewhere.add(lineage.last());
      }
    }
    return elsewhere;
  }
}
