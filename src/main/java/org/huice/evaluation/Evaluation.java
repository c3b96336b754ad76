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
 * @param disagreements what the engine and the second reading do not read alike; each is among the
 *     problems too
 */
public record Evaluation(
    @Nullable Determination determination,
    List<Problem> problems,
    List<Disagreement> disagreements) {
  /** Keeps its own copies. */
  public Evaluation {
    problems = List.copyOf(problems);
    disagreements = List.copyOf(disagreements);
  }
}
