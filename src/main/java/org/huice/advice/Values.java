package org.huice.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huice.dossier.Range;
import org.huice.drl.Expression;
import org.huice.policy.ParameterValue;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;

/** Values worth trying for a target, so that a condition may hold. None is promised to do it. */
record Values(World world) {
  static final List<BigDecimal> USUAL =
      List.of(BigDecimal.ONE, BigDecimal.ZERO, new BigDecimal("1000000000"));

  /**
   * A made-up value of a key field.
   *
   * @param index of the fact, each of which has another key
   */
  static Object key(Field key, int index) {
    int number = Integer.MAX_VALUE - index;
    if (key.type() instanceof FieldType.Whole) {
      return number;
    }
    return key.type() instanceof FieldType.Decimal
        ? new BigDecimal(number)
        : "\u2606" + key.name() + (index == 0 ? "" : "" + (index + 1));
  }

  /** Values that a condition suggests, those nearest to the present one first. */
  List<Object> suggested(Target target, Formula.Leaf leaf) {
    if (target instanceof Target.OfParameter parameter) {
      return parameter(parameter, leaf);
    }
    Field field = ((Target.OfField) target).field();
    FieldType type = field.type();
    if (type.isNumber()) {
      return new Numbers(world, target)
          .suggested(leaf).stream().<Object>map(number -> typed(number, type)).toList();
    } else if (type instanceof FieldType.Day) {
      return new ArrayList<>(new CalendarDays(world, target).suggested(leaf));
    } else if (type instanceof FieldType.Text) {
      return texts(leaf);
    }
    return usual(target);
  }

  /** Values of the target's type, whatever the conditions say. */
  List<Object> usual(Target target) {
    if (target instanceof Target.OfParameter parameter) {
      return usual(parameter);
    }
    Field field = ((Target.OfField) target).field();
    FieldType type = field.type();
    if (type instanceof FieldType.Flag) {
      return List.of(true, false);
    } else if (type instanceof FieldType.Choice choice) {
      return List.copyOf(
          Objects.requireNonNull(world.vocabulary().enums().get(choice.enumType())).constants());
    } else if (type instanceof FieldType.Day) {
      return List.of(world.asOf());
    }
    return type.isNumber()
        ? USUAL.stream().<Object>map(number -> typed(within(number, field), type)).toList()
        : List.of("\u2606");
  }

  /** A number moved to where the vocabulary allows it. */
  private static BigDecimal within(BigDecimal number, Field field) {
    Range range = Range.of(field.range() == null ? ".." : field.range());
    BigDecimal raised = range.least() == null ? number : number.max(range.least());
    return range.greatest() == null ? raised : raised.min(range.greatest());
  }

  /** A number as a fact of that type holds it; one too large stays, and the reader refuses it. */
  static Object typed(BigDecimal number, FieldType type) {
    return type instanceof FieldType.Whole
            && number.stripTrailingZeros().scale() <= 0
            && number.toBigInteger().bitLength() < Integer.SIZE
        ? (Object) number.intValue()
        : number;
  }

  private List<Object> usual(Target.OfParameter target) {
    if (target.parameter().unit().isDate()) {
      return List.of(new ParameterValue.Day(world.asOf()));
    } else if (target.parameter().unit().isChoice()) {
      return target.parameter().options().stream().<Object>map(ParameterValue.Choice::new).toList();
    }
    List<Object> divided = Divided.usual(target.parameter());
    if (!divided.isEmpty()) {
      return divided;
    }
    List<BigDecimal> numbers =
        target.parameter().unit().isDuration()
            ? List.of(BigDecimal.ZERO, new BigDecimal(1000))
            : USUAL;
    return numbers.stream().<Object>map(ParameterValue.Plain::new).toList();
  }

  private List<Object> parameter(Target.OfParameter target, Formula.Leaf leaf) {
    if (target.parameter().unit().isDate()) {
      return new CalendarDays(world, target)
          .suggested(leaf).stream().<Object>map(ParameterValue.Day::new).toList();
    }
    boolean number =
        !target.parameter().unit().isChoice() && Divided.usual(target.parameter()).isEmpty();
    return number
        ? new Numbers(world, target)
            .suggested(leaf).stream()
                .filter(value -> value.signum() >= 0)
                .<Object>map(ParameterValue.Plain::new)
                .toList()
        : usual(target);
  }

  private List<Object> texts(Formula.Leaf leaf) {
    Terms terms = new Terms(world);
    Set<Object> texts = new LinkedHashSet<>();
    for (Expression side : CalendarDays.sides(leaf.expression())) {
      if (terms.value(side, leaf.scope()) instanceof String text) {
        texts.add(text);
      }
    }
    return List.copyOf(texts);
  }

  /** Days by how far they are from one. */
  static Comparator<LocalDate> nearest(LocalDate to) {
    return Comparator.<LocalDate>comparingLong(day -> Math.abs(day.toEpochDay() - to.toEpochDay()))
        .thenComparing(Comparator.naturalOrder());
  }
}
