package org.huice.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.huice.tabular.TableWriter;
import org.huice.tabular.Tables;
import org.jspecify.annotations.Nullable;

/** A workbook: 汇总, 企业, 裁定, 退回. */
final class WorkbookOutput implements Output {
  private final ResultTables tables;
  private final ResultSummary summary;
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final PartFile file;
  private final RowSpool applicants;
  private final RowSpool rulings;
  private final RowSpool rejected;

  WorkbookOutput(Path target, ResultLine.Header header, ResultTables tables) throws IOException {
    this.tables = tables;
    this.summary = new ResultSummary(tables, header);
    try {
      this.file = new PartFile(target);
      open.push(file);
      this.applicants = spool(target, "1");
      this.rulings = spool(target, "2");
      this.rejected = spool(target, "3");
    } catch (IOException failed) {
      close();
      throw failed;
    }
  }

  private RowSpool spool(Path target, String number) throws IOException {
    Path part = SafeFile.part(target);
    RowSpool spool = new RowSpool(part.resolveSibling(part.getFileName() + "." + number));
    open.push(spool);
    return spool;
  }

  @Override
  public List<Part> parts() {
    return List.of(file.names());
  }

  @Override
  public void line(byte[] line) throws IOException {
    ResultLine read = ResultLine.read(line);
    if (read instanceof ResultLine.Decided decided) {
      summary.add(decided);
      applicants.add(tables.applicant(decided));
      for (List<@Nullable Object> row : tables.rulings(decided)) {
        rulings.add(row);
      }
    } else if (read instanceof ResultLine.Rejected one) {
      for (List<@Nullable Object> row : tables.rejected(one)) {
        rejected.add(row);
      }
    }
  }

  @Override
  public void finish(Totals totals, long repeated) throws IOException {
    try (TableWriter book = Tables.xlsx(file.out())) {
      ResultTables.Form form = summary.form();
      book.sheet(form.name(), form.columns());
      summary.rows(totals, repeated).forEach(book::row);
      sheet(book, tables.applicants(), applicants);
      sheet(book, tables.rulings(), rulings);
      sheet(book, tables.rejected(), rejected);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    file.finish();
    close();
  }

  private static void sheet(TableWriter book, ResultTables.Form form, RowSpool rows)
      throws IOException {
    book.sheet(form.name(), form.columns());
    rows.forEach(book::row);
  }

  @Override
  public void close() throws IOException {
    IOException first = null;
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (IOException failed) {
        first = first == null ? failed : first;
      } catch (Exception impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
