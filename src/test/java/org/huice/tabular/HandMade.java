package org.huice.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together by hand, so that a test can write what no program would. */
final class HandMade {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final List<String> hidden = new ArrayList<>();
  private String properties = "";

  /**
   * A sheet of rows of cells: text, or {@code n:}, {@code d:}, {@code p:}, {@code f:} and so on.
   */
  HandMade sheet(String name, String... rows) {
    StringBuilder data = new StringBuilder("<sheetData>");
    for (int row = 0; row < rows.length; row++) {
      data.append("<row r=\"").append(row + 1).append("\">");
      String[] cells = rows[row].split("\\|", -1);
      for (int column = 0; column < cells.length; column++) {
        data.append(cell(CellName.letters(column + 1) + (row + 1), cells[column]));
      }
      data.append("</row>");
    }
    return raw(name, data.append("</sheetData>").toString());
  }

  /** A sheet as its XML stands in the file. */
  HandMade raw(String name, String data) {
    sheets.put(name, "<worksheet xmlns=\"" + MAIN + "\">" + data + "</worksheet>");
    return this;
  }

  /** Another part, or one of the usual parts in other words. */
  HandMade part(String name, String text) {
    parts.put(name, text);
    return this;
  }

  HandMade hide(String name) {
    hidden.add(name);
    return this;
  }

  HandMade from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  private static String cell(String reference, String written) {
    String kind = written.length() > 1 && written.charAt(1) == ':' ? written.substring(0, 2) : "";
    String value = written.substring(kind.length());
    String open = "<c r=\"" + reference + "\"";
    return switch (kind) {
      case "n:" -> open + "><v>" + value + "</v></c>";
      case "d:" -> open + " s=\"1\"><v>" + value + "</v></c>";
      case "p:" -> open + " s=\"2\"><v>" + value + "</v></c>";
      case "h:" -> open + " s=\"3\"><v>" + value + "</v></c>";
      case "f:" -> open + "><f>A1+1</f><v>" + value + "</v></c>";
      case "e:" -> open + " t=\"e\"><v>" + value + "</v></c>";
      case "b:" -> open + " t=\"b\"><v>" + value + "</v></c>";
      case "s:" -> open + " t=\"s\"><v>" + value + "</v></c>";
      default ->
          written.isEmpty() ? "" : open + " t=\"inlineStr\"><is><t>" + written + "</t></is></c>";
    };
  }

  void write(Path file) throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", "<Types/>");
    all.put(
        "_rels/.rels",
        relations(
            "<Relationship Id=\"r\" Type=\""
                + OFFICE
                + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
    StringBuilder related = new StringBuilder();
    StringBuilder tabs = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      number++;
      related.append(relation(number, "worksheet", "worksheets/s" + number + ".xml"));
      tabs.append("<sheet name=\"").append(sheet.getKey()).append("\" sheetId=\"").append(number);
      tabs.append(hidden.contains(sheet.getKey()) ? "\" state=\"hidden" : "");
      tabs.append("\" r:id=\"r").append(number).append("\"/>");
      all.put("xl/worksheets/s" + number + ".xml", sheet.getValue());
    }
    related.append(relation(98, "styles", "styles.xml"));
    all.put("xl/styles.xml", styles());
    if (parts.containsKey("xl/sharedStrings.xml")) {
      related.append(relation(99, "sharedStrings", "sharedStrings.xml"));
    }
    all.put("xl/_rels/workbook.xml.rels", relations(related.toString()));
    all.put(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + OFFICE
            + "\">"
            + properties
            + "<sheets>"
            + tabs
            + "</sheets></workbook>");
    all.putAll(parts);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  private static String relation(int number, String type, String target) {
    return "<Relationship Id=\"r"
        + number
        + "\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"" + PACKAGE + "\">" + all + "</Relationships>";
  }

  /** Style 1 is a day, 2 a percentage, 3 a time. */
  private static String styles() {
    return "<styleSheet xmlns=\""
        + MAIN
        + "\"><numFmts>"
        + "<numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
        + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>"
        + "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/><xf numFmtId=\"20\"/>"
        + "</cellXfs></styleSheet>";
  }
}
