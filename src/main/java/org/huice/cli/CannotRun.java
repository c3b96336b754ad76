package org.huice.cli;

/** Ends a verb that could not run, with the sentence that says why. */
final class CannotRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The sentence is already in the language of the user. */
  CannotRun(String sentence) {
    super(sentence);
  }
}
