package org.huice.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One sheet, written while its rows come. */
final class XlsxSheet {
  /** Digits that a binary number of Excel holds exactly. */
  private static final int EXACT_DIGITS = 15;

  /** Excel takes 1900 for a leap year; from this day on its numbers of days are right. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final long EPOCH = 25_569;
  private static final int MOST_WIDTH = 255;
  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final List<Column> columns;
  private final List<String> letters;
  private final List<XlsxStyle> styles;
  private final StringBuilder xml = new StringBuilder(BUFFER + BUFFER / 4);
  private int rows = -1;
  private long bytes;

  /** Begins a sheet with its head. */
  XlsxSheet(OutputStream out, List<Column> columns, boolean first) throws IOException {
    this.out = out;
    this.columns = List.copyOf(columns);
    this.letters = IntStream.rangeClosed(1, columns.size()).mapToObj(CellName::letters).toList();
    this.styles = columns.stream().map(column -> XlsxStyle.of(column.kind())).toList();
    head(first);
    open();
    for (int i = 0; i < columns.size(); i++) {
      text(i, XlsxStyle.HEAD, columns.get(i).title());
    }
    shut();
  }

  List<Column> columns() {
    return columns;
  }

  /** How many rows stand below the head. */
  int rows() {
    return rows;
  }

  /** How much has been written, before it is compressed. */
  long bytes() {
    return bytes;
  }

  private void head(boolean first) {
    xml.append(XlsxParts.HEAD);
    xml.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView ");
    xml.append(first ? "tabSelected=\"1\" " : "").append("workbookViewId=\"0\">");
    xml.append(
        "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
    xml.append("<selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/></sheetView>");
    xml.append("</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
    if (!columns.isEmpty()) {
      xml.append("<cols>");
      for (int n = 1; n <= columns.size(); n++) {
        int width = Math.min(MOST_WIDTH, Math.max(1, columns.get(n - 1).width()));
        xml.append(
            "<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>".formatted(n, n, width));
      }
      xml.append("</cols>");
    }
    xml.append("<sheetData>");
  }

  /** Writes one row. */
  void row(List<?> cells) throws IOException {
    open();
    for (int i = 0; i < cells.size(); i++) {
      cell(i, cells.get(i));
    }
    shut();
  }

  private void open() {
    rows++;
    xml.append("<row r=\"").append(rows + 1).append("\">");
  }

  private void shut() throws IOException {
    xml.append("</row>");
    if (xml.length() >= BUFFER) {
      flush();
    }
  }

  private void cell(int column, @Nullable Object value) {
    if (value == null) {
      return;
    }
    XlsxStyle style = styles.get(column);
    boolean asText = style == XlsxStyle.TEXT || style == XlsxStyle.LONG_TEXT;
    String number = asText ? null : number(value);
    if (number != null) {
      start(column, style).append("\"><v>").append(number).append("</v></c>");
    } else if (value instanceof Boolean flag && !asText) {
      start(column, style).append("\" t=\"b\"><v>").append(flag ? 1 : 0).append("</v></c>");
    } else {
      text(column, asText ? style : XlsxStyle.TEXT, plain(value));
    }
  }

  /** The number that Excel keeps, to the last digit; null where it would not. */
  private static @Nullable String number(Object value) {
    if (value instanceof LocalDate day) {
      return day.isBefore(FIRST_DAY) ? null : String.valueOf(day.toEpochDay() + EPOCH);
    }
    if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
      BigDecimal number = new BigDecimal(value.toString()).stripTrailingZeros();
      boolean exact = number.precision() - Math.min(0, number.scale()) <= EXACT_DIGITS;
      return exact ? number.toPlainString() : null;
    }
    return null;
  }

  private static String plain(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private void text(int column, XlsxStyle style, String text) {
    start(column, style).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    xml.append(CellText.xml(text)).append("</t></is></c>");
  }

  private StringBuilder start(int column, XlsxStyle style) {
    xml.append("<c r=\"").append(letters.get(column)).append(rows + 1);
    return xml.append("\" s=\"").append(style.number());
  }

  /** Ends the sheet: its filter, and how it is printed. */
  void end() throws IOException {
    xml.append("</sheetData>");
    if (!columns.isEmpty()) {
      xml.append("<autoFilter ref=\"A1:").append(letters.get(letters.size() - 1)).append(rows + 1);
      xml.append("\"/>");
    }
    xml.append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
    xml.append("</worksheet>");
    flush();
  }

  private void flush() throws IOException {
    byte[] utf8 = xml.toString().getBytes(StandardCharsets.UTF_8);
    out.write(utf8);
    bytes += utf8.length;
    xml.setLength(0);
  }
}
