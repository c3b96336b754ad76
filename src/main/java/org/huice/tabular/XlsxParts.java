package org.huice.tabular;

import java.util.List;

/** The parts of a workbook that name its sheets. It has none that says who wrote it or when. */
final class XlsxParts {
  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final String SCHEMAS = "http://schemas.openxmlformats.org/";
  private static final String LINK = SCHEMAS + "officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final List<String> sheets;

  XlsxParts(List<String> sheets) {
    this.sheets = sheets;
  }

  /** The sheets by name; the head of each is printed on every page. */
  String workbook() {
    StringBuilder xml = new StringBuilder(HEAD).append("<workbook xmlns=\"").append(SCHEMAS);
    xml.append("spreadsheetml/2006/main\" xmlns:r=\"").append(LINK).append("\">");
    xml.append("<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
    for (int n = 1; n <= sheets.size(); n++) {
      String name = CellText.escaped(sheets.get(n - 1));
      xml.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(name, n, n));
    }
    xml.append("</sheets><definedNames>");
    for (int n = 0; n < sheets.size(); n++) {
      String name = CellText.escaped(sheets.get(n).replace("'", "''"));
      xml.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").append(n);
      xml.append("\">'").append(name).append("'!$1:$1</definedName>");
    }
    return xml.append("</definedNames></workbook>").toString();
  }

  /** What the workbook refers to. */
  String workbookLinks() {
    StringBuilder xml = links(new StringBuilder(HEAD));
    for (int n = 1; n <= sheets.size(); n++) {
      link(xml, n, LINK + "/worksheet", "worksheets/sheet" + n + ".xml");
    }
    link(xml, sheets.size() + 1, LINK + "/styles", "styles.xml");
    return xml.append("</Relationships>").toString();
  }

  /** What the package refers to. */
  String links() {
    StringBuilder xml = links(new StringBuilder(HEAD));
    link(xml, 1, LINK + "/officeDocument", "xl/workbook.xml");
    return xml.append("</Relationships>").toString();
  }

  /** What every part is. */
  String contentTypes() {
    StringBuilder xml = new StringBuilder(HEAD).append("<Types xmlns=\"").append(SCHEMAS);
    xml.append("package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"");
    xml.append("application/vnd.openxmlformats-package.relationships+xml\"/>");
    xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    type(xml, "workbook.xml", "sheet.main+xml");
    type(xml, "styles.xml", "styles+xml");
    for (int n = 1; n <= sheets.size(); n++) {
      type(xml, "worksheets/sheet" + n + ".xml", "worksheet+xml");
    }
    return xml.append("</Types>").toString();
  }

  private static StringBuilder links(StringBuilder xml) {
    return xml.append("<Relationships xmlns=\"%spackage/2006/relationships\">".formatted(SCHEMAS));
  }

  private static void link(StringBuilder xml, int id, String type, String target) {
    xml.append(
        "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target));
  }

  private static void type(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"/xl/%s\" ContentType=\"%s\"/>".formatted(part, TYPE + type));
  }
}
