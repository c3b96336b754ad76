package org.huice.crosscheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.huice.policy.Elapsed;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/**
 * What the policy answers, computed without the words of a rule: periods on the calendar of months,
 * shares by multiplying crosswise.
 */
record OwnWords(PolicyDocument policy, LocalDate date, LocalDate asOf) {
  private Parameter parameter(String name) {
    return Objects.requireNonNull(policy.parameters().get(name), name);
  }

  private @Nullable ParameterValue given(String name) {
    Map.Entry<LocalDate, ParameterValue> latest = null;
    for (Map.Entry<LocalDate, ParameterValue> entry : parameter(name).values().entrySet()) {
      latest = entry.getKey().isAfter(date) ? latest : entry;
    }
    return latest == null ? null : latest.getValue();
  }

  /** A parameter's number in its base unit, its day or its option; null where it has none. */
  @Nullable Object value(String name) {
    ParameterValue value = given(name);
    if (value instanceof ParameterValue.Plain plain) {
      return Units.toBase(plain.number(), parameter(name).unit().symbol());
    } else if (value instanceof ParameterValue.Day day) {
      return day.day();
    }
    return value instanceof ParameterValue.Choice choice ? choice.option() : null;
  }

  /** Whether the period has passed by the day of the decision. */
  @Nullable Boolean elapsed(@Nullable Object since, String name) {
    Elapsed counting = policy.elapsed();
    if (!(since instanceof LocalDate start)
        || counting == null
        || !(given(name) instanceof ParameterValue.Plain plain)) {
      return null;
    }
    LocalDate last = last(start, plain.number().intValueExact(), parameter(name), counting);
    return counting.onAnniversary() ? !last.isAfter(asOf) : last.isBefore(asOf);
  }

  private static LocalDate last(
      LocalDate start, int number, Parameter parameter, Elapsed counting) {
    String unit = parameter.unit().symbol();
    if (unit.equals("天")) {
      return LocalDate.ofEpochDay(start.toEpochDay() + number);
    }
    int months = unit.equals("年") ? 12 * number : number;
    YearMonth month = YearMonth.from(start).plusMonths(months);
    if (month.isValidDay(start.getDayOfMonth())) {
      return month.atDay(start.getDayOfMonth());
    }
    return counting.leapDayAtMonthEnd() ? month.atEndOfMonth() : month.plusMonths(1).atDay(1);
  }

  /** Whether a part of a whole is below the share in a parameter; a share of nothing is none. */
  @Nullable Boolean below(@Nullable Object part, @Nullable Object whole, String name) {
    if (!(part instanceof BigDecimal some)
        || !(whole instanceof BigDecimal all)
        || all.signum() <= 0) {
      return null;
    }
    ParameterValue value = given(name);
    if (value instanceof ParameterValue.Fraction fraction) {
      BigDecimal left = some.multiply(fraction.share().denominator());
      return left.compareTo(all.multiply(fraction.share().numerator())) < 0;
    }
    Object share = value(name);
    return share instanceof BigDecimal number ? some.compareTo(all.multiply(number)) < 0 : null;
  }

  /** Whether a day lies in the period that begins with another, its last day included. */
  @Nullable Boolean within(@Nullable Object since, @Nullable Object day, String name) {
    Elapsed counting = policy.elapsed();
    if (!(since instanceof LocalDate start)
        || !(day instanceof LocalDate asked)
        || counting == null
        || !(given(name) instanceof ParameterValue.Plain plain)) {
      return null;
    }
    LocalDate last = last(start, plain.number().intValueExact(), parameter(name), counting);
    return asked.compareTo(start) >= 0 && asked.compareTo(last) <= 0;
  }

  /** Whether by a day the period counted from another is complete. */
  @Nullable Boolean passed(@Nullable Object since, @Nullable Object day, String name) {
    Elapsed counting = policy.elapsed();
    if (!(since instanceof LocalDate start)
        || !(day instanceof LocalDate asked)
        || counting == null
        || !(given(name) instanceof ParameterValue.Plain plain)) {
      return null;
    }
    LocalDate last = last(start, plain.number().intValueExact(), parameter(name), counting);
    return counting.onAnniversary() ? !last.isAfter(asked) : last.isBefore(asked);
  }

  /** Whether a year lies that many years before the day of the decision. */
  @Nullable Boolean inYear(@Nullable Object year, String name) {
    return (year instanceof BigDecimal asked && value(name) instanceof BigDecimal before)
        ? asked.add(before).compareTo(BigDecimal.valueOf(asOf.getYear())) == 0
        : null;
  }

  /** Whether a sum is at least so much for each; of nothing there is no mean. */
  @Nullable Boolean mean(@Nullable Object sum, @Nullable Object count, String name) {
    return (sum instanceof BigDecimal total
            && count instanceof BigDecimal number
            && number.signum() > 0
            && value(name) instanceof BigDecimal least)
        ? total.subtract(least.multiply(number)).signum() >= 0
        : null;
  }

  /** Whether a rate is so many hundredths above another. */
  @Nullable Boolean points(@Nullable Object rate, @Nullable Object before, String name) {
    return (rate instanceof BigDecimal now
            && before instanceof BigDecimal then
            && value(name) instanceof BigDecimal least)
        ? now.compareTo(then.add(least.movePointLeft(2))) >= 0
        : null;
  }
}
