package org.huice.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import org.huice.problem.Place;

/**
 * A workbook (ECMA-376): its sheets by name. Read by a parser of its own, since the ones there are
 * trust what they read: references, numbers and types of cells may be anything.
 */
final class XlsxFile implements Closeable {
  private final String name;
  private final Place place;
  private final ZipFile zip;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<String, String> targets = new HashMap<>();
  private final SharedTexts shared = new SharedTexts();
  private final XlsxFormats formats = new XlsxFormats();
  private String folder = "xl/";
  private boolean from1904;

  private XlsxFile(String name, Place place, ZipFile zip) {
    this.name = name;
    this.place = place;
    this.zip = zip;
  }

  /**
   * Opens a workbook and reads everything but its sheets.
   *
   * @param name what places name
   * @throws Refusal if it is no workbook
   */
  static XlsxFile open(Path path, String name) throws IOException {
    Place place = Place.of(name);
    try {
      new XlsxGuard(path, place).check();
      XlsxFile file = new XlsxFile(name, place, new ZipFile(path.toFile()));
      file.read();
      return file;
    } catch (ZipException broken) {
      throw new Refusal(place, TabularProblem.DAMAGED_XLSX, String.valueOf(broken.getMessage()));
    }
  }

  private void read() throws IOException {
    try {
      workbook();
    } catch (IOException | RuntimeException | Error failed) {
      Closing.after(failed, this);
      throw failed;
    }
  }

  private void workbook() throws IOException {
    String main = main();
    folder = main.substring(0, main.lastIndexOf('/') + 1);
    String related = folder + "_rels/" + main.substring(folder.length()) + ".rels";
    relations(related, folder).forEach(relation -> targets.put(relation.id(), relation.target()));
    try (Xml xml = part(main)) {
      while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
        element(xml);
      }
    }
    for (Relation relation : relations(related, folder)) {
      if (relation.type().endsWith("/sharedStrings")) {
        try (Xml xml = part(relation.target())) {
          shared.read(xml, place);
        }
      } else if (relation.type().endsWith("/styles")) {
        try (Xml xml = part(relation.target())) {
          formats.read(xml);
        }
      }
    }
  }

  private void element(Xml xml) throws IOException {
    if (xml.starts("sheet")) {
      if (sheets.size() == SheetLimits.SHEETS) {
        String most = Integer.toString(SheetLimits.SHEETS);
        throw new Refusal(place, TabularProblem.TOO_MANY_SHEETS, most);
      }
      String id = xml.prefixed("id");
      String title = xml.attribute("name");
      String state = xml.attribute("state");
      String part = id == null ? null : targets.get(id);
      if (title == null || part == null) {
        String tab = title == null ? "?" : title;
        throw new Refusal(place, TabularProblem.SHEET_WITHOUT_PART, tab);
      }
      boolean hidden = state != null && !state.equals("visible");
      sheets.add(new Sheet(Blanks.name(title), hidden, part));
    } else if (xml.starts("workbookPr")) {
      String flag = xml.attribute("date1904");
      from1904 = "1".equals(flag) || "true".equals(flag);
    }
  }

  private String main() throws IOException {
    return relations("_rels/.rels", "").stream()
        .filter(relation -> relation.type().endsWith("/officeDocument"))
        .map(Relation::target)
        .findFirst()
        .filter(part -> !part.endsWith(".bin"))
        .orElseThrow(() -> new Refusal(place, TabularProblem.NOT_XLSX));
  }

  private List<Relation> relations(String part, String folder) throws IOException {
    List<Relation> relations = new ArrayList<>();
    if (zip.getEntry(part) == null) {
      return relations;
    }
    try (Xml xml = part(part)) {
      while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
        String id = xml.starts("Relationship") ? xml.attribute("Id") : null;
        String type = id == null ? null : xml.attribute("Type");
        String target = id == null ? null : xml.attribute("Target");
        if (id != null && type != null && target != null) {
          if (relations.size() == SheetLimits.RELATIONS) {
            String most = Integer.toString(SheetLimits.RELATIONS);
            throw new Refusal(place, TabularProblem.TOO_MANY_RELATIONS, part, most);
          }
          String whole = target.startsWith("/") ? target.substring(1) : folder + target;
          relations.add(new Relation(id, type, whole));
        }
      }
    }
    return relations;
  }

  private Xml part(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    InputStream in = entry == null ? null : zip.getInputStream(entry);
    if (in == null) {
      throw new Refusal(place, TabularProblem.DAMAGED_XLSX, part);
    }
    return new Xml(in, place);
  }

  /** Its sheets, in order; charts and the like are none. */
  List<Sheet> sheets() {
    return sheets;
  }

  /** How places name one of its sheets. */
  String place(Sheet sheet) {
    return name + "[" + sheet.name() + "]";
  }

  /** The rows of one of its sheets. */
  SheetRows rows(Sheet sheet) throws IOException {
    XlsxCells cells = new XlsxCells(shared, formats.list(), from1904);
    return new XlsxRows(part(sheet.part()), cells, place(sheet));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /**
   * A sheet.
   *
   * @param name as its tab shows it
   * @param hidden whether the tab is not shown
   * @param part where it is
   */
  record Sheet(String name, boolean hidden, String part) {}

  private record Relation(String id, String type, String target) {}
}
