package org.huice.ruleset;

import java.util.function.Consumer;
import org.huice.problem.Problem;

/** Passes problems on and knows whether there were any that keep something from being decided. */
final class Tally implements Consumer<Problem> {
  private final Consumer<Problem> next;
  private boolean clean = true;

  Tally(Consumer<Problem> next) {
    this.next = next;
  }

  @Override
  public void accept(Problem problem) {
    clean &= problem.code().isForWriters();
    next.accept(problem);
  }

  /** Whether nothing was reported, but what is only for whoever writes rules. */
  boolean clean() {
    return clean;
  }
}
