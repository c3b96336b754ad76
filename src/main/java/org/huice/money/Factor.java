package org.huice.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huice.money.Provision.Printed;
import org.jspecify.annotations.Nullable;

/** What an amount is multiplied by: a share, or a number of steps. */
public final class Factor {
  private final Operation operation;
  private final Provision provision;
  private final Rate rate;
  private final Printed printed;
  private final List<Step> read;

  private Factor(Operation operation, Provision provision, Rate rate, List<Step> read) {
    this(operation, provision, rate, provision.printed(operation, rate), read);
  }

  private Factor(
      Operation operation, Provision provision, Rate rate, Printed printed, List<Step> read) {
    this.operation = operation;
    this.provision = provision;
    this.rate = rate;
    this.printed = printed;
    this.read = List.copyOf(read);
  }

  /**
   * A share, which may be a fraction such as 三分之一.
   *
   * @throws IllegalArgumentException if the provision is not of rates
   */
  public static Factor share(Provision share, Rate rate) {
    return new Factor(Operation.TIMES, share.ofRates(), rate, List.of());
  }

  /**
   * The share of the tier that another quantity reaches; below the first tier it is 0.
   *
   * @throws IllegalArgumentException if the units do not fit, or each part has its own rate
   */
  public static Factor tier(Quantity reached, Tiers tiers) {
    Rate rate = tiers.reachedBy(reached);
    Provision shares = tiers.rates().ofRates();
    Printed printed = tiers.printed(Operation.RATE, rate);
    return new Factor(Operation.RATE, shares, rate, printed, List.of(reached.step()));
  }

  /**
   * The share of the row of a table that fits.
   *
   * @param pays in the provision's unit; 0 where no row fits
   * @param read the numbers that chose the row
   * @throws IllegalArgumentException if the provision is not of rates or the number negative
   */
  public static Factor row(Provision table, BigDecimal pays, List<Step> read) {
    return new Factor(Operation.TABLE, table, Rate.of(pays, table.unit()), read);
  }

  /**
   * The whole steps in a quantity, never below 0; what is left over does not count. Its step's
   * parts are the quantity, the size of a step, and the start where there is one.
   *
   * @param start from which it counts; null for 0
   * @throws IllegalArgumentException if the units do not fit
   * @throws ArithmeticException if the size is not above 0
   */
  public static Factor steps(Quantity counted, Quantity size, @Nullable Quantity start) {
    if (size.number().signum() <= 0) {
      throw new ArithmeticException(size.label() + " is no step: " + size.number());
    }
    List<Step> read = new ArrayList<>(List.of(counted.step(), size.step()));
    BigDecimal length = counted.in(size.unit());
    if (start != null) {
      length = length.subtract(start.in(size.unit()));
      read.add(start.step());
    }
    BigDecimal whole = length.max(BigDecimal.ZERO).divideToIntegralValue(size.number());
    Provision times = new Provision(size.label(), Unit.TIME, null, false, size.source().toString());
    return new Factor(Operation.FOR_EVERY, times, new Rate(whole, BigDecimal.ONE), read);
  }

  /** Whether it is a bound: the law says “不超过” of it. */
  boolean ceiling() {
    return provision.ceiling();
  }

  /**
   * That a value is multiplied by it.
   *
   * @throws ArithmeticException if no finite decimal is exact
   */
  Step of(BigDecimal value) {
    return provision.step(operation, printed, rate.times(value), read);
  }
}
