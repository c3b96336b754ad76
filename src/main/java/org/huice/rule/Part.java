package org.huice.rule;

/** An amount computed by itself, to be added to another or held against it. */
public final class Part extends Computed<Part> {
  Part(Calculation calculation) {
    super(calculation);
  }

  @Override
  Part with(Calculation next) {
    return new Part(next);
  }
}
