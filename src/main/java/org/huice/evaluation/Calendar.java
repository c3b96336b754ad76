package org.huice.evaluation;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huice.rule.FactValues;
import org.jspecify.annotations.Nullable;

/** A rule set on the days of decisions. */
final class Calendar {
  /** A register is decided on one day, a ledger on some. */
  private static final int KEPT = 16;

  private final Plan plan;
  private final @Nullable FactValues values;
  private final Map<LocalDate, Day> days = new ConcurrentHashMap<>();

  /**
   * That of a rule set.
   *
   * @param values how the engine reads facts; null where there is none
   */
  Calendar(Plan plan, @Nullable FactValues values) {
    this.plan = plan;
    this.values = values;
  }

  Plan plan() {
    return plan;
  }

  /** The day of a decision; what was found of it before is still known if that is not long ago. */
  Day on(LocalDate asOf) {
    Day known = days.get(asOf);
    if (known == null) {
      known = new Day(plan, asOf, values);
      if (days.size() >= KEPT) {
        days.clear();
      }
      days.put(asOf, known);
    }
    return known;
  }
}
