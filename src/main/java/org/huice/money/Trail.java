package org.huice.money;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Steps in their order, as one more of them costs no more than it must. Immutable. */
final class Trail extends AbstractList<Step> implements RandomAccess {
  /** No step yet. */
  static final Trail NONE = new Trail();

  private final Step[] steps;

  private Trail(Step... steps) {
    this.steps = steps;
  }

  /** One step. */
  static Trail of(Step first) {
    return new Trail(first);
  }

  /** The same steps; a copy where somebody else may change them. */
  static Trail of(List<Step> steps) {
    return steps instanceof Trail trail ? trail : new Trail(steps.toArray(Step[]::new));
  }

  /** The same steps, and one more. */
  Trail and(Step last) {
    Step[] longer = Arrays.copyOf(steps, steps.length + 1);
    longer[steps.length] = last;
    return new Trail(longer);
  }

  /** The same steps, and more. */
  Trail and(List<Step> last) {
    Trail all = this;
    for (Step step : last) {
      all = all.and(step);
    }
    return all;
  }

  /** The step in which they end. */
  Step last() {
    return steps[steps.length - 1];
  }

  @Override
  public Step get(int index) {
    return steps[index];
  }

  @Override
  public int size() {
    return steps.length;
  }
}
