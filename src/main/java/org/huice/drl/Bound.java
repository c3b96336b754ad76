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

  /**
   * A figure over many facts, a number in base units.
   *
   * @param source the pattern whose facts are counted
   * @param result the function and what it takes
   */
  record ToResult(Conditional.Pattern source, Conditional.Result result) implements Bound {}
}
