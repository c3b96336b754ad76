package org.huice.vocabulary;

/** What a field may hold. */
public sealed interface FieldType {
  /** A string. */
  record Text() implements FieldType {}

  /** An exact decimal number. */
  record Decimal() implements FieldType {}

  /** A whole number of at most 32 bits. */
  record Whole() implements FieldType {}

  /** Yes or no. */
  record Flag() implements FieldType {}

  /** A calendar day. */
  record Day() implements FieldType {}

  /** One constant of an enum. */
  record Choice(String enumType) implements FieldType {}

  /** Facts of a type, nested in a fact file under this field; each is a fact of its own. */
  record ListOf(String factType) implements FieldType {}

  /** One fact of a type: the owner, set from the nesting and never written in a fact file. */
  record Reference(String factType) implements FieldType {}
}
