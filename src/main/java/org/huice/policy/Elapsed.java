package org.huice.policy;

import java.time.LocalDate;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How a policy counts “满一年”, “满三个月”, “满三十天”.
 *
 * <p>民法典第二百〇一条第一款: “按照年、月、日计算期间的,开始的当日不计入,自下一日开始计算。” 第二百〇二条: “按照年、月计算期间的,到期月的对应日为期间的最后一日;没有对应日的,
 * 月末日为期间的最后一日。” So the last day of one year from 2022-03-01 is 2023-03-01, and from 2020-02-29 it
 * is 2021-02-28. The Code does not say whether the period is complete on its last day or only once
 * that day is over (“满”), and an older text may count a missing day as the next one: both are
 * choices of the policy, stated in {@code policy.yaml}. A last day that is a holiday is not moved.
 *
 * @param onAnniversary whether the period is complete on its last day already; else on the next
 * @param leapDayAtMonthEnd whether a last day that its month lacks (29 February, 31 April) is the
 *     month's end, as the Code says; else the first of the next month
 * @param assumed the reason, where the document does not say
 */
public record Elapsed(boolean onAnniversary, boolean leapDayAtMonthEnd, @Nullable String assumed) {
  /**
   * The first day on which the period is complete.
   *
   * @param since the day it starts, which is itself not counted
   * @param number how many units, 0 or more
   * @param unit 天, 月 or 年
   * @throws IllegalArgumentException if the unit is no duration or the number is negative
   */
  public LocalDate complete(LocalDate since, int number, Unit unit) {
    LocalDate last = lastDay(since, number, unit);
    return onAnniversary ? last : last.plusDays(1);
  }

  /**
   * The last day of the period, whether it is complete on that day or only after it.
   *
   * @param since the day it starts, which is itself not counted
   * @param number how many units, 0 or more
   * @param unit 天, 月 or 年
   * @throws IllegalArgumentException if the unit is no duration or the number is negative
   */
  public LocalDate lastDay(LocalDate since, int number, Unit unit) {
    if (number < 0) {
      throw new IllegalArgumentException("a period is not negative: " + number);
    }
    return switch (unit) {
      case DAY -> since.plusDays(number);
      case MONTH -> corresponding(since, since.plusMonths(number));
      case YEAR -> corresponding(since, since.plusYears(number));
      default -> throw new IllegalArgumentException("no duration: " + unit.symbol());
    };
  }

  /** {@code LocalDate} falls back to the month's end where the day of the month is missing. */
  private LocalDate corresponding(LocalDate since, LocalDate found) {
    boolean missing = found.getDayOfMonth() != since.getDayOfMonth();
    return missing && !leapDayAtMonthEnd ? found.plusDays(1) : found;
  }
}
