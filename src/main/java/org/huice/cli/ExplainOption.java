package org.huice.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.huice.page.Words;
import org.huice.problem.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --explain}: what a kind of problem means, with the wrong and the right. */
final class ExplainOption {
  private static final String LIST = "";

  @Option(
      names = "--explain",
      paramLabel = "CODE",
      arity = "0..1",
      fallbackValue = LIST,
      descriptionKey = "explain",
      order = 10)
  private @Nullable String code;

  /** Whether it was given, so that nothing is checked. */
  boolean wanted() {
    return code != null;
  }

  /**
   * Prints the page of the code, or the list of all codes where none was named.
   *
   * @throws CannotRun if there is no such code
   */
  void print(PrintStream out, Words words) {
    String named = code == null ? LIST : code.replaceAll("[\\[\\]]", "").strip();
    if (named.isEmpty()) {
      ProblemPages.ROOMS.forEach(room -> list(room, out, words));
      out.println(words.say("lint.explain"));
    } else {
      out.print(ProblemPages.page(named).orElseThrow(() -> unknown(named, words)));
    }
  }

  private static CannotRun unknown(String named, Words words) {
    String near = Nearest.suggestion(named, ProblemPages.codes());
    return new CannotRun(words.say("lint.unknownCode", named, near));
  }

  private static void list(String room, PrintStream out, Words words) {
    Locale locale = words.locale();
    out.println(words.say("lint.room." + room));
    for (String code : ProblemPages.codes(room)) {
      out.println("  %-34s %s".formatted(code, ProblemPages.title(room, code, locale)));
    }
    out.println();
  }
}
