package org.huice.tabular;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.tabular.SheetCell.Kind;
import org.jspecify.annotations.Nullable;

/** Makes cells of what the parts of a workbook say of them. */
final class XlsxCells {
  /** A character that XML cannot hold, as workbooks write it: {@code _x000D_}. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final SharedTexts shared;
  private final List<NumberFormat> formats;
  private final XlsxNumber numbers;

  /** Of a workbook with these shared texts, formats by number, and count of days. */
  XlsxCells(SharedTexts shared, List<NumberFormat> formats, boolean from1904) {
    this.shared = shared;
    this.formats = formats;
    this.numbers = new XlsxNumber(from1904);
  }

  /** The cell of a raw value; null where it is blank. */
  @Nullable SheetCell cell(int column, @Nullable String type, @Nullable String style, Raw raw) {
    if (raw.formula()) {
      return new SheetCell(column, Kind.FORMULA, Blanks.strip(raw.value()));
    }
    return switch (type == null ? "n" : type) {
      case "s" -> shared(column, Blanks.strip(raw.value()));
      case "inlineStr", "str" -> text(column, raw.value());
      case "n" -> number(column, Blanks.strip(raw.value()), style);
      case "b" -> flag(column, Blanks.strip(raw.value()));
      case "d" -> day(column, Blanks.strip(raw.value()));
      case "e" -> new SheetCell(column, Kind.ERROR, Blanks.strip(raw.value()));
      default -> new SheetCell(column, Kind.BROKEN, Blanks.strip(raw.value()));
    };
  }

  private @Nullable SheetCell shared(int column, String number) {
    if (number.isEmpty()) {
      return null;
    }
    String text = shared.get(number);
    return text == null ? new SheetCell(column, Kind.BROKEN, number) : text(column, text);
  }

  private static @Nullable SheetCell text(int column, String written) {
    String text = Blanks.strip(written.contains("_x") ? unescaped(written) : written);
    return text.isEmpty() ? null : new SheetCell(column, Kind.TEXT, text);
  }

  private static String unescaped(String written) {
    Matcher escapes = ESCAPED.matcher(written);
    return escapes.replaceAll(
        found ->
            Matcher.quoteReplacement(
                Character.toString((char) Integer.parseInt(found.group(1), 16))));
  }

  private @Nullable SheetCell number(int column, String raw, @Nullable String style) {
    return raw.isEmpty() ? null : numbers.cell(column, raw, format(style));
  }

  private NumberFormat format(@Nullable String style) {
    if (style == null || style.length() > 5 || !style.chars().allMatch(Character::isDigit)) {
      return NumberFormat.PLAIN;
    }
    int number = style.isEmpty() ? 0 : Integer.parseInt(style);
    return number < formats.size() ? formats.get(number) : NumberFormat.PLAIN;
  }

  private static @Nullable SheetCell flag(int column, String raw) {
    return switch (raw) {
      case "" -> null;
      case "1", "true" -> new SheetCell(column, Kind.FLAG, "true");
      case "0", "false" -> new SheetCell(column, Kind.FLAG, "false");
      default -> new SheetCell(column, Kind.BROKEN, raw);
    };
  }

  /** A day as ISO 8601 writes it, perhaps with a time. */
  private static @Nullable SheetCell day(int column, String raw) {
    if (raw.isEmpty()) {
      return null;
    }
    return raw.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?")
        ? new SheetCell(column, Kind.DAY, raw.substring(0, 10))
        : new SheetCell(column, Kind.BROKEN, raw);
  }

  /**
   * What stands in a cell.
   *
   * @param value its value or text; empty where there is none
   * @param formula whether it is calculated
   */
  record Raw(String value, boolean formula) {}
}
