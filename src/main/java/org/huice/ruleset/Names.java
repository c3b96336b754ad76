package org.huice.ruleset;

import java.text.Normalizer;
import java.util.function.Consumer;
import org.huice.parsing.LookAlike;
import org.huice.problem.Problem;
import org.huice.tree.Node.Entry;

/** Names that rules put between quotes: clause ids, parameters. */
final class Names {
  private static final int LONGEST = 100;

  private Names() {}

  /** Reports a key that a rule could not name. */
  static void check(Entry entry, Consumer<Problem> problems) {
    if (!fits(entry.key())) {
      problems.accept(Problem.at(entry.place(), RuleSetProblem.NAME_UNFIT, entry.key()));
    }
  }

  /** Whether a rule, or a person who runs the program, can name it. */
  static boolean fits(String name) {
    return !name.isBlank()
        && name.equals(name.strip())
        && name.length() <= LONGEST
        && Normalizer.isNormalized(name, Normalizer.Form.NFC)
        && !LookAlike.isIn(name)
        && name.chars().noneMatch(c -> "\"\\/".indexOf(c) >= 0)
        && isVisible(name);
  }

  /** Whether nothing in it is hidden, turns it around or breaks its line. */
  static boolean isVisible(String name) {
    return name.codePoints().allMatch(Names::isVisible);
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
