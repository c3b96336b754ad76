package org.huice.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.huice.money.Rate;
import org.huice.money.Unit;
import org.huice.policy.Elapsed;
import org.jspecify.annotations.Nullable;

/** What a policy answers to the words that are conditions by themselves; null where unknown. */
record Answers(Policy policy) {
  @Nullable Boolean shareBelow(@Nullable Number part, @Nullable Number whole, String name) {
    Integer order = compareShare(part, whole, name);
    return order == null ? null : Boolean.valueOf(order < 0);
  }

  @Nullable Boolean shareAtLeast(@Nullable Number part, @Nullable Number whole, String name) {
    Integer order = compareShare(part, whole, name);
    return order == null ? null : Boolean.valueOf(order >= 0);
  }

  /** A mean is held against a rate as a share is, which may have no decimal. */
  @Nullable Boolean meanAtLeast(@Nullable Number sum, @Nullable Number count, String name) {
    if (share(name) != null) {
      return shareAtLeast(sum, count, name);
    }
    BigDecimal total = Numbers.decimal(sum);
    BigDecimal number = Numbers.decimal(count);
    BigDecimal least = policy.value(name);
    if (total == null || number == null || least == null || number.signum() <= 0) {
      return null;
    }
    return total.compareTo(least.multiply(number)) >= 0;
  }

  @Nullable Boolean pointsAtLeast(@Nullable Number rate, @Nullable Number before, String name) {
    BigDecimal now = Numbers.decimal(rate);
    BigDecimal then = Numbers.decimal(before);
    BigDecimal least = policy.value(name);
    if (now == null || then == null || least == null) {
      return null;
    }
    return Unit.PERCENT.fromBase(now.subtract(then)).compareTo(least) >= 0;
  }

  @Nullable Boolean within(@Nullable LocalDate since, @Nullable LocalDate day, String name) {
    LocalDate last = since == null ? null : lastDay(since, name);
    if (since == null || day == null || last == null) {
      return null;
    }
    return !day.isBefore(since) && !day.isAfter(last);
  }

  @Nullable Boolean passed(@Nullable LocalDate since, @Nullable LocalDate day, String name) {
    LocalDate complete = since == null ? null : complete(since, name);
    return (day == null || complete == null) ? null : Boolean.valueOf(!day.isBefore(complete));
  }

  @Nullable Boolean inYear(@Nullable Number year, String name) {
    BigDecimal asked = Numbers.decimal(year);
    Integer before = count(name);
    if (asked == null || before == null) {
      return null;
    }
    long meant = (long) policy.getAsOf().getYear() - before;
    return asked.compareTo(BigDecimal.valueOf(meant)) == 0;
  }

  @Nullable LocalDate complete(LocalDate since, String name) {
    Elapsed elapsed = policy.counting();
    Integer count = count(name);
    return elapsed == null || count == null ? null : elapsed.complete(since, count, unit(name));
  }

  @Nullable LocalDate lastDay(LocalDate since, String name) {
    Elapsed elapsed = policy.counting();
    Integer count = count(name);
    return elapsed == null || count == null ? null : elapsed.lastDay(since, count, unit(name));
  }

  private Unit unit(String name) {
    return Objects.requireNonNull(policy.term(name).unit());
  }

  private @Nullable Integer count(String name) {
    return policy.term(name).count();
  }

  private @Nullable Integer compareShare(
      @Nullable Number part, @Nullable Number whole, String name) {
    BigDecimal numerator = Numbers.decimal(part);
    BigDecimal denominator = Numbers.decimal(whole);
    Rate share = share(name);
    if (numerator == null || denominator == null || share == null || denominator.signum() <= 0) {
      return null;
    }
    return share.compareShare(numerator, denominator);
  }

  private @Nullable Rate share(String name) {
    return policy.term(name).share();
  }
}
