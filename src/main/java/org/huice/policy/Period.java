package org.huice.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a policy holds.
 *
 * @param first the first day, or null where it has always held
 * @param last the last day, or null where no end is set
 * @param assumed the reason, where a bound is not in the document
 */
public record Period(
    @Nullable LocalDate first, @Nullable LocalDate last, @Nullable String assumed) {
  /** Whether the day is before the first. */
  public boolean startsAfter(LocalDate day) {
    return first != null && day.isBefore(first);
  }

  /** Whether the day is after the last. */
  public boolean endedBefore(LocalDate day) {
    return last != null && day.isAfter(last);
  }
}
