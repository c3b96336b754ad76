package org.huice.rule;

import java.util.NavigableSet;
import org.huice.money.Amount;
import org.jspecify.annotations.Nullable;

/** Money given to the subject (给予). */
public final class Award extends Priced<Award> {
  Award(
      Policy policy,
      Object subject,
      @Nullable Amount amount,
      @Nullable NavigableSet<Absent> absent) {
    super(policy, subject, amount, absent);
  }

  @Override
  Award with(
      Policy policy,
      Object subject,
      @Nullable Amount amount,
      @Nullable NavigableSet<Absent> absent) {
    return new Award(policy, subject, amount, absent);
  }
}
