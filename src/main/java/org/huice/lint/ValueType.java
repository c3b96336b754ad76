package org.huice.lint;

import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/** What an expression yields. */
sealed interface ValueType {
  /** A string. */
  record Text() implements ValueType {}

  /**
   * A number.
   *
   * @param type the vocabulary's word for it
   * @param unit the unit, where it has one
   * @param fitsAny whether it compares with every unit: a literal, or a product of two units
   */
  record Quantity(String type, @Nullable Unit unit, boolean fitsAny) implements ValueType {
    private static final String COUNT = "count";

    /** A number with a unit, such as that of a parameter. */
    static Quantity of(Unit unit) {
      return new Quantity("BigDecimal", unit, false);
    }

    /** A number of facts, which has no unit and compares with every unit that counts things. */
    static Quantity count() {
      return new Quantity(COUNT, null, false);
    }

    /** Whether it is a number of facts. */
    boolean isCount() {
      return type.equals(COUNT);
    }

    /** Whether it is money. */
    boolean isMoney() {
      return unit != null && unit.isMoney();
    }

    /** Whether it is a rate. */
    boolean isRate() {
      return unit != null && unit.isRate();
    }

    /** Whether it counts people or things, or has no unit. */
    boolean counts() {
      return unit == null || unit.isCount();
    }
  }

  /** Yes or no. */
  record Flag() implements ValueType {}

  /** A calendar day. */
  record Day() implements ValueType {}

  /** A constant of an enum. */
  record Choice(String enumType) implements ValueType {}

  /** An option of a parameter of the law. */
  record Option(Parameter parameter) implements ValueType {}

  /** One fact. */
  record OneFact(String type) implements ValueType {}

  /** Facts in a list. */
  record Facts(String type) implements ValueType {}

  /** Already reported, or of no use in an expression: fits everything, so that nothing follows. */
  record Unknown() implements ValueType {}

  /** The type of a field's value. */
  static ValueType of(Field field) {
    FieldType type = field.type();
    if (type instanceof FieldType.Text) {
      return new Text();
    } else if (type.isNumber()) {
      return new Quantity(type.word(), field.measure().orElse(null), false);
    } else if (type instanceof FieldType.Flag) {
      return new Flag();
    } else if (type instanceof FieldType.Day) {
      return new Day();
    } else if (type instanceof FieldType.Choice choice) {
      return new Choice(choice.enumType());
    } else if (type instanceof FieldType.ListOf list) {
      return new Facts(list.factType());
    }
    return new OneFact(((FieldType.Reference) type).factType());
  }

  /** As the vocabulary writes the type. */
  default String word() {
    if (this instanceof Quantity quantity) {
      return quantity.type();
    } else if (this instanceof Flag) {
      return new FieldType.Flag().word();
    } else if (this instanceof Day) {
      return new FieldType.Day().word();
    } else if (this instanceof Choice choice) {
      return choice.enumType();
    } else if (this instanceof OneFact fact) {
      return fact.type();
    } else if (this instanceof Facts facts) {
      return new FieldType.ListOf(facts.type()).word();
    }
    return new FieldType.Text().word();
  }
}
