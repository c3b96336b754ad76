package org.huice.evaluation;

import org.huice.determination.Ruling;
import org.huice.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * The ruling that one firing would give.
 *
 * @param rule the name of the rule that fired
 */
record Candidate(String rule, Ruling ruling) {

  /** The ruling as one text, the same for equal rulings; orders the firings of one rule. */
  String text() {
    return ruling.toString();
  }

  /**
   * Whether another firing says the same. The way to a sum may differ, the sum and what kind of sum
   * it is may not.
   */
  boolean agrees(Candidate other) {
    return ruling.code().equals(other.ruling.code()) && said(ruling).equals(said(other.ruling));
  }

  private static String said(Ruling ruling) {
    if (ruling instanceof Ruling.Ordered ordered) {
      return ordered.order() + ordered.from();
    }
    if (ruling instanceof Ruling.Reported reported) {
      return reported.measure().toString();
    }
    if (ruling instanceof Ruling.Undetermined undetermined) {
      return undetermined.missing() + sum(ruling.amount());
    }
    return sum(ruling.amount());
  }

  private static String sum(@Nullable Amount amount) {
    return amount == null ? "" : amount.value().toPlainString() + amount.ceiling();
  }
}
