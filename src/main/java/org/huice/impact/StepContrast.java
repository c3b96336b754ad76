package org.huice.impact;

import java.util.List;
import java.util.Optional;
import org.huice.money.Amount;
import org.huice.money.Step;
import org.jspecify.annotations.Nullable;

/**
 * The first step in which two computations differ.
 *
 * @param base null where only the head takes such a step
 * @param head null where only the base does
 */
record StepContrast(@Nullable Step base, @Nullable Step head) {
  /** Of two amounts; empty where every step is the same. */
  static Optional<StepContrast> of(@Nullable Amount base, @Nullable Amount head) {
    return base == null || head == null ? Optional.empty() : of(base.steps(), head.steps());
  }

  /** The step that is there. */
  Step any() {
    Step one = head == null ? base : head;
    if (one == null) {
      throw new IllegalStateException("a contrast of nothing");
    }
    return one;
  }

  private static Optional<StepContrast> of(List<Step> base, List<Step> head) {
    int i = 0;
    while (i < base.size() && i < head.size() && isSame(base.get(i), head.get(i))) {
      i++;
    }
    Step one = i < base.size() ? base.get(i) : null;
    Step other = i < head.size() ? head.get(i) : null;
    if (one == null || other == null) {
      return one == null && other == null
          ? Optional.empty()
          : Optional.of(new StepContrast(one, other));
    }
    if (isKin(one, other)) {
      Optional<StepContrast> within = of(one.parts(), other.parts());
      return within.isPresent() ? within : Optional.of(new StepContrast(one, other));
    }
    if (has(base, i + 1, other)) {
      return Optional.of(new StepContrast(one, null));
    }
    return Optional.of(new StepContrast(has(head, i + 1, one) ? null : one, other));
  }

  private static boolean has(List<Step> steps, int from, Step wanted) {
    return steps.subList(Math.min(from, steps.size()), steps.size()).stream()
        .anyMatch(step -> isKin(step, wanted));
  }

  private static boolean isKin(Step one, Step other) {
    return one.operation() == other.operation() && one.label().equals(other.label());
  }

  private static boolean isSame(Step one, Step other) {
    return isKin(one, other)
        && one.operand().equals(other.operand())
        && one.unit().equals(other.unit())
        && of(one.parts(), other.parts()).isEmpty();
  }
}
