package org.huice.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Nfc;
import org.huice.tree.Node;

/** Passes problems on and remembers whether there were any. */
final class Report {
  private static final int LONGEST_SHOWN = 60;
  private static final int LONGEST_PATH = 200;

  private final Consumer<Problem> problems;
  private boolean clean = true;

  Report(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** Whether nothing was reported. */
  boolean isClean() {
    return clean;
  }

  /** Reports a problem; the path comes first in every sentence. */
  void add(Place place, DossierProblem code, String path, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.add(shown(path, LONGEST_PATH));
    for (String argument : more) {
      arguments.add(shown(argument, LONGEST_SHOWN));
    }
    clean = false;
    problems.accept(new Problem(code, place, arguments));
  }

  /** Remembers a problem that was reported elsewhere. */
  void said() {
    clean = false;
  }

  /** What stands in the file, as a message names it. */
  static String shown(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    return node instanceof Node.Sequence ? "[…]" : "{…}";
  }

  /** Unicode normalization form C, in which all names and texts are compared. */
  static String nfc(String text) {
    return Nfc.of(text);
  }

  private static String shown(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }
}
