package org.huice.audit;

import static java.util.stream.Collectors.joining;
import static org.huice.audit.PaymentProblem.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.huice.dossier.Fact;
import org.huice.ledger.MarkKey;
import org.huice.page.FactName;
import org.huice.problem.Nearest;
import org.huice.ruleset.RuleSet;
import org.huice.store.Appended;
import org.huice.store.Draft;
import org.huice.store.IndexView;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.huice.store.LedgerFailure;
import org.huice.store.LedgerStore;

/**
 * Records payments by determinations of a ledger, never more than is awarded, whoever else pays at
 * the same time. The same payment is recorded once: recorded again it is told where it stands.
 */
public final class Payments {
  private static final int ATTEMPTS = 100;

  private final LedgerStore ledger;
  private final Origin origin;
  private final LocalDate today;
  private final MarkKey marks;
  private final Map<String, RuleSet> rules = new ConcurrentHashMap<>();

  /**
   * Records into a ledger.
   *
   * @param today after which nothing can have been paid
   * @param marks by which it is known whose determinations were erased
   */
  public Payments(LedgerStore ledger, Origin origin, LocalDate today, MarkKey marks) {
    this.ledger = ledger;
    this.origin = origin;
    this.today = today;
    this.marks = marks;
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
    String applicant = basis.dossier().applicant().id().toString();
    // First of all, so that what comes while the rest is read makes this list stale.
    List<Long> paid = book.paidTo(applicant);
    PaidElsewhere elsewhere =
        book.paidElsewhere(
            applicant,
            basis.matter(),
            basis.account().lineage(),
            ErasureMarks.of(ledger, ledger, Long.MAX_VALUE, marks));
    List<PaidEntry> before = basis.by(order.document());
    if (!before.isEmpty()) {
      return receipt(order, basis, same(order, before.get(0)), elsewhere);
    }
    checkRest(order, basis);
    checkElsewhere(order, basis, elsewhere);
    Draft.Guard guard =
        now -> {
          checkUnchanged(order, basis.account(), now);
          checkPaid(order, applicant, paid, now);
        };
    Appended appended =
        ledger.record(new PaymentDraft(origin, order, basis, elsewhere).draft(guard));
    if (!appended.anew()) {
      // Somebody recorded it at the same moment; now it is seen.
      return attempt(order);
    }
    Recorded recorded = new Recorded(appended.number(), true, appended.checkpoint());
    return receipt(order, basis, recorded, elsewhere);
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

  /** An award of every year may be paid by several determinations, but not unsaid. */
  private static void checkElsewhere(PaymentOrder order, PaidBasis basis, PaidElsewhere elsewhere) {
    long number = order.determination();
    if (elsewhere.isNone() && order.again() != null) {
      throw PaymentRefusal.of(number, PAYMENT_REPEATS_NOTHING, basis.matter().toString());
    }
    if (!elsewhere.isNone() && order.again() == null) {
      throw PaymentRefusal.of(
          number,
          PAID_FOR_ANOTHER,
          basis.matter().toString(),
          elsewhere.determinations().stream().map(String::valueOf).collect(joining(", ")),
          Yuan.shown(elsewhere.yuan()),
          Nearest.list(elsewhere.documents()));
    }
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

  /** Within the transaction: nobody paid the applicant anything since. */
  private static void checkPaid(
      PaymentOrder order, String applicant, List<Long> paid, IndexView rows) {
    Question payments = new Question("payment", applicant, null, null, null, null, null, List.of());
    try (Stream<Indexed> found = rows.find(payments)) {
      if (!found.map(Indexed::number).toList().equals(paid)) {
        throw PaymentRefusal.of(order.determination(), PAYMENT_MEANWHILE);
      }
    }
  }

  private static PaymentReceipt receipt(
      PaymentOrder order, PaidBasis basis, Recorded recorded, PaidElsewhere elsewhere) {
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
        elsewhere.determinations());
  }
}
