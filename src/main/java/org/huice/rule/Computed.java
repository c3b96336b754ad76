package org.huice.rule;

import java.util.NavigableSet;
import org.huice.money.Amount;
import org.huice.money.Sum;
import org.jspecify.annotations.Nullable;

/**
 * An amount under way. Every word returns a new one with one more step; after the first missing
 * value no further step is computed, but what else is missing is still noted.
 *
 * <p>A number comes from a field of a fact, from a {@link Figure}, or from a {@link Part} computed
 * by itself.
 *
 * @param <T> what is under way
 */
public abstract sealed class Computed<T extends Computed<T>> extends Calculation<T>
    permits Priced, Part {
  Computed(
      Policy policy,
      Object subject,
      @Nullable Amount amount,
      @Nullable NavigableSet<Absent> absent) {
    super(policy, subject, amount, absent);
  }

  /** Starts from the money in a field. */
  public final T base(Object fact, String field) {
    return base(field(fact, field));
  }

  /** Starts from the money of a figure. */
  public final T base(Figure figure) {
    return base(of(figure));
  }

  /** Starts from the fixed amount in a parameter. */
  public final T flat(String parameter) {
    return flatSum(parameter);
  }

  /**
   * Starts from a quantity in a field at the sum for each unit, or the tiers of such sums, in a
   * parameter (元/千瓦时).
   */
  public final T perUnit(Object fact, String field, String parameter) {
    return perUnit(field(fact, field), parameter);
  }

  /** Starts from a figure at the sum for each unit, or the tiers of such sums, in a parameter. */
  public final T perUnit(Figure figure, String parameter) {
    return perUnit(of(figure), parameter);
  }

  /** Starts from the fixed sum of the band that a field reaches. */
  public final T band(Object fact, String field, String parameter) {
    return band(field(fact, field), parameter);
  }

  /** Starts from the fixed sum of the band that a figure reaches. */
  public final T band(Figure figure, String parameter) {
    return band(of(figure), parameter);
  }

  /** Starts from the sum, or takes the rate, of the row of a table that fits the fact. */
  public final T table(Object fact, String parameter) {
    return byTable(fact, parameter);
  }

  /** Adds the money in a field. */
  public final T plus(Object fact, String field) {
    return plus(field(fact, field).sum());
  }

  /** Adds the money of a figure. */
  public final T plus(Figure figure) {
    return plus(of(figure).sum());
  }

  /** Adds an amount. */
  public final T plus(Part part) {
    return plus(of(part));
  }

  /** Subtracts the money in a field. */
  public final T minus(Object fact, String field) {
    return minus(field(fact, field).sum());
  }

  /** Subtracts the money of a figure. */
  public final T minus(Figure figure) {
    return minus(of(figure).sum());
  }

  /** Subtracts an amount. */
  public final T minus(Part part) {
    return minus(of(part));
  }

  /** Multiplies by the rate in a parameter. */
  public final T times(String parameter) {
    return timesRate(parameter);
  }

  /** Multiplies by the rate that a parameter had on the day in a field, such as an LPR. */
  public final T times(String parameter, Object fact, String field) {
    return timesRate(parameter, fact, field);
  }

  /** Multiplies by the rate of the tier that a field reaches. */
  public final T rate(Object fact, String field, String parameter) {
    return rate(field(fact, field), parameter);
  }

  /** Multiplies by the rate of the tier that a figure reaches. */
  public final T rate(Figure figure, String parameter) {
    return rate(of(figure), parameter);
  }

  /** Multiplies by the whole steps in a field; what is left over does not count. */
  public final T forEvery(Object fact, String field, String step) {
    return forEvery(field(fact, field), step, null);
  }

  /** Multiplies by the whole steps in what a field has above a start. */
  public final T forEvery(Object fact, String field, String step, String start) {
    return forEvery(field(fact, field), step, start);
  }

  /** Multiplies by the whole steps in a figure; what is left over does not count. */
  public final T forEvery(Figure figure, String step) {
    return forEvery(of(figure), step, null);
  }

  /** Replaces the amount so far by what the tiers in a parameter give for it. */
  public final T schedule(String parameter) {
    return byTiers(parameter);
  }

  /** The same, with tiers whose bounds are shares of the money in a field (“新增10%-30%部分”). */
  public final T schedule(String parameter, Object fact, String field) {
    return byTiers(parameter, field(fact, field));
  }

  /** Limits to the amount in a parameter. */
  public final T atMost(String parameter) {
    return capped(parameter);
  }

  /** Limits to the money in a field. */
  public final T atMost(Object fact, String field) {
    return capped(field(fact, field).sum());
  }

  /** Limits to the money of a figure. */
  public final T atMost(Figure figure) {
    return capped(of(figure).sum());
  }

  /** Limits to an amount: the lesser of both. */
  public final T atMost(Part part) {
    return capped(of(part));
  }

  /** Raises to the amount in a parameter. */
  public final T atLeast(String parameter) {
    return raised(parameter);
  }

  /** Raises to the money in a field. */
  public final T atLeast(Object fact, String field) {
    return raised(field(fact, field).sum());
  }

  /** Raises to the money of a figure. */
  public final T atLeast(Figure figure) {
    return raised(of(figure).sum());
  }

  /** Raises to an amount: the greater of both. */
  public final T atLeast(Part part) {
    return raised(of(part));
  }

  /** The amount up to the last complete step, not rounded; null before the first. */
  public final @Nullable Amount amount() {
    return soFar();
  }

  private static Operand of(Figure figure) {
    return new Operand.OfFigure(figure);
  }

  private static Found<Sum> of(Part part) {
    return part.sum();
  }
}
