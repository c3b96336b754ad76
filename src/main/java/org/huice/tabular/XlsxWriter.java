package org.huice.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as a stream: each sheet is written while its rows come, what names the sheets at the
 * end.
 *
 * <p>It is not written by fastexcel, which puts the time of writing into every workbook, keeps
 * texts in memory, loses blanks around them and drops control characters without a word.
 */
final class XlsxWriter implements TableWriter {
  /** One less than Excel's 1,048,576, for the head. */
  static final int MOST_ROWS = 1_048_575;

  /** Well below 4 GiB, above which Excel opens no part of a workbook. */
  private static final long MOST_BYTES = 2L << 30;

  /** The first day that a zip file knows: a workbook tells nothing of when it was written. */
  static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int LEVEL = 4;

  private final ZipOutputStream zip;
  private final SheetNames names = new SheetNames();
  private final List<String> sheets = new ArrayList<>();
  private final int mostRows;
  private @Nullable XlsxSheet current;
  private String wanted = "";
  private boolean closed;

  XlsxWriter(OutputStream out) {
    this(out, MOST_ROWS);
  }

  /** The same with less rows in a sheet. */
  XlsxWriter(OutputStream out, int mostRows) {
    this.zip = new ZipOutputStream(out);
    this.zip.setLevel(LEVEL);
    this.mostRows = mostRows;
  }

  @Override
  public void sheet(String name, List<Column> columns) {
    wanted = name;
    try {
      begin(columns);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void row(List<?> cells) {
    XlsxSheet sheet = current;
    Cells.check(cells, sheet == null ? -1 : sheet.columns().size());
    try {
      if (sheet != null && isFull(sheet)) {
        begin(sheet.columns());
      }
      if (current != null) {
        current.row(cells);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private boolean isFull(XlsxSheet sheet) {
    return sheet.rows() >= mostRows || sheet.bytes() >= MOST_BYTES;
  }

  private void begin(List<Column> columns) throws IOException {
    end();
    sheets.add(names.next(wanted));
    entry("xl/worksheets/sheet" + sheets.size() + ".xml");
    current = new XlsxSheet(zip, columns, sheets.size() == 1);
  }

  private void end() throws IOException {
    if (current != null) {
      current.end();
      zip.closeEntry();
      current = null;
    }
  }

  private void entry(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    if (sheets.isEmpty()) {
      sheet("1", List.of());
    }
    end();
    XlsxParts parts = new XlsxParts(sheets);
    part("xl/styles.xml", XlsxStyle.part());
    part("xl/workbook.xml", parts.workbook());
    part("xl/_rels/workbook.xml.rels", parts.workbookLinks());
    part("[Content_Types].xml", parts.contentTypes());
    part("_rels/.rels", parts.links());
    zip.finish();
    zip.flush();
  }

  private void part(String name, String xml) throws IOException {
    entry(name);
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
