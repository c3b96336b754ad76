package org.huice.sampling;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.huice.tabular.TableWriter;
import org.huice.tabular.Tables;

/**
 * A register of made entries. Nothing of it is kept: entries are made one after the other while
 * they are written.
 *
 * @param seed the same seed, the same register
 * @param first the number of its first entry, from 1
 * @param count how many entries
 */
public record Register(Recipe recipe, long seed, long first, long count) {
  /** The most entries that a workbook takes: the rows of a sheet, less its head. */
  public static final long MOST_IN_WORKBOOK = 1_048_575;

  private static final int BUFFER = 1 << 16;

  /**
   * Writes one fact file a line, in UTF-8; each line ends with a line feed.
   *
   * @param out is flushed, not closed
   * @throws IOException if it cannot be written
   */
  public void jsonLines(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    JsonLine line = new JsonLine();
    for (long number = first; number < first + count; number++) {
      writer.append(line.of(recipe.entry(seed, number))).append('\n');
    }
    writer.flush();
  }

  /**
   * Writes a CSV file for each fact type into a folder.
   *
   * @param folder is there, and empty
   * @throws IOException if a file cannot be written
   */
  public void csv(Path folder) throws IOException {
    SheetRows rows = new SheetRows(recipe.applicants());
    try (CsvFolder files = new CsvFolder(folder, rows.sheets())) {
      for (long number = first; number < first + count; number++) {
        rows.each(recipe.entry(seed, number), files::row);
      }
    } catch (UncheckedIOException unwritable) {
      throw unwritable.getCause();
    }
  }

  /**
   * Writes a workbook with a sheet for each fact type, as typed cells. A workbook takes one sheet
   * after the other, so that the entries are made once for each sheet that they have rows in.
   *
   * @param out is flushed, not closed
   * @throws IOException if it cannot be written
   */
  public void xlsx(OutputStream out) throws IOException {
    try (TableWriter tables = Tables.xlsx(out)) {
      SheetRows rows = new SheetRows(recipe.applicants());
      for (String sheet : rows.sheets().keySet()) {
        SheetOfBook book =
            new SheetOfBook(tables, sheet, rows.sheets().getOrDefault(sheet, Map.of()));
        for (long number = first; number < first + count; number++) {
          if (recipe.applicant(seed, number).mayHold(sheet)) {
            rows.each(recipe.entry(seed, number), book::row);
          }
        }
      }
    } catch (UncheckedIOException unwritable) {
      throw unwritable.getCause();
    }
  }
}
