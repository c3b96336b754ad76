package org.huice.cli;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import org.huice.problem.Problem;

/** Prints problems: all of them, sorted by place, and how many there are. */
final class ProblemText {
  private static final String INDENT = "    ";

  private final Words words;

  /** In the language of {@code words}. */
  ProblemText(Words words) {
    this.words = words;
  }

  /** Prints them with their remedies; prints nothing where there are none. */
  void print(Collection<Problem> problems, PrintStream err) {
    List<Problem> sorted = problems.stream().distinct().sorted().toList();
    for (Problem problem : sorted) {
      err.println(line(problem));
      err.println(INDENT + problem.remedy(words.locale()));
    }
    if (!sorted.isEmpty()) {
      err.println(words.say("problems.count", String.valueOf(sorted.size())));
    }
  }

  /** {@code file:line:col 标题 [code] 句子}. */
  String line(Problem problem) {
    return "%s %s [%s] %s"
        .formatted(
            problem.place(),
            problem.title(words.locale()),
            problem.code().code(),
            problem.sentence(words.locale()));
  }
}
