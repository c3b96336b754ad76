package org.huice.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.huice.problem.Nearest;
import org.huice.tree.Node;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Scalar;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads one value as the type of its field asks; null where it was refused. */
final class ValueReader {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int DIVISION_DIGITS = 6;

  private static final int MOST_OPTIONS = 12;

  private final Vocabulary vocabulary;
  private final Report report;
  private final NumberReader numbers;

  ValueReader(Vocabulary vocabulary, Report report) {
    this.vocabulary = vocabulary;
    this.report = report;
    this.numbers = new NumberReader(report);
  }

  /** The value of a field that holds neither facts nor the owner. */
  @Nullable Object read(Field field, Node node, String path) {
    FieldType type = field.type();
    if (type instanceof FieldType.Decimal) {
      return numbers.decimal(field, node, path);
    }
    if (type instanceof FieldType.Whole) {
      return numbers.whole(field, node, path);
    }
    if (type instanceof FieldType.Flag) {
      return flag(node, path);
    }
    if (type instanceof FieldType.Day) {
      return day(node, path);
    }
    return type instanceof FieldType.Choice choice
        ? choice(choice.enumType(), node, path)
        : text(field, node, path);
  }

  private @Nullable Object flag(Node node, String path) {
    return node instanceof Scalar scalar && scalar.kind() == Kind.BOOLEAN
        ? Boolean.valueOf(scalar.text())
        : refuse(node, DossierProblem.FLAG_DUE, path, Report.shown(node));
  }

  /** A day of the calendar. */
  @Nullable LocalDate day(Node node, String path) {
    if (!(node instanceof Scalar scalar) || scalar.kind() != Kind.STRING) {
      refuse(node, DossierProblem.DATE_DUE, path, Report.shown(node));
      return null;
    }
    if (!DATE.matcher(scalar.text()).matches()) {
      refuse(node, DossierProblem.DATE_FORM, path, scalar.text());
      return null;
    }
    LocalDate day = calendarDay(scalar.text());
    if (day == null) {
      refuse(node, DossierProblem.IMPOSSIBLE_DATE, path, scalar.text());
    }
    return day;
  }

  private static @Nullable LocalDate calendarDay(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.getYear() > 0 ? day : null;
    } catch (DateTimeException none) {
      return null;
    }
  }

  private @Nullable String choice(String enumType, Node node, String path) {
    String word = plainText(node, path);
    if (word == null) {
      return null;
    }
    List<String> constants =
        Objects.requireNonNull(vocabulary.enums().get(enumType), enumType).constants();
    int known = constants.indexOf(word);
    if (known >= 0) {
      return constants.get(known);
    }
    report.add(
        node.place(),
        DossierProblem.UNKNOWN_CHOICE,
        path,
        word,
        enumType,
        options(word, constants));
    return null;
  }

  /** All of them, the one that was probably meant first; cut where they are many. */
  private static String options(String word, List<String> constants) {
    Set<String> ordered = new LinkedHashSet<>();
    Nearest.find(word, constants).ifPresent(ordered::add);
    ordered.addAll(constants);
    String shown = String.join("、", ordered.stream().limit(MOST_OPTIONS).toList());
    return ordered.size() > MOST_OPTIONS ? shown + "…" : shown;
  }

  private @Nullable String text(Field field, Node node, String path) {
    String text = plainText(node, path);
    if (text == null) {
      return null;
    }
    if (field.uscc() && !Uscc.isWellFormed(text)) {
      return refuse(node, DossierProblem.USCC_FORM, path, text);
    }
    if (field.uscc() && !Uscc.isValid(text)) {
      return refuse(node, DossierProblem.USCC_CHECK, path, text);
    }
    return field.place() && !isDivision(text)
        ? refuse(node, DossierProblem.PLACE_FORM, path, text)
        : text;
  }

  /** The code of an administrative division (GB/T 2260), or of a part of one. */
  static boolean isDivision(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() >= DIVISION_DIGITS;
  }

  /** Text with at least one visible character and no invisible one, in form C. */
  @Nullable String plainText(Node node, String path) {
    if (!(node instanceof Scalar scalar) || scalar.kind() != Kind.STRING) {
      return refuse(node, DossierProblem.TEXT_DUE, path, Report.shown(node));
    }
    if (isVisibleAscii(scalar.text())) {
      return scalar.text();
    }
    if (scalar.text().codePoints().anyMatch(ValueReader::isHalf)) {
      report.said();
      return null;
    }
    OptionalInt invisible = scalar.text().codePoints().filter(ValueReader::isInvisible).findFirst();
    if (invisible.isPresent()) {
      String code = String.format(Locale.ROOT, "U+%04X", invisible.getAsInt());
      return refuse(node, DossierProblem.CONTROL_CHARACTER_IN_TEXT, path, code);
    }
    return scalar.text().isBlank()
        ? refuse(node, DossierProblem.EMPTY_TEXT, path, "")
        : Report.nfc(scalar.text());
  }

  /** As codes and numbers are, of which nothing more has to be asked. */
  private static boolean isVisibleAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The tree's reader has already refused it. */
  private static boolean isHalf(int c) {
    return Character.getType(c) == Character.SURROGATE;
  }

  /** Two texts that look the same must be the same. */
  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private @Nullable String refuse(Node node, DossierProblem code, String path, String given) {
    report.add(node.place(), code, path, given);
    return null;
  }
}
