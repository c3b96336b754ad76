package org.huice.cli;

/** What the program ends with. */
final class ExitCode {
  /** Done, and nothing is wrong; a refused award is a result like any other. */
  static final int DONE = 0;

  /** It could not run. */
  static final int COULD_NOT_RUN = 1;

  /** It ran and found something: a failing case, a refused rule folder, a refused fact file. */
  static final int FOUND_SOMETHING = 2;

  private ExitCode() {}
}
