package org.huice.engine;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huice.problem.Problem;

/** Checked rules that cannot be compiled or run all the same. */
public final class EngineFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  EngineFailure(List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.place() + ": " + problem.sentence(Locale.ENGLISH))
            .collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted().toList();
  }

  /** What is wrong, sorted by place; at least one. */
  public List<Problem> problems() {
    return problems;
  }
}
