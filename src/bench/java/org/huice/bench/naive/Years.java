package org.huice.bench.naive;

import java.time.LocalDate;
import org.huice.bench.common.Setting;

/** Years since a day, for rules. */
public final class Years {
  private Years() {}

  /** Whether so many years are complete. */
  public static boolean passed(LocalDate since, int years) {
    return !Setting.DAY.isBefore(since.plusYears(years));
  }
}
