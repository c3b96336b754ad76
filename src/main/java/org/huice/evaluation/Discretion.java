package org.huice.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.huice.determination.Ruling;
import org.huice.dossier.Opinion;
import org.huice.money.Amount;
import org.huice.money.Money;
import org.huice.money.Operation;
import org.huice.money.Step;
import org.huice.money.Unit;
import org.huice.policy.Clause;
import org.jspecify.annotations.Nullable;

/** How far one opinion may decide one ruling, and what the ruling then is. */
final class Discretion {
  private final Opinion opinion;
  private final Clause clause;
  private final Complaints complaints;

  /** Takes what is wrong with the opinion. */
  interface Complaints {
    void tell(EvaluationProblem code, String... more);
  }

  Discretion(Opinion opinion, Clause clause, Complaints complaints) {
    this.opinion = opinion;
    this.clause = clause;
    this.complaints = complaints;
  }

  /** The ruling as it was decided; null where the opinion may not decide it. */
  @Nullable Ruling decide(Ruling ruling) {
    if (!isOpen(ruling)) {
      complaints.tell(
          EvaluationProblem.OPINION_WITHOUT_DISCRETION,
          opinion.policy(),
          clause.id(),
          ruling.code());
      return null;
    }
    if (!opinion.granted()) {
      return new Ruling.Refused(ruling.matter(), ruling.readings());
    }
    return clause.kind() == Clause.Kind.AWARD || clause.kind() == Clause.Kind.LEVY
        ? priced(ruling)
        : unpriced(ruling);
  }

  /** Whether the law leaves something of it to an authority. */
  private boolean isOpen(Ruling ruling) {
    if (ruling instanceof Ruling.Granted granted) {
      return granted.amount().ceiling();
    }
    if (ruling instanceof Ruling.Charged charged) {
      return charged.amount().ceiling();
    }
    return ruling instanceof Ruling.Discretionary && clause.kind() != Clause.Kind.TARGET;
  }

  private @Nullable Ruling priced(Ruling ruling) {
    BigDecimal yuan = opinion.amount();
    Amount bound = ruling.amount();
    if (yuan == null) {
      complaints.tell(EvaluationProblem.OPINION_WITHOUT_AMOUNT, opinion.policy(), clause.id());
      return null;
    }
    if (bound != null && yuan.compareTo(bound.value()) > 0) {
      complaints.tell(
          EvaluationProblem.OPINION_ABOVE_CEILING,
          Money.of(yuan).canonical(),
          Money.of(bound.value()).canonical());
      return null;
    }
    Amount amount = amount(bound, yuan);
    return clause.kind() == Clause.Kind.LEVY
        ? new Ruling.Charged(ruling.matter(), amount, ruling.readings())
        : new Ruling.Granted(ruling.matter(), amount, null, ruling.readings());
  }

  /** Where nothing was computed, the decision is the first step. */
  private Amount amount(@Nullable Amount bound, BigDecimal yuan) {
    if (bound != null) {
      return bound.decided(opinion.actor(), yuan, opinion.document());
    }
    Step step =
        new Step(
            Operation.DECIDED,
            opinion.actor(),
            yuan.toPlainString(),
            Unit.YUAN.symbol(),
            opinion.document(),
            yuan);
    return new Amount(yuan, false, List.of(step));
  }

  private @Nullable Ruling unpriced(Ruling ruling) {
    if (opinion.amount() != null) {
      complaints.tell(EvaluationProblem.OPINION_AMOUNT_UNDUE, opinion.policy(), clause.id());
      return null;
    }
    return switch (clause.kind()) {
      case ORDER ->
          new Ruling.Ordered(
              ruling.matter(), stated(clause.order()), null, clause.approval(), ruling.readings());
      case DESIGNATION ->
          new Ruling.Designated(ruling.matter(), stated(clause.title()), ruling.readings());
      case ELIGIBILITY, PRIORITY ->
          new Ruling.Confirmed(ruling.matter(), clause.kind(), ruling.readings());
      case EXCLUSION ->
          new Ruling.Barred(ruling.matter(), ruling.matter(), null, ruling.readings());
      case AWARD, LEVY, TARGET -> throw new IllegalStateException("not decided so: " + clause.id());
    };
  }

  private String stated(@Nullable String words) {
    return Objects.requireNonNull(words, () -> "nothing to decide in clause " + clause.id());
  }
}
