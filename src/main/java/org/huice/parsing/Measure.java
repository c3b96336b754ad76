package org.huice.parsing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/**
 * How large the text of rules may be, far beyond any real one. Whatever reads on may take time that
 * grows with the square of a line or a rule, and still ends at once.
 */
final class Measure {
  private static final int MOST_BYTES = 1 << 20;
  private static final int LONGEST_LINE = 2_000;
  private static final int MOST_TOKENS = 2_000;
  private static final int MOST_PARTS = 1_000;

  private Measure() {}

  /** Whether a file is small enough to be read at all; what is too large is a problem. */
  static boolean fits(String file, String text, Consumer<Problem> problems) {
    if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      problems.accept(Problem.at(Place.of(file), DrlProblem.RULE_FILE_TOO_LARGE));
      return false;
    }
    int line = longLine(text);
    if (line > 0) {
      Place place = new Place(file, line, LONGEST_LINE + 1);
      String longest = String.valueOf(LONGEST_LINE);
      problems.accept(Problem.at(place, DrlProblem.RULE_LINE_TOO_LONG, longest));
    }
    return line == 0;
  }

  /** The first line that is too long, counted from 1; 0 where none is. */
  private static int longLine(String text) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i - start >= LONGEST_LINE && c != '\n' && c != '\r') {
        return line;
      }
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        line++;
        start = i + 1;
      }
    }
    return 0;
  }

  /** Whether a rule or declaration has few enough words and signs; else that is a problem. */
  static boolean fits(Source source, List<Token> part) {
    boolean fits = part.size() <= MOST_TOKENS;
    if (!fits) {
      source.report(part.get(0).start(), DrlProblem.PART_TOO_LONG, String.valueOf(MOST_TOKENS));
    }
    return fits;
  }

  /** Whether another rule or declaration may follow so many; else that is a problem. */
  static boolean goesOn(Source source, int parts, Token next) {
    if (parts == MOST_PARTS) {
      source.report(next.start(), DrlProblem.TOO_MANY_PARTS, String.valueOf(MOST_PARTS));
    }
    return parts < MOST_PARTS;
  }
}
