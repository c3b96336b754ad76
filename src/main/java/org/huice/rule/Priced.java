package org.huice.rule;

import java.util.List;
import java.util.NavigableSet;

/**
 * An outcome with an amount.
 *
 * @param <T> the outcome itself
 */
public abstract sealed class Priced<T extends Priced<T>> extends Computed<T> implements Outcome
    permits Award, Levy, Discretion {
  Priced(Calculation calculation) {
    super(calculation);
  }

  @Override
  public final Object subject() {
    return calculation().subject();
  }

  @Override
  public final List<Absent> missing() {
    NavigableSet<Absent> missing = calculation().missing();
    return missing.isEmpty() ? List.of() : List.copyOf(missing);
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + amount() + ", " + missing() + "]";
  }
}
