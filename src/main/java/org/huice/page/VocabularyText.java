package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Shows what a fact file may say, field by field. */
public final class VocabularyText {
  private final Words words;

  /** In the language of {@code words}. */
  public VocabularyText(Words words) {
    this.words = words;
  }

  /** One row for each field, then one line for each closed list of words. */
  public List<String> lines(Vocabulary vocabulary) {
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
    vocabulary.types().values().forEach(type -> add(table, vocabulary, type));
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

  // What a type has from its parent is shown there.
  private void add(Table table, Vocabulary vocabulary, FactType type) {
    String parent = type.parent();
    String kind = parent == null ? "" : words.say("vocabulary.extends", parent);
    table.add(List.of(type.name(), "", kind, "", text(type.meaning()), "", ""), List.of());
    Optional<FactType> inherited = parent == null ? Optional.empty() : vocabulary.type(parent);
    type.fields().stream()
        .filter(field -> !field.owner())
        .filter(field -> inherited.flatMap(above -> above.field(field.name())).isEmpty())
        .forEach(field -> table.add(cells(field), List.of()));
  }

  private List<String> cells(Field field) {
    String label = field.label() == null ? field.name() : field.name() + " " + field.label();
    String kind = kind(field.type());
    return List.of(
        "",
        label,
        field.key() ? words.say("kind.key", kind) : kind,
        text(field.unit()),
        text(field.meaning()),
        limits(field),
        text(field.example()));
  }

  private String limits(Field field) {
    List<String> limits = new ArrayList<>();
    Optional.ofNullable(field.range()).ifPresent(limits::add);
    Optional.ofNullable(field.noMoreThan()).ifPresent(most -> limits.add("≤ " + most));
    Optional.ofNullable(field.onlyIf())
        .ifPresent(flag -> limits.add(words.say("vocabulary.only-if", flag)));
    if (field.happened()) {
      limits.add(words.say("vocabulary.happened"));
    }
    return words.list(limits);
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
