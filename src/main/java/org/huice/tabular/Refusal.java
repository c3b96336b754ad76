package org.huice.tabular;

import java.io.IOException;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/** Ends the reading of a file that cannot be a register. */
final class Refusal extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Refusal(Place place, TabularProblem code, String... arguments) {
    super(code.name());
    this.problem = Problem.at(place, code, arguments);
  }

  /** Why it cannot be read. */
  Problem problem() {
    return problem;
  }
}
