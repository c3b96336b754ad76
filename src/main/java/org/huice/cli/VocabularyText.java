package org.huice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Shows what a fact file may say, field by field. */
final class VocabularyText {
  private final Words words;

  VocabularyText(Words words) {
    this.words = words;
  }

  /** One row for each field, then one line for each closed list of words. */
  List<String> lines(Vocabulary vocabulary) {
    Table table =
        new Table(
            List.of(
                words.say("vocabulary.type"),
                words.say("vocabulary.field"),
                words.say("vocabulary.kind"),
                words.say("vocabulary.unit"),
                words.say("vocabulary.meaning"),
                words.say("vocabulary.range"),
                words.say("vocabulary.example")),
            Set.of());
    vocabulary.types().values().forEach(type -> add(table, type));
    List<String> lines = new ArrayList<>(table.lines());
    lines.add("");
    vocabulary
        .enums()
        .values()
        .forEach(
            choice ->
                lines.add(
                    words.say("vocabulary.enum", choice.name(), words.list(choice.constants()))));
    return lines;
  }

  private void add(Table table, FactType type) {
    String name = type.name();
    for (Field field : type.fields()) {
      if (!field.owner()) {
        table.add(cells(name, field), List.of());
        name = "";
      }
    }
  }

  private List<String> cells(String type, Field field) {
    String label = field.label() == null ? field.name() : field.name() + " " + field.label();
    String kind = kind(field.type());
    return List.of(
        type,
        label,
        field.key() ? words.say("kind.key", kind) : kind,
        text(field.unit()),
        text(field.meaning()),
        text(field.range()),
        text(field.example()));
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private String kind(FieldType type) {
    if (type instanceof FieldType.Choice choice) {
      return choice.enumType();
    }
    if (type instanceof FieldType.ListOf list) {
      return words.say("kind.list", list.factType());
    }
    if (type instanceof FieldType.Reference reference) {
      return reference.factType();
    }
    return words.say("kind." + type.getClass().getSimpleName());
  }
}
