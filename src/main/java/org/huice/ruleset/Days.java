package org.huice.ruleset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Scalar;

/** Calendar days written as {@code 2025-07-01}. */
final class Days {
  private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Days() {}

  /** The day that a node holds. */
  static Optional<LocalDate> read(Node node, Consumer<Problem> problems) {
    return read(node instanceof Scalar ? Section.shown(node) : "", node.place(), problems);
  }

  /** The day that a text writes. */
  static Optional<LocalDate> read(String text, Place place, Consumer<Problem> problems) {
    try {
      if (WRITTEN.matcher(text).matches()) {
        return Optional.of(LocalDate.parse(text));
      }
    } catch (DateTimeException impossible) {
      // Reported below, like any text that is no day.
    }
    problems.accept(Problem.at(place, RuleSetProblem.BAD_DATE, text));
    return Optional.empty();
  }
}
