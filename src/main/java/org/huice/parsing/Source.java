package org.huice.parsing;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.problem.ProblemCode;

/** The text of one file, which knows the place of every character and what is wrong where. */
final class Source {
  private final String file;
  private final String text;
  private final Consumer<Problem> problems;
  private final int[] lineStarts;
  private final TreeSet<Integer> faults = new TreeSet<>();

  Source(String file, String text, Consumer<Problem> problems) {
    this.file = file;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.problems = problems;
    this.lineStarts = lineStarts(this.text);
  }

  private static int[] lineStarts(String text) {
    IntStream.Builder starts = IntStream.builder();
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        starts.add(i + 1);
      }
    }
    return starts.build().toArray();
  }

  private static boolean endsLine(String text, int at) {
    char c = text.charAt(at);
    boolean beforeLineFeed = at + 1 < text.length() && text.charAt(at + 1) == '\n';
    return c == '\n' || (c == '\r' && !beforeLineFeed);
  }

  String text() {
    return text;
  }

  Place place(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Place(file, line + 1, offset - lineStarts[line] + 1);
  }

  /** The offset after the last character of the line on which {@code offset} lies. */
  int endOfLine(int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** What the tokens say, white space and comments made one space. */
  static String words(String text, List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    int last = -1;
    for (Token token : tokens) {
      if (last >= 0 && token.start() > last) {
        words.append(' ');
      }
      words.append(text, token.start(), token.end());
      last = token.end();
    }
    return words.toString();
  }

  void report(int offset, ProblemCode code, String... arguments) {
    faults.add(offset);
    problems.accept(Problem.at(place(offset), code, arguments));
  }

  /** Whether something is wrong from {@code start} to before {@code end}. */
  boolean isFaulty(int start, int end) {
    return !faults.subSet(start, end).isEmpty();
  }
}
