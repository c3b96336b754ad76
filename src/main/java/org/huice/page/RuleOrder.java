package org.huice.page;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
    return areOfReadingOnly(reading.conditions()) && count(reading, Truth.FALSE) > 0;
  }

  private static boolean areOfReadingOnly(List<Condition> conditions) {
    for (Condition condition : conditions) {
      if (condition.truth() == Truth.FALSE && !isOfReadingOnly(condition)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfReadingOnly(Condition condition) {
    return switch (condition.operator()) {
      case "!" -> condition.parts().stream().allMatch(ComparisonText::isReading);
      case "&&", "||" -> areOfReadingOnly(condition.parts());
      default -> ComparisonText.isReading(condition);
    };
  }

  private static long count(RuleReading reading, Truth truth) {
    long count = 0;
    for (Condition condition : reading.conditions()) {
      count += condition.truth() == truth ? 1 : 0;
    }
    return count;
  }

  // A rule for another kind of subject misses by its kind; the rule that was meant, by how much.
  private static long kinds(RuleReading reading) {
    long kinds = 0;
    for (Condition condition : reading.conditions()) {
      kinds += condition.truth() == Truth.FALSE && isOfKind(condition) ? 1 : 0;
    }
    return kinds;
  }

  private static boolean isOfKind(Condition condition) {
    return switch (condition.operator()) {
      case "==", "!=", "in", "not in" -> true;
      case "!", "&&", "||" -> areOfKind(condition.parts());
      default -> false;
    };
  }

  private static boolean areOfKind(List<Condition> parts) {
    for (Condition part : parts) {
      if (!isOfKind(part)) {
        return false;
      }
    }
    return true;
  }

  // Of two rules that lack one condition each, that without false alternatives explains more.
  private static long reasons(List<Condition> conditions) {
    long reasons = 0;
    for (Condition condition : conditions) {
      reasons += condition.truth() == Truth.FALSE ? Math.max(1, reasons(condition.parts())) : 0;
    }
    return reasons;
  }

  // Rules are read by name; whoever wrote them put the usual one first.
  private static Place place(RuleReading reading) {
    Place first = null;
    for (Condition condition : reading.conditions()) {
      Place place = condition.place();
      first = first == null || place.compareTo(first) < 0 ? place : first;
    }
    return Objects.requireNonNullElse(first, Place.of(""));
  }
}
