package org.huice.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.huice.problem.Problem;
import org.huice.problem.Severity;

/** Tells problems: all of them, sorted by place, and how many there are. */
public final class ProblemText {
  private static final String INDENT = "    ";

  private final Words words;

  /** In the language of {@code words}. */
  public ProblemText(Words words) {
    this.words = words;
  }

  /** Each with its remedy, and the count at the end; no line where there are none. */
  public List<String> lines(Collection<Problem> problems) {
    List<Problem> sorted = problems.stream().distinct().sorted().toList();
    List<String> lines = new ArrayList<>();
    for (Problem problem : sorted) {
      lines.addAll(described(problem));
    }
    if (!sorted.isEmpty()) {
      lines.add(words.say("problems.count", String.valueOf(sorted.size())));
    }
    return lines;
  }

  /** Each warning with its remedy, and their count at the end; no line where there are none. */
  public List<String> warnings(Collection<Problem> warnings) {
    List<Problem> sorted = warnings.stream().distinct().sorted().toList();
    List<String> lines = new ArrayList<>();
    for (Problem warning : sorted) {
      lines.addAll(described(warning));
    }
    if (!sorted.isEmpty()) {
      lines.add(words.say("warnings.count", String.valueOf(sorted.size())));
    }
    return lines;
  }

  /** One problem, and its remedy below it. */
  public List<String> described(Problem problem) {
    return List.of(line(problem), INDENT + words.asTyped(problem.remedy(words.locale())));
  }

  /** {@code file:line:col 标题 [code] 句子}; a warning says so before its title. */
  public String line(Problem problem) {
    boolean warning = problem.code().severity() == Severity.WARNING;
    return "%s %s%s [%s] %s"
        .formatted(
            problem.place(),
            warning ? words.say("warning") + " " : "",
            problem.title(words.locale()),
            problem.code().code(),
            words.asTyped(problem.sentence(words.locale())));
  }
}
