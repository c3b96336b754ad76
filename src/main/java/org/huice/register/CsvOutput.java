package org.huice.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.huice.tabular.TableWriter;
import org.huice.tabular.Tables;

/** One row for each ruling, and beside it a file with one row for each problem. */
final class CsvOutput implements Output {
  private static final int EXTENSION = ".csv".length();

  private final ResultTables tables;
  private final PartFile rulings;
  private final PartFile rejected;
  private final TableWriter ruled;
  private final TableWriter wrong;

  CsvOutput(Path target, ResultTables tables) throws IOException {
    this.tables = tables;
    this.rulings = new PartFile(target);
    try {
      this.rejected = new PartFile(rejected(target, tables));
    } catch (IOException failed) {
      rulings.close();
      throw failed;
    }
    this.ruled = Tables.csv(rulings.out());
    this.wrong = Tables.csv(rejected.out());
    ruled.sheet(tables.rulings().name(), tables.rulings().columns());
    wrong.sheet(tables.rejected().name(), tables.rejected().columns());
  }

  /** The file of rejected entries: {@code 结果.退回.csv} beside {@code 结果.csv}. */
  static Path rejected(Path target, ResultTables tables) {
    String name = String.valueOf(target.getFileName());
    String stem = name.substring(0, name.length() - EXTENSION);
    String end = name.substring(name.length() - EXTENSION);
    return target.resolveSibling(stem + "." + tables.rejected().name() + end);
  }

  @Override
  public List<Part> parts() {
    return List.of(rulings.names(), rejected.names());
  }

  @Override
  public void line(byte[] line) throws IOException {
    ResultLine read = ResultLine.read(line);
    try {
      if (read instanceof ResultLine.Decided decided) {
        tables.rulings(decided).forEach(ruled::row);
      } else if (read instanceof ResultLine.Rejected one) {
        tables.rejected(one).forEach(wrong::row);
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  @Override
  public void finish(Totals totals, long repeated) throws IOException {
    ruled.close();
    wrong.close();
    rulings.finish();
    rejected.finish();
  }

  @Override
  public void close() throws IOException {
    try (rulings;
        rejected) {
      // Both are closed, whatever comes of the first.
    }
  }
}
