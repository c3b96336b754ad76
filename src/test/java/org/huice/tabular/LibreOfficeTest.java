package org.huice.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huice.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook opened by LibreOffice; skipped where there is none. */
class LibreOfficeTest {
  @TempDir private Path folder;

  @Test
  void libreoffice_shows_what_was_written() throws Exception {
    LibreOffice.assumeFound();
    Path book = folder.resolve("表.xlsx");
    try (OutputStream out = Files.newOutputStream(book);
        TableWriter writer = Tables.xlsx(out)) {
      write(writer);
    }
    LibreOffice.show(book, folder, 1);
    assertThat(Files.readString(folder.resolve("表-裁定.csv")))
        .isEqualTo(
            """
            代码,理由,金额（元）,比例,日期
            0123456789012345678,=1+1,"1,234,567.80",15.50%,2026-06-30
            _x0041_,"  甲
            乙 ""<&>"" ␇",,,
            """);
    assertThat(Files.readString(folder.resolve("表-另一张.csv"))).isEqualTo("头\n＝尾\n");
  }

  private static void write(TableWriter writer) {
    writer.sheet(
        "裁定",
        List.of(
            new Column("代码", 20, Column.Kind.TEXT),
            new Column("理由", 40, Column.Kind.LONG_TEXT),
            new Column("金额（元）", 16, Column.Kind.MONEY),
            new Column("比例", 8, Column.Kind.PERCENT),
            new Column("日期", 12, Column.Kind.DAY)));
    writer.row(
        List.of(
            "0123456789012345678",
            "=1+1",
            new BigDecimal("1234567.80"),
            new BigDecimal("0.155"),
            LocalDate.of(2026, 6, 30)));
    writer.row(List.of("_x0041_", "  甲\n乙 \"<&>\" \u0007"));
    writer.sheet("另一张", List.of(new Column("头", 10, Column.Kind.TEXT)));
    writer.row(List.of("＝尾"));
  }
}
