package org.huice.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How an amount came about: one step after those before, which it shares with whatever else was
 * made from them, so that a step costs the same however many there are. Immutable.
 */
abstract sealed class Course permits Amount {
  private final @Nullable Course before;
  private final Step last;
  private final boolean ceiling;
  private final int length;
  // Made when first asked; who makes it twice makes the same.
  private @Nullable List<Step> steps;

  Course(@Nullable Course before, Step last, boolean ceiling) {
    this.before = before;
    this.last = last;
    this.ceiling = ceiling;
    this.length = before == null ? 1 : before.length + 1;
  }

  /** Exact, in 元, without trailing zeros. */
  public final BigDecimal value() {
    return last.result();
  }

  /** Whether the value is a bound (“不超过”) rather than the sum itself. */
  public final boolean ceiling() {
    return ceiling;
  }

  /** At least one; the last one's result is the value. */
  public final List<Step> steps() {
    List<Step> known = steps;
    if (known == null) {
      known = List.of(inOrder());
      steps = known;
    }
    return known;
  }

  private Step[] inOrder() {
    Step[] all = new Step[length];
    Course at = this;
    for (int i = length - 1; i >= 0 && at != null; i--) {
      all[i] = at.last;
      at = at.before;
    }
    return all;
  }

  /** The step it starts from. */
  final Step first() {
    Course at = this;
    while (at.before != null) {
      at = at.before;
    }
    return at.last;
  }

  /** Whether one of the steps is of that kind. */
  final boolean has(Operation operation) {
    return isAny(step -> step.operation() == operation);
  }

  /** Whether one of the steps is so; does not put them in a list. */
  public final boolean isAny(Predicate<Step> test) {
    Course at = this;
    while (at != null && !test.test(at.last)) {
      at = at.before;
    }
    return at != null;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Course course
            && ceiling == course.ceiling
            && length == course.length
            && steps().equals(course.steps()));
  }

  @Override
  public final int hashCode() {
    return Objects.hash(value(), ceiling, length);
  }

  @Override
  public final String toString() {
    return "Amount[value=" + value() + ", ceiling=" + ceiling + ", steps=" + steps() + "]";
  }
}
