package org.huice.rule;

import java.util.List;
import org.huice.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * An outcome with an amount. Every word returns a new outcome with one more step; after the first
 * missing value no further step is computed, but what else is missing is still noted.
 *
 * @param <T> the outcome itself
 */
public abstract sealed class Priced<T extends Priced<T>> implements Outcome
    permits Award, Levy, Discretion {
  private final Calculation calculation;

  Priced(Calculation calculation) {
    this.calculation = calculation;
  }

  abstract T with(Calculation next);

  /** Starts from the money in a field. */
  public final T base(Object fact, String field) {
    return with(calculation.base(fact, field));
  }

  /** Starts from the fixed amount in a parameter. */
  public final T flat(String parameter) {
    return with(calculation.flat(parameter));
  }

  /** Subtracts the money in a field. */
  public final T minus(Object fact, String field) {
    return with(calculation.minus(fact, field));
  }

  /** Multiplies by the rate in a parameter. */
  public final T times(String parameter) {
    return with(calculation.times(parameter));
  }

  /** Replaces the amount so far by what the tiers in a parameter give for it. */
  public final T schedule(String parameter) {
    return with(calculation.schedule(parameter));
  }

  /** Limits to the amount in a parameter. */
  public final T atMost(String parameter) {
    return with(calculation.atMost(parameter));
  }

  /** Raises to the amount in a parameter. */
  public final T atLeast(String parameter) {
    return with(calculation.atLeast(parameter));
  }

  /** The amount up to the last complete step, not rounded; null before the first. */
  public final @Nullable Amount amount() {
    return calculation.amount();
  }

  @Override
  public final Object subject() {
    return calculation.subject();
  }

  @Override
  public final List<Absent> missing() {
    return List.copyOf(calculation.missing());
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + calculation.amount() + ", " + missing() + "]";
  }
}
