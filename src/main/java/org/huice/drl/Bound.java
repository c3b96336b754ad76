package org.huice.drl;

/** What a variable of a rule stands for. */
sealed interface Bound {
  /** The policy. */
  record ToPolicy() implements Bound {}

  /** The fact that meets a pattern. */
  record ToFact(String type) implements Bound {}

  /** The value of an expression over the fact of a pattern. */
  record ToValue(Conditional.Pattern pattern, Expression expression) implements Bound {}
}
