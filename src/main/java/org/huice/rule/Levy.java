package org.huice.rule;

/** Money that the subject has to pay (应缴). */
public final class Levy extends Priced<Levy> {
  Levy(Calculation calculation) {
    super(calculation);
  }

  @Override
  Levy with(Calculation next) {
    return new Levy(next);
  }
}
