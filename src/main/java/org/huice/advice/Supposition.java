package org.huice.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.huice.determination.Missing;
import org.huice.dossier.FactId;
import org.huice.money.Rate;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** One thing thought otherwise than it is, or thought to be where it is missing. */
sealed interface Supposition {
  /** What it stands for. */
  Missing missing();

  /**
   * A value.
   *
   * @param value of a field as a fact holds it, of a parameter a {@link ParameterValue}
   */
  record OfValue(Target target, Object value) implements Supposition {
    @Override
    public Missing missing() {
      return target.missing();
    }
  }

  /**
   * A list that is given.
   *
   * @param added the facts that stand in it; none for an empty list
   */
  record OfList(FactId owner, Field field, List<Added> added) implements Supposition {
    @Override
    public Missing missing() {
      return new Missing(Missing.Kind.LIST, owner + "." + field.name());
    }
  }

  /**
   * A fact made up to stand in a list.
   *
   * @param keys the values of its key fields by name
   */
  record Added(FactId id, Map<String, Object> keys) {
    /** Facts of that type, free of clashes with real ones. */
    static List<Added> of(String type, List<Field> keys, int count) {
      return IntStream.range(0, count).mapToObj(index -> numbered(type, keys, index)).toList();
    }

    private static Added numbered(String type, List<Field> keys, int index) {
      Map<String, Object> values = new TreeMap<>();
      keys.forEach(key -> values.put(key.name(), Values.key(key, index)));
      return new Added(
          new FactId(type, keys.stream().map(key -> "" + values.get(key.name())).toList()), values);
    }
  }

  /** The parameter with one value for all time. */
  static Parameter always(Parameter parameter, ParameterValue value) {
    TreeMap<LocalDate, ParameterValue> values = new TreeMap<>();
    values.put(LocalDate.MIN, value);
    return parameter.with(values, parameter.assumed(), parameter.declared());
  }

  /** The share that a parameter states; null where it states none. */
  static @Nullable Rate share(World world, String name) {
    Target.OfParameter target = world.parameter(name);
    Object value = target == null ? null : world.raw(target);
    if (value instanceof ParameterValue.Fraction fraction) {
      return fraction.share();
    }
    Unit unit = target == null ? null : target.parameter().unit();
    return value instanceof ParameterValue.Plain plain && unit != null && unit.isRate()
        ? rate(plain.number(), unit)
        : null;
  }

  private static @Nullable Rate rate(BigDecimal number, Unit unit) {
    return number.signum() < 0 ? null : Rate.of(number, unit);
  }
}
