package org.huice.parsing;

import org.huice.money.Unit;
import org.huice.vocabulary.AwardHistory.Origin;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;

/** What a field must be to hold something of a ledger's award. */
enum HistoryField {
  KEY("String @key"),
  YUAN("BigDecimal @unit(\"元\")"),
  DAY("LocalDate"),
  WORD("declare enum");

  private final String shown;

  HistoryField(String shown) {
    this.shown = shown;
  }

  static HistoryField of(Origin origin) {
    return switch (origin) {
      case ENTRY, POLICY, CLAUSE, SUBJECT -> KEY;
      case AMOUNT -> YUAN;
      case DECIDED, PAID -> DAY;
      case STATE -> WORD;
    };
  }

  /** As a vocabulary writes it. */
  String shown() {
    return shown;
  }

  boolean fits(Field field) {
    return field.key() == (this == KEY) && holds(field);
  }

  private boolean holds(Field field) {
    return switch (this) {
      case KEY -> field.type() instanceof FieldType.Text;
      case YUAN -> isYuan(field);
      case DAY -> field.type() instanceof FieldType.Day;
      case WORD -> field.type() instanceof FieldType.Choice;
    };
  }

  /** Sums of the ledger are in 元; in another unit a person would read another number. */
  private static boolean isYuan(Field field) {
    return field.type() instanceof FieldType.Decimal
        && field.measure().filter(Unit.YUAN::equals).isPresent();
  }
}
