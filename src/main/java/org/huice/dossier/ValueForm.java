package org.huice.dossier;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huice.money.Unit;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** How a clean line has the values of one field; what the vocabulary asks is prepared. */
sealed interface ValueForm {
  /**
   * The value at which the parser stands.
   *
   * @throws NotClean if it is another one than a clean line has
   */
  Object read(JsonParser parser, JsonToken token);

  /** That of a field that holds neither facts nor the owner. */
  static ValueForm of(Field field, Vocabulary vocabulary) {
    FieldType type = field.type();
    if (type instanceof FieldType.Decimal) {
      return new Exact(field.measure().map(Unit::decimals).orElse(null), range(field));
    }
    if (type instanceof FieldType.Whole) {
      return new Whole(range(field));
    }
    if (type instanceof FieldType.Flag) {
      return new Flag();
    }
    if (type instanceof FieldType.Day) {
      return new Day();
    }
    return type instanceof FieldType.Choice choice
        ? Choice.of(choice, vocabulary)
        : new Text(field.uscc(), field.place());
  }

  private static @Nullable Range range(Field field) {
    return field.range() == null ? null : Range.of(field.range());
  }

  private static void check(boolean fits) {
    if (!fits) {
      throw NotClean.here();
    }
  }

  /** An exact decimal number, as a JSON number or as text. */
  record Exact(@Nullable Integer decimals, @Nullable Range range) implements ValueForm {
    @Override
    public Object read(JsonParser parser, JsonToken token) {
      check(token.isNumeric() || token == JsonToken.VALUE_STRING);
      BigDecimal value =
          PlainNumber.of(
              parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
      check(decimals == null || value.scale() <= decimals);
      check(range == null || range.contains(value));
      return value;
    }
  }

  /** A whole number of 32 bits: only a JSON number. */
  record Whole(@Nullable Range range) implements ValueForm {
    @Override
    public Object read(JsonParser parser, JsonToken token) {
      check(token == JsonToken.VALUE_NUMBER_INT);
      Integer value = parser.getIntValue();
      check(range == null || range.contains(BigDecimal.valueOf(value)));
      return value;
    }
  }

  /** Yes or no. */
  record Flag() implements ValueForm {
    @Override
    public Object read(JsonParser parser, JsonToken token) {
      check(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE);
      return token == JsonToken.VALUE_TRUE;
    }
  }

  /** A day of the calendar, {@code 2024-02-29}. */
  record Day() implements ValueForm {
    private static final int LENGTH = 10;

    @Override
    public Object read(JsonParser parser, JsonToken token) {
      check(token == JsonToken.VALUE_STRING && parser.getStringLength() == LENGTH);
      char[] text = parser.getStringCharacters();
      int at = parser.getStringOffset();
      check(text[at + 4] == '-' && text[at + 7] == '-');
      int year = number(text, at, 4);
      check(year > 0);
      try {
        return LocalDate.of(year, number(text, at + 5, 2), number(text, at + 8, 2));
      } catch (DateTimeException none) {
        throw NotClean.here();
      }
    }

    private static int number(char[] text, int from, int digits) {
      int number = 0;
      for (int i = from; i < from + digits; i++) {
        check(text[i] >= '0' && text[i] <= '9');
        number = number * 10 + text[i] - '0';
      }
      return number;
    }
  }

  /** A constant of an enum. */
  record Choice(Map<String, String> constants) implements ValueForm {
    static Choice of(FieldType.Choice type, Vocabulary vocabulary) {
      return new Choice(
          Objects.requireNonNull(vocabulary.enums().get(type.enumType())).constants().stream()
              .filter(Choice::isClean)
              .distinct()
              .collect(Collectors.toMap(constant -> constant, constant -> constant)));
    }

    private static boolean isClean(String constant) {
      try {
        return CleanText.of(constant).equals(constant);
      } catch (NotClean no) {
        return false;
      }
    }

    @Override
    public Object read(JsonParser parser, JsonToken token) {
      check(token == JsonToken.VALUE_STRING);
      return NotClean.unless(constants.get(parser.getString()));
    }
  }

  /** Text; a code where the field is one. */
  record Text(boolean uscc, boolean place) implements ValueForm {
    @Override
    public Object read(JsonParser parser, JsonToken token) {
      check(token == JsonToken.VALUE_STRING);
      String text = CleanText.of(parser.getString());
      check(!uscc || Uscc.isValid(text));
      check(!place || ValueReader.isDivision(text));
      return text;
    }
  }
}
