package org.huice.ruleset;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.huice.money.Unit;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;

/** The kinds of field that a policy can name for some purpose. */
final class Fields {
  private Fields() {}

  /** Whether it holds money. */
  static boolean isMoney(Field field) {
    return field.type().isNumber() && field.measure().filter(Unit::isMoney).isPresent();
  }

  /** Whether it holds a number. */
  static boolean isNumber(Field field) {
    return field.type().isNumber();
  }

  /** Whether it holds a word or a text. */
  static boolean isWord(Field field) {
    return field.type() instanceof FieldType.Choice || field.type() instanceof FieldType.Text;
  }

  /** Whether it holds a constant of an enum, so that a misspelt one cannot be written. */
  static boolean isChoice(Field field) {
    return field.type() instanceof FieldType.Choice;
  }

  /** Whether it holds a calendar day. */
  static boolean isDay(Field field) {
    return field.type() instanceof FieldType.Day;
  }

  /** The fields of a type that are of some kind, in the order of their declaration. */
  static Set<String> names(FactType type, Predicate<Field> wanted) {
    Set<String> names = new LinkedHashSet<>();
    type.fields().stream().filter(wanted).map(Field::name).forEach(names::add);
    return names;
  }
}
