package org.huice.rule;

import java.util.NavigableSet;
import org.huice.money.Amount;
import org.jspecify.annotations.Nullable;

/** Money that the subject has to pay (应缴). */
public final class Levy extends Priced<Levy> {
  Levy(
      Policy policy,
      Object subject,
      @Nullable Amount amount,
      @Nullable NavigableSet<Absent> absent) {
    super(policy, subject, amount, absent);
  }

  @Override
  Levy with(
      Policy policy,
      Object subject,
      @Nullable Amount amount,
      @Nullable NavigableSet<Absent> absent) {
    return new Levy(policy, subject, amount, absent);
  }
}
