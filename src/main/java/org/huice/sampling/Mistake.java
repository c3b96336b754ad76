package org.huice.sampling;

/**
 * What is wrong in some entries.
 *
 * @param parts in how many of a million
 * @param way in what way
 */
record Mistake(int parts, Way way) {
  /** The ways of being wrong. */
  sealed interface Way {}

  /** Something else stands there, as the recipe writes it. */
  record Instead(Weights<Value> values) implements Way {}

  /** The check character of a code does not fit. */
  record WrongCheck() implements Way {}

  /** A code has a letter that such codes do not have. */
  record WrongLetter() implements Way {}

  /** More than the field that it must not exceed. */
  record Above() implements Way {}

  /** Given though the flag on which it hangs says no. */
  record Despite() implements Way {}

  /** The key of the fact before it once more. */
  record Twice() implements Way {}
}
