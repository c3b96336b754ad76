package org.huice.drl;

/** What a variable of a rule stands for. */
public sealed interface Bound {
  /** The policy. */
  record ToPolicy() implements Bound {}

  /**
   * The fact that meets a pattern.
   *
   * @param type the fact type that the pattern names
   */
  record ToFact(String type) implements Bound {}

  /**
   * The value of an expression over the fact of a pattern.
   *
   * @param pattern the pattern in which it is bound
   * @param expression a field or arithmetic
   */
  record ToValue(Conditional.Pattern pattern, Expression expression) implements Bound {}
}
