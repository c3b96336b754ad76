package org.huice.audit;

import static org.huice.audit.PaymentProblem.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.dossier.Dossier;
import org.huice.policy.ClauseRef;
import org.huice.policy.Pool;
import org.huice.problem.Nearest;
import org.huice.ruleset.RuleArchive;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.store.LedgerView;

/** Finds by what a payment is made, and refuses one that has no such reason. */
final class PaymentCheck {
  private final LedgerView view;
  private final AwardBook book;
  private final LocalDate today;
  private final Map<String, RuleSet> rules;

  /**
   * Of this ledger.
   *
   * @param today after which nothing can have been paid
   * @param rules that were read already, by id; grows
   */
  PaymentCheck(LedgerView view, AwardBook book, LocalDate today, Map<String, RuleSet> rules) {
    this.view = view;
    this.book = book;
    this.today = today;
    this.rules = rules;
  }

  /**
   * By what it is paid. What is paid already, and how much of it is left, is not looked at.
   *
   * @throws org.huice.store.LedgerFailure if it must not be paid
   */
  PaidBasis basis(PaymentOrder order) {
    long number = order.determination();
    Lineage lineage = lineage(number);
    AwardAccount account =
        book.account(lineage).orElseThrow(() -> PaymentRefusal.of(number, PAYMENT_OF_ERASED));
    account
        .erased()
        .ifPresent(
            gone -> {
              throw PaymentRefusal.of(gone, PAYMENT_OF_ERASED);
            });
    checkDay(order, account);
    Awarded award = award(order, account);
    checkSum(order, award);
    RuleSet decided = rules.computeIfAbsent(account.core().ruleSet(), id -> rules(number, id));
    return new PaidBasis(
        account, dossier(number, decided), award, limit(number, award, account, decided));
  }

  private Lineage lineage(long number) {
    if (number < 1 || number > view.size()) {
      throw PaymentRefusal.of(number, PAYMENT_WITHOUT_ENTRY, Long.toString(view.size()));
    }
    if (!book.leaf(number).text("kind").equals("determination")) {
      throw PaymentRefusal.of(number, PAYMENT_OF_NO_DETERMINATION);
    }
    Lineage lineage = book.lineage(number);
    if (lineage.last() != number) {
      throw PaymentRefusal.of(number, PAYMENT_OF_CORRECTED, Long.toString(lineage.last()));
    }
    return lineage;
  }

  private void checkDay(PaymentOrder order, AwardAccount account) {
    long number = order.determination();
    String day = order.paidOn().toString();
    if (order.paidOn().isAfter(today)) {
      throw PaymentRefusal.of(number, PAYMENT_IN_FUTURE, day, today.toString());
    }
    LocalDate decided = account.core().asOf();
    if (order.paidOn().isBefore(decided)) {
      throw PaymentRefusal.of(number, PAYMENT_BEFORE_DECISION, day, decided.toString());
    }
  }

  private static Awarded award(PaymentOrder order, AwardAccount account) {
    long number = order.determination();
    List<Awarded> ofClause =
        account.core().awards().values().stream().filter(one -> isOf(one, order)).toList();
    if (ofClause.isEmpty()) {
      throw PaymentRefusal.of(number, PAYMENT_WITHOUT_RULING, asked(order), granted(account));
    }
    List<Awarded> granted = ofClause.stream().filter(Awarded::isGranted).toList();
    if (granted.isEmpty()) {
      throw PaymentRefusal.of(number, PAYMENT_NOT_GRANTED, asked(order), granted(account));
    }
    if (granted.size() > 1) {
      List<String> subjects = granted.stream().map(one -> one.matter().key()).toList();
      throw PaymentRefusal.of(number, PAYMENT_WHICH_SUBJECT, asked(order), Nearest.list(subjects));
    }
    return granted.get(0);
  }

  /** A bound is what may be given at most, and not what is owed: somebody has to fix the sum. */
  private static void checkSum(PaymentOrder order, Awarded award) {
    if (award.bound() && order.opinion() == null) {
      throw PaymentRefusal.of(
          order.determination(),
          PAYMENT_OF_BOUND,
          award.matter().toString(),
          Yuan.shown(award.kept()));
    }
  }

  private static boolean isOf(Awarded award, PaymentOrder order) {
    AwardMatter matter = award.matter();
    String subject = order.subject();
    return matter.policy().equals(order.policy())
        && matter.clause().equals(order.clause())
        && (subject == null
            || subject.equals(matter.key())
            || subject.equals(matter.subject().toString()));
  }

  private static String asked(PaymentOrder order) {
    String subject = order.subject();
    return order.policy() + " " + order.clause() + (subject == null ? "" : " " + subject);
  }

  private static String granted(AwardAccount account) {
    return Nearest.list(
        account.core().awards().values().stream()
            .filter(Awarded::isGranted)
            .map(one -> one.matter().toString())
            .toList());
  }

  private RuleSet rules(long number, String id) {
    return view.ruleSet(id)
        .flatMap(bytes -> RuleArchive.of(id, bytes))
        .flatMap(archive -> Optional.ofNullable(RuleSetReader.read(archive).ruleSet()))
        .orElseThrow(() -> PaymentRefusal.of(number, PAYMENT_WITHOUT_RULES, id));
  }

  private Dossier dossier(long number, RuleSet rules) {
    return book.beside(number)
        .flatMap(RecordedCore::read)
        .flatMap(core -> core.dossier("#" + number, rules.vocabulary(), problem -> {}))
        .orElseThrow(() -> PaymentRefusal.of(number, PAYMENT_WITHOUT_RULES, rules.id()));
  }

  private static BigDecimal limit(long number, Awarded award, AwardAccount account, RuleSet rules) {
    AwardMatter matter = award.matter();
    List<String> waiting = new ArrayList<>();
    for (Pool pool : rules.pools()) {
      boolean divides = pool.clauses().contains(new ClauseRef(matter.policy(), matter.clause()));
      if (divides && !account.pools().left().containsKey(matter)) {
        waiting.add(pool.id());
      }
    }
    if (!waiting.isEmpty()) {
      throw PaymentRefusal.of(
          number, PAYMENT_BEFORE_POOL, matter.toString(), Nearest.list(waiting));
    }
    return account.left(matter, award.due());
  }
}
