package org.huice.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.huice.problem.Place;
import org.huice.tabular.MergedCells.Range;
import org.huice.tabular.XlsxCells.Raw;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook. */
final class XlsxRows implements SheetRows {
  private final Xml xml;
  private final XlsxCells values;
  private final String file;
  private final MergedCells merged = new MergedCells();
  private final HiddenCells hidden = new HiddenCells();
  private int row;
  private boolean ended;

  XlsxRows(Xml xml, XlsxCells values, String file) {
    this.xml = xml;
    this.values = values;
    this.file = file;
  }

  @Override
  public @Nullable SheetRow next() throws IOException {
    while (!ended) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        ended = true;
      } else if (xml.starts("row")) {
        List<SheetCell> cells = row();
        if (!cells.isEmpty()) {
          return new SheetRow(row, cells);
        }
      } else if (xml.starts("col") && isHidden()) {
        columns();
      } else if (xml.starts("mergeCell")) {
        merge(xml.attribute("ref"));
      }
    }
    return null;
  }

  private List<SheetCell> row() throws IOException {
    row = number(xml.attribute("r"));
    boolean unseen = isHidden();
    List<SheetCell> cells = new ArrayList<>();
    int column = 0;
    while (xml.next() != XMLStreamConstants.END_DOCUMENT && !xml.ends("row")) {
      if (xml.starts("c")) {
        column = column(xml.attribute("r"), column);
        SheetCell cell = cell(column);
        if (cell != null) {
          cells.add(cell);
        }
      }
    }
    if (unseen && !cells.isEmpty()) {
      hidden.row(row);
    }
    return cells;
  }

  private boolean isHidden() {
    String flag = xml.attribute("hidden");
    return "1".equals(flag) || "true".equals(flag);
  }

  private void columns() {
    String first = xml.attribute("min");
    String last = xml.attribute("max");
    int from = first == null ? 0 : digits(first);
    int to = last == null ? 0 : Math.min(digits(last), SheetLimits.COLUMNS);
    if (from > 0 && from <= to) {
      hidden.columns(from, to);
    }
  }

  /** Rows ascend, whether they are numbered or not. */
  private int number(@Nullable String written) throws IOException {
    int number = written == null ? row + 1 : digits(written);
    if (number > SheetLimits.ROWS) {
      throw new Refusal(
          Place.of(file), TabularProblem.TOO_MANY_ROWS, Integer.toString(SheetLimits.ROWS));
    }
    if (number <= row) {
      throw damaged(String.valueOf(written));
    }
    return number;
  }

  private int column(@Nullable String written, int before) throws IOException {
    int column = written == null ? before + 1 : CellName.column(letters(written));
    if (column > SheetLimits.COLUMNS) {
      throw new Refusal(
          new Place(file, row, 0),
          TabularProblem.TOO_MANY_COLUMNS,
          Integer.toString(SheetLimits.COLUMNS));
    }
    if (column <= before) {
      throw damaged(String.valueOf(written));
    }
    return column;
  }

  private Refusal damaged(String written) {
    return new Refusal(new Place(file, row, 0), TabularProblem.DAMAGED_XLSX, cut(written));
  }

  private static String cut(String written) {
    return written.length() > 20 ? written.substring(0, 20) : written;
  }

  private @Nullable SheetCell cell(int column) throws IOException {
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    String value = "";
    boolean formula = false;
    while (xml.next() != XMLStreamConstants.END_DOCUMENT && !xml.ends("c")) {
      if (xml.starts("v") || xml.starts("is")) {
        value = xml.text();
      } else if (xml.starts("f")) {
        formula = true;
      }
    }
    return values.cell(column, type, style, new Raw(value, formula));
  }

  private void merge(@Nullable String reference) {
    String[] ends = reference == null ? new String[0] : reference.split(":", -1);
    if (ends.length == 2) {
      int firstRow = digits(ends[0].substring(letters(ends[0]).length()));
      int lastRow = digits(ends[1].substring(letters(ends[1]).length()));
      int first = CellName.column(letters(ends[0]));
      int last = CellName.column(letters(ends[1]));
      if (firstRow > 0 && firstRow <= lastRow && lastRow <= SheetLimits.ROWS && first > 0) {
        merged.add(new Range(firstRow, first, lastRow, last));
      }
    }
  }

  private static String letters(String reference) {
    int end = 0;
    while (end < reference.length() && Character.isLetter(reference.charAt(end))) {
      end++;
    }
    return reference.substring(0, end);
  }

  /** A number of at most 9 digits; 0 where it is none. */
  private static int digits(String text) {
    boolean number =
        !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(text) : 0;
  }

  @Override
  public HiddenCells hidden() {
    return hidden;
  }

  @Override
  public MergedCells merged() {
    return merged;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
