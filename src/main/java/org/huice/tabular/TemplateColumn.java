package org.huice.tabular;

import java.util.List;
import java.util.Objects;
import org.huice.dossier.OpinionKey;
import org.huice.vocabulary.EnumType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * One column of a sheet to fill in.
 *
 * @param header as the reader understands it
 * @param owner the type whose key it holds; null for a field of the sheet's own facts
 */
record TemplateColumn(String header, Field field, @Nullable String owner) {
  /** The column of a field. */
  static TemplateColumn of(Field field) {
    String unit = field.type().isNumber() && field.unit() != null ? "(" + field.unit() + ")" : "";
    String printed = field.printed();
    return new TemplateColumn(printed.endsWith(unit) ? printed : printed + unit, field, null);
  }

  /** Whether it must be filled. */
  boolean isDue() {
    return field.key();
  }

  /** What its drop-down offers; nothing where it has none. */
  List<String> choices(Vocabulary vocabulary) {
    FieldType type = field.type();
    if (type instanceof FieldType.Flag) {
      return List.of(TemplateText.say("flag.yes"), TemplateText.say("flag.no"));
    }
    if (type instanceof FieldType.ListOf) {
      return List.of(TemplateText.say("list.some"), TemplateText.say("list.none"));
    }
    if (OpinionSheet.isOutcome(field)) {
      return OpinionKey.outcomes();
    }
    if (type instanceof FieldType.Choice choice) {
      EnumType words = vocabulary.enums().get(choice.enumType());
      return words == null ? List.of() : words.constants();
    }
    return List.of();
  }

  /** What it means, in words of a workbook: the column of a list holds no list. */
  String meaning() {
    return owner != null
        ? TemplateText.say("meaning.owner", owner)
        : Objects.requireNonNullElse(field.meaning(), "")
            .replace(TemplateText.say("meaning.empty"), TemplateText.say("meaning.none"));
  }

  /** The format of its cells; null where any will do. */
  @Nullable String format() {
    if (field.type() instanceof FieldType.Text) {
      return "@";
    }
    return field.type() instanceof FieldType.Day ? "yyyy-mm-dd" : null;
  }

  /**
   * What is to be written, in words.
   *
   * @param sheet the sheet of a list
   */
  String kind(String sheet) {
    FieldType type = field.type();
    if (type instanceof FieldType.ListOf) {
      return TemplateText.say("kind.list", sheet);
    }
    if (type instanceof FieldType.Flag) {
      return TemplateText.say("kind.flag");
    }
    if (type instanceof FieldType.Day) {
      return TemplateText.say("kind.day");
    }
    if (type instanceof FieldType.Choice) {
      return TemplateText.say("kind.choice");
    }
    if (type instanceof FieldType.Whole) {
      return TemplateText.say("kind.whole");
    }
    return TemplateText.say(type.isNumber() ? "kind.number" : "kind.text");
  }
}
