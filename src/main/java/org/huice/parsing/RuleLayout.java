package org.huice.parsing;

import static org.huice.parsing.LineWriter.STEP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.problem.Problem;

/**
 * Lays out a file of rules or of a vocabulary anew: other white space, the same words and comments.
 * What is laid out already comes back as it is.
 */
public final class RuleLayout {
  private static final Set<String> OUTERMOST = Set.of("package", "import", "rule", "declare");

  private final Pieces pieces;
  private final LineWriter writer;

  private RuleLayout(Pieces pieces) {
    this.pieces = pieces;
    this.writer = new LineWriter(pieces);
  }

  /**
   * The text laid out anew.
   *
   * @param file the path, for the places
   * @param text of a file that its reader takes
   * @return nothing where the text cannot be cut into words, which is a problem
   */
  public static Optional<String> of(String file, String text, Consumer<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    Pieces pieces = pieces(file, text, found::add);
    found.forEach(problems);
    return found.isEmpty() ? Optional.of(new RuleLayout(pieces).lay()) : Optional.empty();
  }

  /** Whether two texts say the same: the same words in the same order, the same comments. */
  public static boolean isSame(String one, String other) {
    return spoken(one).equals(spoken(other));
  }

  private static Pieces pieces(String file, String text, Consumer<Problem> problems) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return Pieces.read(new Source(file, lines, problems));
  }

  private static List<String> spoken(String text) {
    Pieces pieces = pieces("", text, ignored -> {});
    List<String> spoken = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      pieces.get(at).remarks().forEach(remark -> spoken.add(remark.text()));
      spoken.add(pieces.get(at).token().kind() + " " + pieces.get(at).written());
    }
    return spoken;
  }

  private String lay() {
    int last = pieces.size() - 1;
    for (int at = 0; at < last; ) {
      int end = at + 1;
      if (pieces.isWord(at, "rule")) {
        end = rule(at);
      } else if (pieces.isWord(at, "declare")) {
        end = declaration(at);
      } else {
        writer.open(at, 0);
        while (end < last && !opensOutermost(end)) {
          writer.add(end++, STEP, Spacing.DECLARING);
        }
      }
      at = end;
    }
    return writer.text();
  }

  private boolean opensOutermost(int at) {
    return OUTERMOST.contains(pieces.text(at)) && pieces.get(at).token().opensLine();
  }

  private int until(String word, int from) {
    int at = from;
    while (at < pieces.size() - 1 && !pieces.isWord(at, word)) {
      at++;
    }
    return at;
  }

  private int rule(int start) {
    int when = until("when", start);
    int then = until("then", when);
    int end = until("end", then);
    writer.open(start, 0);
    for (int at = start + 1; at < when; at++) {
      if (pieces.isSign(at, "@")) {
        writer.open(at, STEP);
      } else {
        writer.add(at, STEP, Spacing.DECLARING);
      }
    }
    writer.open(when, 0);
    new ConditionLayout(pieces, writer).lay(when + 1, then);
    writer.open(then, 0, STEP);
    new ConsequenceLayout(pieces, writer).lay(then + 1, end);
    writer.open(end, 0, STEP);
    return end + 1;
  }

  private int declaration(int start) {
    int end = until("end", start);
    boolean words = pieces.isWord(start + 1, "enum");
    boolean fields = false;
    writer.open(start, 0);
    for (int at = start + 1; at < end; at++) {
      fields |= isField(at);
      if (isField(at) || (words ? opensWords(at, start) : opensMark(at, fields))) {
        writer.open(at, fields && !isField(at) ? 2 * STEP : STEP);
      } else {
        writer.add(at, 2 * STEP, Spacing.DECLARING);
      }
    }
    writer.open(end, 0, STEP);
    return end + 1;
  }

  private boolean isField(int at) {
    return pieces.get(at).isWord() && pieces.isSign(at + 1, ":");
  }

  /** Whether constants of an enum go on there on a line of their own: the first, or as written. */
  private boolean opensWords(int at, int start) {
    return at == start + 3 || (at > start + 3 && pieces.isSign(at - 1, ",") && isBroken(at));
  }

  /** A mark of the type itself stands on its own line; one of a field where its writer broke. */
  private boolean opensMark(int at, boolean ofField) {
    return pieces.isSign(at, "@") && (!ofField || isBroken(at));
  }

  private boolean isBroken(int at) {
    return !pieces.get(at).isTight();
  }
}
