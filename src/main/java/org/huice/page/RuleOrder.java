package org.huice.page;

import java.util.Comparator;
import java.util.List;
import org.huice.determination.Condition;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.problem.Place;

/** The order in which a person reads the rules of a clause. */
final class RuleOrder {
  /** The rule first that comes nearest to being met. */
  static final Comparator<RuleReading> NEAREST =
      Comparator.comparing(RuleOrder::isOtherReading)
          .thenComparingLong(reading -> count(reading, Truth.FALSE))
          .thenComparingLong(RuleOrder::kinds)
          .thenComparingLong(reading -> count(reading, Truth.UNKNOWN))
          .thenComparingLong(reading -> reasons(reading.conditions()))
          .thenComparing(RuleOrder::place);

  private RuleOrder() {}

  // What the policy does not read into the law says nothing of the facts.
  private static boolean isOtherReading(RuleReading reading) {
    List<Condition> failed =
        reading.conditions().stream().filter(one -> one.truth() == Truth.FALSE).toList();
    return !failed.isEmpty() && failed.stream().allMatch(RuleOrder::isOfReadingOnly);
  }

  private static boolean isOfReadingOnly(Condition condition) {
    return switch (condition.operator()) {
      case "!" -> condition.parts().stream().allMatch(ComparisonText::isReading);
      case "&&", "||" ->
          condition.parts().stream()
              .filter(part -> part.truth() == Truth.FALSE)
              .allMatch(RuleOrder::isOfReadingOnly);
      default -> ComparisonText.isReading(condition);
    };
  }

  private static long count(RuleReading reading, Truth truth) {
    return reading.conditions().stream().filter(one -> one.truth() == truth).count();
  }

  // A rule for another kind of subject misses by its kind; the rule that was meant, by how much.
  private static long kinds(RuleReading reading) {
    return reading.conditions().stream()
        .filter(one -> one.truth() == Truth.FALSE)
        .filter(RuleOrder::isOfKind)
        .count();
  }

  private static boolean isOfKind(Condition condition) {
    return switch (condition.operator()) {
      case "==", "!=", "in", "not in" -> true;
      case "!", "&&", "||" -> condition.parts().stream().allMatch(RuleOrder::isOfKind);
      default -> false;
    };
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
