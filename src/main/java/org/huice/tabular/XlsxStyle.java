package org.huice.tabular;

import org.jspecify.annotations.Nullable;

/** How cells look. */
enum XlsxStyle {
  PLAIN(0, 0, null),
  HEAD(1, 49, "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>"),
  TEXT(2, 49, "<alignment vertical=\"top\"/>"),
  LONG_TEXT(3, 49, "<alignment vertical=\"top\" wrapText=\"1\"/>"),
  MONEY(4, 4, "<alignment vertical=\"top\"/>"),
  NUMBER(5, 0, "<alignment vertical=\"top\"/>"),
  PERCENT(6, 10, "<alignment vertical=\"top\"/>"),
  DAY(7, 164, "<alignment horizontal=\"left\" vertical=\"top\"/>");

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final int number;
  private final int format;
  private final @Nullable String alignment;

  /**
   * A style.
   *
   * @param number its place in the workbook, from 0 in the order of the constants
   * @param format the number format: 0 as it is, 4 {@code #,##0.00}, 10 {@code 0.00%}, 49 text,
   *     from 164 on those of the workbook
   */
  XlsxStyle(int number, int format, @Nullable String alignment) {
    this.number = number;
    this.format = format;
    this.alignment = alignment;
  }

  /** Its place in the workbook. */
  int number() {
    return number;
  }

  /** That of the cells of a column. */
  static XlsxStyle of(Column.Kind kind) {
    return valueOf(kind.name());
  }

  /** The part {@code styles.xml}. */
  static String part() {
    StringBuilder xml = new StringBuilder(XlsxParts.HEAD);
    xml.append("<styleSheet xmlns=\"").append(NAMESPACE).append("\">");
    xml.append("<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>");
    xml.append("</numFmts><fonts count=\"2\">");
    xml.append("<font><sz val=\"11\"/><name val=\"宋体\"/><charset val=\"134\"/></font>");
    xml.append("<font><b/><sz val=\"11\"/><name val=\"宋体\"/><charset val=\"134\"/></font></fonts>");
    xml.append("<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>");
    xml.append("<fill><patternFill patternType=\"gray125\"/></fill>");
    xml.append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFDDE6F0\"/>");
    xml.append("<bgColor indexed=\"64\"/></patternFill></fill></fills>");
    xml.append("<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>");
    xml.append("</borders><cellStyleXfs count=\"1\">");
    xml.append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
    xml.append("<cellXfs count=\"").append(values().length).append("\">");
    for (XlsxStyle style : values()) {
      style.append(xml);
    }
    xml.append("</cellXfs><cellStyles count=\"1\">");
    xml.append("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
    return xml.toString();
  }

  private void append(StringBuilder xml) {
    boolean head = this == HEAD;
    xml.append("<xf numFmtId=\"").append(format).append("\" fontId=\"").append(head ? 1 : 0);
    xml.append("\" fillId=\"").append(head ? 2 : 0).append("\" borderId=\"0\" xfId=\"0\"");
    if (alignment == null) {
      xml.append("/>");
      return;
    }
    xml.append(" applyNumberFormat=\"1\" applyAlignment=\"1\"");
    xml.append(head ? " applyFont=\"1\" applyFill=\"1\">" : ">").append(alignment).append("</xf>");
  }
}
