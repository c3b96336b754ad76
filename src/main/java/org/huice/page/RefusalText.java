package org.huice.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huice.determination.Condition;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.problem.Place;

/** Says why a subject is refused, by the rule that comes nearest to granting. */
final class RefusalText {
  private static final Comparator<RuleReading> NEAREST =
      Comparator.comparingLong((RuleReading reading) -> count(reading, Truth.FALSE))
          .thenComparingLong(reading -> count(reading, Truth.UNKNOWN))
          .thenComparingLong(reading -> reasons(reading.conditions()))
          .thenComparing(RefusalText::place);

  private final Words words;
  private final ConditionText conditions;

  RefusalText(Words words, ConditionText conditions) {
    this.words = words;
    this.conditions = conditions;
  }

  /** What is false in the nearest rule, one line each, and how many other rules do not hold. */
  List<String> lines(List<RuleReading> readings) {
    List<RuleReading> failed =
        readings.stream()
            .filter(reading -> reading.truth() == Truth.FALSE)
            .sorted(NEAREST)
            .toList();
    if (failed.isEmpty()) {
      return List.of();
    }
    RuleReading nearest = failed.get(0);
    List<String> lines = new ArrayList<>(conditions.failed(nearest.conditions()));
    if (lines.isEmpty()) {
      lines.add(words.say("condition.fails", nearest.rule()));
    }
    if (failed.size() > 1) {
      lines.add(words.say("refused.others", String.valueOf(failed.size() - 1)));
    }
    return lines;
  }

  private static long count(RuleReading reading, Truth truth) {
    return reading.conditions().stream().filter(one -> one.truth() == truth).count();
  }

  // Of two rules that lack one condition each, that without false alternatives explains more.
  private static long reasons(List<Condition> conditions) {
    return conditions.stream()
        .filter(one -> one.truth() == Truth.FALSE)
        .mapToLong(one -> Math.max(1, reasons(one.parts())))
        .sum();
  }

  // Rules are read by name; whoever wrote them put the usual one first.
  private static Place place(RuleReading reading) {
    return reading.conditions().stream()
        .map(Condition::place)
        .min(Comparator.naturalOrder())
        .orElse(Place.of(""));
  }
}
