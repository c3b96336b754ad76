package org.huice.parsing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.drl.CanonicalLaw;
import org.huice.money.Unit;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/** Makes the fields of one fact type, and checks what their annotations say. */
final class FieldMarks {
  /** Numbers of as many digits as a fact may have. */
  private static final Pattern RANGE =
      Pattern.compile("(-?\\d{1,20}(?:\\.\\d{1,10})?)?\\.\\.(-?\\d{1,20}(?:\\.\\d{1,10})?)?");

  private static final Set<String> RESERVED = Set.of("依据", "evidence", CanonicalLaw.FIELD);

  private final Name type;
  private final List<Field> before;

  /**
   * For one type.
   *
   * @param before the fields it has so far, inherited ones too; grows as fields are added
   */
  FieldMarks(Name type, List<Field> before) {
    this.type = type;
    this.before = before;
  }

  /**
   * The field; empty where its name is reserved or taken or it is a second owner, which is
   * reported.
   */
  Optional<Field> field(Declaration.OfField declared, FieldType holds) {
    checkKey(declared, holds);
    checkText(declared, holds, "place");
    checkText(declared, holds, "uscc");
    checkUnit(declared, holds);
    checkRange(declared, holds);
    checkChangeable(declared, holds);
    checkHappened(declared, holds);
    return isTaken(declared) || isSecond(declared)
        ? Optional.empty()
        : Optional.of(make(declared, holds));
  }

  private static Field make(Declaration.OfField declared, FieldType holds) {
    return new Field(
        declared.name().text(),
        holds,
        declared.has("key"),
        declared.has("owner"),
        declared.has("place"),
        declared.has("uscc"),
        declared.value("label"),
        declared.value("unit"),
        declared.value("meaning"),
        declared.value("range"),
        declared.value("example"),
        aliases(declared),
        declared.value("noMoreThan"),
        declared.value("onlyIf"),
        declared.has("changeable"),
        declared.has("happened"),
        declared.name().place());
  }

  private static List<String> aliases(Declaration.OfField declared) {
    String aliases = declared.value("alias");
    return aliases == null
        ? List.of()
        : Arrays.stream(aliases.split("[,,、]"))
            .map(String::strip)
            .filter(alias -> !alias.isEmpty())
            .toList();
  }

  /** Whether the name, the label or a former name cannot be used; reports it. */
  private boolean isTaken(Declaration.OfField declared) {
    Set<String> words = new LinkedHashSet<>(List.of(declared.name().text()));
    Optional.ofNullable(declared.value("label")).ifPresent(words::add);
    words.addAll(aliases(declared));
    return words.stream().anyMatch(word -> isTaken(declared.name(), word));
  }

  private boolean isTaken(Name name, String word) {
    if (RESERVED.contains(word)) {
      name.report(DrlProblem.RESERVED_FIELD, word);
      return true;
    }
    Optional<Field> other = before.stream().filter(field -> answersTo(field, word)).findFirst();
    other.ifPresent(
        field ->
            name.report(
                DrlProblem.DUPLICATE_FIELD, word, type.text(), field.declared().toString()));
    return other.isPresent();
  }

  private static boolean answersTo(Field field, String word) {
    return field.name().equals(word)
        || word.equals(field.label())
        || field.aliases().contains(word);
  }

  private boolean isSecond(Declaration.OfField declared) {
    if (declared.has("owner") && before.stream().anyMatch(Field::owner)) {
      declared.name().report(DrlProblem.TWO_OWNERS, type.text());
      return true;
    }
    if (declared.has("place") && before.stream().anyMatch(Field::place)) {
      declared.name().report(DrlProblem.TWO_PLACES, type.text());
      return true;
    }
    return false;
  }

  private static void checkKey(Declaration.OfField declared, FieldType holds) {
    boolean fits =
        holds instanceof FieldType.Text
            || holds instanceof FieldType.Whole
            || holds instanceof FieldType.Day
            || holds instanceof FieldType.Choice;
    if (declared.has("key") && !fits) {
      declared.type().report(DrlProblem.BAD_KEY_TYPE, declared.name().text());
    }
  }

  /** What identifies a fact, places it, or is a list of others, is not brought about by a value. */
  private static void checkChangeable(Declaration.OfField declared, FieldType holds) {
    Declaration.@Nullable Mark mark = declared.marks().get("changeable");
    boolean unfit =
        declared.has("key") || declared.has("owner") || holds instanceof FieldType.ListOf;
    if (mark != null && unfit) {
      mark.name().report(DrlProblem.CHANGEABLE_UNFIT, declared.name().text());
    }
  }

  private static void checkHappened(Declaration.OfField declared, FieldType holds) {
    Declaration.@Nullable Mark mark = declared.marks().get("happened");
    if (mark != null && !(holds instanceof FieldType.Day)) {
      mark.name().report(DrlProblem.HAPPENED_UNFIT, declared.name().text(), holds.word());
    }
  }

  private static void checkText(Declaration.OfField declared, FieldType holds, String mark) {
    if (declared.has(mark) && !(holds instanceof FieldType.Text)) {
      declared.type().report(DrlProblem.ANNOTATION_ON_NON_TEXT, "@" + mark, declared.name().text());
    }
  }

  private static void checkUnit(Declaration.OfField declared, FieldType holds) {
    Declaration.@Nullable Mark unit = filled(declared, "unit");
    if (unit == null) {
      return;
    }
    Optional<Unit> known = Unit.of(unit.value()).filter(u -> !u.isDate() && !u.isChoice());
    if (!holds.isNumber()) {
      unit.name().report(DrlProblem.ANNOTATION_ON_NON_NUMBER, "@unit", declared.name().text());
    } else if (known.isEmpty()) {
      unit.name().report(DrlProblem.UNKNOWN_FIELD_UNIT, unit.value());
    }
  }

  private static void checkRange(Declaration.OfField declared, FieldType holds) {
    Declaration.@Nullable Mark range = filled(declared, "range");
    if (range == null) {
      return;
    }
    if (!holds.isNumber()) {
      range.name().report(DrlProblem.ANNOTATION_ON_NON_NUMBER, "@range", declared.name().text());
    } else if (!isRange(range.value())) {
      range.name().report(DrlProblem.BAD_RANGE, range.value());
    }
  }

  /** An annotation whose text could be read. */
  private static Declaration.@Nullable Mark filled(Declaration.OfField declared, String mark) {
    Declaration.@Nullable Mark found = declared.marks().get(mark);
    return found == null || found.value().isEmpty() ? null : found;
  }

  private static boolean isRange(String range) {
    Matcher parts = RANGE.matcher(range);
    if (!parts.matches()) {
      return false;
    }
    @Nullable String least = parts.group(1);
    @Nullable String most = parts.group(2);
    boolean both = least != null && most != null;
    return both
        ? new BigDecimal(least).compareTo(new BigDecimal(most)) <= 0
        : least != null || most != null;
  }
}
