package org.huice.sampling;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** A folder of one CSV file for each sheet, in UTF-8 with a byte order mark, RFC 4180. */
final class CsvFolder implements Closeable {
  private static final char MARK = '\uFEFF';
  private static final String LINE = "\r\n";

  private final Map<String, Map<String, Field>> sheets;
  private final Map<String, Writer> files = new LinkedHashMap<>();

  /** Begins every file with its header. */
  CsvFolder(Path folder, Map<String, Map<String, Field>> sheets) throws IOException {
    this.sheets = sheets;
    for (Map.Entry<String, Map<String, Field>> sheet : sheets.entrySet()) {
      BufferedWriter file =
          Files.newBufferedWriter(folder.resolve(sheet.getKey() + ".csv"), StandardCharsets.UTF_8);
      files.put(sheet.getKey(), file);
      file.append(MARK).append(line(sheet.getValue().keySet()));
    }
  }

  /** Writes a row; columns that it does not have stay empty. */
  void row(String sheet, Map<String, Value> cells) {
    Set<String> columns = sheets.getOrDefault(sheet, Map.of()).keySet();
    try {
      Objects.requireNonNull(files.get(sheet))
          .append(line(columns.stream().map(column -> shown(cells.get(column))).toList()));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String shown(@Nullable Value value) {
    return value == null ? "" : SheetRows.cell(value);
  }

  private static String line(Iterable<String> cells) {
    StringJoiner line = new StringJoiner(",", "", LINE);
    cells.forEach(cell -> line.add(quoted(cell)));
    return line.toString();
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws IOException {
    IOException failed = null;
    for (Writer file : files.values()) {
      try {
        file.close();
      } catch (IOException unwritable) {
        failed = unwritable;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }
}
