package org.huice.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A sheet as LibreOffice shows it: a CSV file with a row of headers, read row by row. */
final class ShownSheet implements Closeable {
  private final BufferedReader in;
  private final List<String> headers;
  private List<String> row = List.of();

  ShownSheet(Path csv) throws IOException {
    this.in = Files.newBufferedReader(csv);
    this.headers = read();
  }

  /** Goes on to the next row, if there is one. */
  boolean next() throws IOException {
    row = read();
    return !row.isEmpty();
  }

  /** What is shown in these columns of the row; amounts without the commas between thousands. */
  List<String> cells(String... columns) {
    return Stream.of(columns).map(this::cell).toList();
  }

  /** What is shown in a column of the row. */
  String cell(String column) {
    int index = headers.indexOf(column);
    if (index < 0) {
      throw new AssertionError(column + " is none of " + headers);
    }
    return column.endsWith("（元）") ? row.get(index).replace(",", "") : row.get(index);
  }

  private List<String> read() throws IOException {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '"') {
        quoted = !quoted;
        append(cell, quoted);
      } else if (!quoted && (c == ',' || c == '\n')) {
        cells.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          return cells;
        }
      } else {
        cell.append((char) c);
      }
    }
    return cells;
  }

  // The first of two quotes ends a part in quotes, the second begins another and stands for one.
  private void append(StringBuilder cell, boolean begins) throws IOException {
    if (begins) {
      return;
    }
    in.mark(1);
    if (in.read() == '"') {
      cell.append('"');
    }
    in.reset();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
