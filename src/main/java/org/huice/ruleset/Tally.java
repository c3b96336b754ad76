package org.huice.ruleset;

import java.util.function.Consumer;
import org.huice.problem.Problem;

/** Passes problems on and knows whether there were any. */
final class Tally implements Consumer<Problem> {
  private final Consumer<Problem> next;
  private boolean clean = true;

  Tally(Consumer<Problem> next) {
    this.next = next;
  }

  @Override
  public void accept(Problem problem) {
    clean = false;
    next.accept(problem);
  }

  /** Whether nothing was reported. */
  boolean clean() {
    return clean;
  }
}
