package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.jspecify.annotations.Nullable;

/** Says why a subject is refused, by the rule that comes nearest to granting. */
final class RefusalText {
  private final Words words;
  private final ConditionText conditions;

  RefusalText(Words words, ConditionText conditions) {
    this.words = words;
    this.conditions = conditions;
  }

  /** What is false in the nearest rule, one line each, and how many other rules do not hold. */
  List<String> lines(List<RuleReading> readings) {
    List<String> lines = new ArrayList<>(reasons(readings));
    int more = failed(readings).size() - 1;
    if (more > 0) {
      lines.add(words.say("refused.others", String.valueOf(more)));
    }
    return lines;
  }

  /**
   * What is false in the nearest rule, one line each, then the name of every other rule that fails
   * for other reasons.
   *
   * @param clause with whose id the names of its rules begin
   */
  List<String> named(List<RuleReading> readings, String clause) {
    List<String> lines = new ArrayList<>(reasons(readings));
    failed(readings).stream()
        .skip(1)
        .filter(other -> !reasons(List.of(other)).equals(reasons(readings)))
        .map(other -> words.say("supply.refused.other", without(clause, other.rule())))
        .forEach(lines::add);
    return lines;
  }

  private static String without(String clause, String rule) {
    return rule.startsWith(clause + " ") ? rule.substring(clause.length() + 1) : rule;
  }

  /** What is false in the nearest rule, one line each. */
  List<String> reasons(List<RuleReading> readings) {
    RuleReading nearest = nearest(readings);
    if (nearest == null) {
      return List.of();
    }
    List<String> reasons = conditions.failed(nearest.conditions());
    return reasons.isEmpty() ? List.of(words.say("condition.fails", nearest.rule())) : reasons;
  }

  // The first of those that fail, without sorting the others: most pages tell only this one.
  private static @Nullable RuleReading nearest(List<RuleReading> readings) {
    RuleReading nearest = null;
    for (RuleReading reading : readings) {
      if (reading.truth() == Truth.FALSE
          && (nearest == null || RuleOrder.NEAREST.compare(reading, nearest) < 0)) {
        nearest = reading;
      }
    }
    return nearest;
  }

  private static List<RuleReading> failed(List<RuleReading> readings) {
    return readings.stream()
        .filter(reading -> reading.truth() == Truth.FALSE)
        .sorted(RuleOrder.NEAREST)
        .toList();
  }
}
