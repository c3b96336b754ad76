package org.huice.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huice.tabular.Column;
import org.huice.tabular.TableWriter;
import org.huice.tabular.Tables;
import org.jspecify.annotations.Nullable;

/**
 * One row for each ruling, which says by which rules, and beside it a file with one row for each
 * problem and one with the summary.
 */
final class CsvOutput implements Output {
  private static final int EXTENSION = ".csv".length();

  private final ResultTables tables;
  private final PartFile rulings;
  private final PartFile rejected;
  private final PartFile summed;
  private final ResultSummary summary;
  private final List<@Nullable Object> basis;
  private final TableWriter ruled;
  private final TableWriter wrong;

  CsvOutput(Path target, ResultLine.Header header, ResultTables tables) throws IOException {
    this.tables = tables;
    this.summary = new ResultSummary(tables, header);
    this.basis = ResultTables.basis(header);
    List<PartFile> files = open(targets(target, tables));
    this.rulings = files.get(0);
    this.rejected = files.get(1);
    this.summed = files.get(2);
    this.ruled = Tables.csv(rulings.out());
    this.wrong = Tables.csv(rejected.out());
    begin(ruled, tables.rulings());
    begin(wrong, tables.rejected());
  }

  private void begin(TableWriter table, ResultTables.Form form) {
    List<Column> columns = new ArrayList<>(form.columns());
    columns.addAll(tables.basis());
    table.sheet(form.name(), columns);
  }

  private static List<PartFile> open(List<Path> targets) throws IOException {
    List<PartFile> files = new ArrayList<>();
    try {
      for (Path target : targets) {
        files.add(new PartFile(target));
      }
      return files;
    } catch (IOException failed) {
      for (PartFile file : files) {
        file.close();
      }
      throw failed;
    }
  }

  /** The files: {@code 结果.csv}, beside it {@code 结果.退回.csv} and {@code 结果.汇总.csv}. */
  static List<Path> targets(Path target, ResultTables tables) {
    return List.of(
        target,
        beside(target, tables.rejected().name()),
        beside(target, tables.words().say("sheet.summary")));
  }

  private static Path beside(Path target, String table) {
    String name = String.valueOf(target.getFileName());
    String stem = name.substring(0, name.length() - EXTENSION);
    String end = name.substring(name.length() - EXTENSION);
    return target.resolveSibling(stem + "." + table + end);
  }

  @Override
  public List<Part> parts() {
    return List.of(rulings.names(), rejected.names(), summed.names());
  }

  @Override
  public void line(byte[] line) throws IOException {
    ResultLine read = ResultLine.read(line);
    try {
      if (read instanceof ResultLine.Decided decided) {
        summary.add(decided);
        tables.rulings(decided).forEach(row -> ruled.row(with(row)));
      } else if (read instanceof ResultLine.Rejected one) {
        tables.rejected(one).forEach(row -> wrong.row(with(row)));
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private List<@Nullable Object> with(List<?> row) {
    List<@Nullable Object> whole = new ArrayList<>(row);
    whole.addAll(basis);
    return whole;
  }

  @Override
  public void finish(Totals totals, long repeated) throws IOException {
    ruled.close();
    wrong.close();
    try (TableWriter totalled = Tables.csv(summed.out())) {
      totalled.sheet(summary.form().name(), summary.form().columns());
      summary.rows(totals, repeated).forEach(totalled::row);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    rulings.finish();
    rejected.finish();
    summed.finish();
  }

  @Override
  public void close() throws IOException {
    try (rulings;
        rejected;
        summed) {
      // All are closed, whatever comes of the first.
    }
  }
}
