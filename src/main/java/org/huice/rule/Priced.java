package org.huice.rule;

import java.util.List;
import java.util.NavigableSet;
import org.huice.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * An outcome with an amount.
 *
 * @param <T> the outcome itself
 */
public abstract sealed class Priced<T extends Priced<T>> extends Computed<T> implements Outcome
    permits Award, Levy, Discretion {
  Priced(
      Policy policy,
      Object subject,
      @Nullable Amount amount,
      @Nullable NavigableSet<Absent> absent) {
    super(policy, subject, amount, absent);
  }

  @Override
  public final Object subject() {
    return about();
  }

  @Override
  public final List<Absent> missing() {
    return absent().isEmpty() ? List.of() : List.copyOf(absent());
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + amount() + ", " + missing() + "]";
  }
}
