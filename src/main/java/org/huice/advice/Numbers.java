package org.huice.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.huice.drl.Expression;
import org.huice.money.Unit;
import org.huice.policy.ParameterValue;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/** Numbers worth trying for a target, in its own unit. */
record Numbers(World world, Target target) {
  /** Decimals of a number without a unit. */
  private static final int WITHOUT_UNIT = 2;

  private static final BigDecimal TWO = new BigDecimal(2);

  /** The numbers at which a condition may turn, those nearest to the present value first. */
  List<BigDecimal> suggested(Formula.Leaf leaf) {
    TreeSet<BigDecimal> numbers = new TreeSet<>();
    root(leaf, numbers);
    Terms terms = new Terms(world);
    for (Expression side : CalendarDays.sides(leaf.expression())) {
      if (terms.value(side, leaf.scope()) instanceof BigDecimal base) {
        around(unit().map(unit -> unit.fromBase(base)).orElse(base), numbers);
      }
    }
    BigDecimal present = present() == null ? BigDecimal.ZERO : present();
    return numbers.stream()
        .sorted(
            Comparator.comparing((BigDecimal number) -> number.subtract(present).abs())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The value the target has now; null where it has none. */
  @Nullable BigDecimal present() {
    Object raw = world.raw(target);
    if (raw instanceof ParameterValue.Plain plain) {
      return plain.number();
    }
    return raw instanceof Number ? new BigDecimal(raw.toString()) : null;
  }

  /** Whether the target is given as 0. */
  boolean isZero() {
    BigDecimal present = present();
    return present != null && present.signum() == 0;
  }

  /** Where the two sides meet, if their difference is a straight line in the target. */
  private void root(Formula.Leaf leaf, TreeSet<BigDecimal> numbers) {
    BigDecimal atZero = difference(leaf, BigDecimal.ZERO);
    BigDecimal atOne = difference(leaf, BigDecimal.ONE);
    BigDecimal atTwo = difference(leaf, TWO);
    if (atZero == null || atOne == null || atTwo == null) {
      return;
    }
    BigDecimal slope = atOne.subtract(atZero);
    if (slope.signum() != 0 && atTwo.subtract(atOne).compareTo(slope) == 0) {
      numbers.addAll(beside(atZero.negate(), slope));
    }
  }

  private List<BigDecimal> beside(BigDecimal height, BigDecimal slope) {
    BigDecimal below = height.divide(slope, decimals(), RoundingMode.FLOOR);
    TreeSet<BigDecimal> numbers = new TreeSet<>();
    around(below, numbers);
    around(height.divide(slope, decimals(), RoundingMode.CEILING), numbers);
    return List.copyOf(numbers);
  }

  private @Nullable BigDecimal difference(Formula.Leaf leaf, BigDecimal number) {
    Object value =
        target instanceof Target.OfField field
            ? Values.typed(number, field.field().type())
            : new ParameterValue.Plain(number);
    return new Terms(world.with(target, value)).difference(leaf.expression(), leaf.scope());
  }

  private void around(BigDecimal number, TreeSet<BigDecimal> numbers) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals());
    numbers.add(plain(number));
    numbers.add(plain(number.subtract(step)));
    numbers.add(plain(number.add(step)));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Optional<Unit> unit() {
    return target instanceof Target.OfField field
        ? field.field().measure()
        : Optional.of(((Target.OfParameter) target).parameter().unit());
  }

  private int decimals() {
    if (target instanceof Target.OfField field && field.field().type() instanceof FieldType.Whole) {
      return 0;
    }
    BigDecimal present = present();
    int written = present == null ? 0 : present.scale();
    return unit().map(Unit::decimals).orElse(Math.max(WITHOUT_UNIT, written));
  }
}
