package org.huice.evaluation;

import java.util.List;
import org.huice.determination.Determination;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of deciding one dossier.
 *
 * @param determination null exactly if there are problems
 * @param problems sorted by place
 */
public record Evaluation(@Nullable Determination determination, List<Problem> problems) {
  /** Keeps its own copy of the problems. */
  public Evaluation {
    problems = List.copyOf(problems);
  }
}
