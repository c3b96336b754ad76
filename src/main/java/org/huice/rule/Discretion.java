package org.huice.rule;

/** A matter that a person has to decide (需人工裁量); an amount, if any, is what is at stake. */
public final class Discretion extends Priced<Discretion> {
  Discretion(Calculation calculation) {
    super(calculation);
  }

  @Override
  Discretion with(Calculation next) {
    return new Discretion(next);
  }
}
