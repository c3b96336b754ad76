package org.huice.vocabulary;

/** What a field may hold. */
public sealed interface FieldType {
  /** As a vocabulary writes it: {@code String}, {@code List<能源项目>}. */
  String word();

  /** Whether it is a number, which may have a unit and a range. */
  default boolean isNumber() {
    return this instanceof Decimal || this instanceof Whole;
  }

  /** A string. */
  record Text() implements FieldType {
    @Override
    public String word() {
      return "String";
    }
  }

  /** An exact decimal number. */
  record Decimal() implements FieldType {
    @Override
    public String word() {
      return "BigDecimal";
    }
  }

  /** A whole number of at most 32 bits. */
  record Whole() implements FieldType {
    @Override
    public String word() {
      return "Integer";
    }
  }

  /** Yes or no. */
  record Flag() implements FieldType {
    @Override
    public String word() {
      return "Boolean";
    }
  }

  /** A calendar day. */
  record Day() implements FieldType {
    @Override
    public String word() {
      return "LocalDate";
    }
  }

  /** One constant of an enum. */
  record Choice(String enumType) implements FieldType {
    @Override
    public String word() {
      return enumType;
    }
  }

  /** Facts of a type, nested in a fact file under this field; each is a fact of its own. */
  record ListOf(String factType) implements FieldType {
    @Override
    public String word() {
      return "List<" + factType + ">";
    }
  }

  /** One fact of a type: the owner, set from the nesting and never written in a fact file. */
  record Reference(String factType) implements FieldType {
    @Override
    public String word() {
      return factType;
    }
  }
}
