package org.huice.tabular;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table as comma-separated values. */
final class CsvWriter implements TableWriter {
  private static final String MARK = "\ufeff";
  private static final String LINE_END = "\r\n";

  private final Writer out;
  private int columns = -1;

  CsvWriter(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void sheet(String name, List<Column> heads) {
    if (columns >= 0) {
      throw new IllegalStateException("A CSV file holds one table, not also " + name);
    }
    columns = heads.size();
    write(MARK);
    row(heads.stream().map(Column::title).toList());
  }

  @Override
  public void row(List<?> cells) {
    Cells.check(cells, columns);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < columns; i++) {
      line.append(i == 0 ? "" : ",").append(cell(i < cells.size() ? cells.get(i) : null));
    }
    write(line.append(LINE_END).toString());
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof String text ? CsvText.cell(text) : value.toString();
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
