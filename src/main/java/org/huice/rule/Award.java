package org.huice.rule;

/** Money given to the subject (给予). */
public final class Award extends Priced<Award> {
  Award(Calculation calculation) {
    super(calculation);
  }

  @Override
  Award with(Calculation next) {
    return new Award(next);
  }
}
