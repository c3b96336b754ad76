package org.huice.rule;

import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/** How a policy reads the facts that a rule hands to it, whatever their form in memory. */
public interface FactValues {
  /** The value of a field, or null where it is absent. */
  @Nullable Object value(Object fact, String field);

  /** The identity of a field: {@code 能源项目[P-01].设备投资额}, made where it is read. */
  CharSequence name(Object fact, String field);

  /** The printed name of a field. */
  String label(Object fact, String field);

  /** The symbol of a number's unit, or null where the vocabulary gives none. */
  @Nullable String unit(Object fact, String field);

  /** How steps say a field. */
  default Words words(Object fact, String field) {
    return Words.of(label(fact, field), unit(fact, field));
  }

  /**
   * How steps say a field.
   *
   * @param label its printed name
   * @param unit of its number; null where the vocabulary gives none
   */
  record Words(String label, @Nullable Unit unit) {
    /** With the unit of that symbol. */
    public static Words of(String label, @Nullable String symbol) {
      return new Words(label, symbol == null ? null : Unit.of(symbol).orElse(null));
    }
  }

  /**
   * The identity of a field, made when somebody reads it.
   *
   * @param id what prints as the identity of the fact
   */
  static CharSequence nameOf(Object id, String field) {
    return new FieldName(id, field);
  }
}
