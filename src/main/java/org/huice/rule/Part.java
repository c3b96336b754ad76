package org.huice.rule;

import java.util.NavigableSet;
import org.huice.money.Amount;
import org.jspecify.annotations.Nullable;

/** An amount computed by itself, to be added to another or held against it. */
public final class Part extends Computed<Part> {
  Part(
      Policy policy,
      Object subject,
      @Nullable Amount amount,
      @Nullable NavigableSet<Absent> absent) {
    super(policy, subject, amount, absent);
  }

  @Override
  Part with(
      Policy policy,
      Object subject,
      @Nullable Amount amount,
      @Nullable NavigableSet<Absent> absent) {
    return new Part(policy, subject, amount, absent);
  }
}
