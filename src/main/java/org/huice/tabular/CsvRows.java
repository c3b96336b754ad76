package org.huice.tabular;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.huice.problem.Place;
import org.huice.tabular.SheetCell.Kind;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file (RFC 4180), whose lines may end in any of the usual ways. */
final class CsvRows implements SheetRows {
  private static final int END = -1;

  private final Reader reader;
  private final String file;
  private final char delimiter;
  private final StringBuilder cell = new StringBuilder();
  private int line = 1;
  private int ahead;
  private boolean started;

  /**
   * Reads on from there.
   *
   * @param file what places name
   */
  CsvRows(Reader reader, String file, char delimiter) {
    this.reader = reader;
    this.file = file;
    this.delimiter = delimiter;
  }

  @Override
  public @Nullable SheetRow next() throws IOException {
    if (!started) {
      started = true;
      ahead = reader.read();
    }
    while (ahead != END) {
      int first = line;
      List<SheetCell> cells = row();
      if (!cells.isEmpty()) {
        return new SheetRow(first, cells);
      }
    }
    return null;
  }

  private List<SheetCell> row() throws IOException {
    List<SheetCell> cells = new ArrayList<>();
    for (int column = 1; ; column++) {
      if (column > SheetLimits.COLUMNS) {
        throw refusal(TabularProblem.TOO_MANY_COLUMNS, SheetLimits.COLUMNS);
      }
      boolean quoted = cell();
      String text = Blanks.strip(cell.toString());
      if (!text.isEmpty()) {
        boolean formula = !quoted && text.charAt(0) == '=';
        cells.add(new SheetCell(column, formula ? Kind.FORMULA : Kind.UNTYPED, text));
      }
      if (ahead != delimiter) {
        endLine();
        return cells;
      }
      ahead = reader.read();
    }
  }

  /** Reads to the delimiter or the end of the line; whether it was in quotes. */
  private boolean cell() throws IOException {
    cell.setLength(0);
    boolean quoted = ahead == '"';
    if (quoted) {
      quoted();
    }
    while (ahead != END && ahead != delimiter && ahead != '\n' && ahead != '\r') {
      append();
    }
    return quoted;
  }

  private void quoted() throws IOException {
    int opened = line;
    ahead = reader.read();
    while (true) {
      if (ahead == END) {
        throw new Refusal(new Place(file, opened, 0), TabularProblem.QUOTE_OPEN);
      }
      if (ahead == '"') {
        ahead = reader.read();
        if (ahead != '"') {
          return;
        }
      }
      if (ahead == '\n') {
        line++;
      }
      append();
    }
  }

  private void append() throws IOException {
    cell.append((char) ahead);
    if (cell.length() > SheetLimits.CELL) {
      throw refusal(TabularProblem.CELL_TOO_LONG, SheetLimits.CELL);
    }
    ahead = reader.read();
  }

  private void endLine() throws IOException {
    if (ahead == '\r') {
      ahead = reader.read();
      if (ahead != '\n') {
        line++;
        return;
      }
    }
    if (ahead == '\n') {
      line++;
      ahead = reader.read();
    }
  }

  private Refusal refusal(TabularProblem code, int most) {
    return new Refusal(new Place(file, line, 0), code, Integer.toString(most));
  }

  @Override
  public MergedCells merged() {
    return new MergedCells();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
