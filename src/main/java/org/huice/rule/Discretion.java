package org.huice.rule;

import java.util.NavigableSet;
import org.huice.money.Amount;
import org.jspecify.annotations.Nullable;

/** A matter that a person has to decide (需人工裁量); an amount, if any, is what is at stake. */
public final class Discretion extends Priced<Discretion> {
  Discretion(
      Policy policy,
      Object subject,
      @Nullable Amount amount,
      @Nullable NavigableSet<Absent> absent) {
    super(policy, subject, amount, absent);
  }

  @Override
  Discretion with(
      Policy policy,
      Object subject,
      @Nullable Amount amount,
      @Nullable NavigableSet<Absent> absent) {
    return new Discretion(policy, subject, amount, absent);
  }
}
