package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huice.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workbook of a hundred thousand enterprises decided into another, which LibreOffice opens and
 * which is held, row by row, against the result lines. It takes two minutes and half a gigabyte of
 * disk; {@code -Dhuice.register.size=2000} makes it smaller. Skipped where there is no LibreOffice.
 */
class LibreOfficeRegisterTest {
  private static final int SIZE = Integer.getInteger("huice.register.size", 100_000);

  @TempDir private Path folder = Path.of("");

  private Path decided() throws IOException, InterruptedException {
    Path register = BatchFolder.register(folder.resolve("名册.xlsx"), SIZE);
    Path book = folder.resolve("结果.xlsx");
    List<String> arguments =
        List.of(
            "batch",
            register.toString(),
            "--lang",
            "zh",
            "--as-of",
            "2025-12-01",
            "--with",
            "fixtures/overlays/假设上限300万元.yaml",
            "--out",
            book.toString(),
            "--out",
            folder.resolve("结果.jsonl").toString());
    Path log = folder.resolve("batch.log");
    List<String> command = OwnProcess.command(List.of("-Xmx512m"), arguments);
    int code = OwnProcess.start(command, log).waitFor();
    assertThat(code).as(Files.readString(log)).isEqualTo(ExitCode.FOUND_SOMETHING);
    return book;
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void libreoffice_shows_every_enterprise_and_every_fen_of_the_result_lines() throws Exception {
    LibreOffice.assumeFound();
    LibreOffice.show(decided(), folder, 10);

    try (ShownResults shown = new ShownResults(folder)) {
      try (var lines = Files.lines(folder.resolve("结果.jsonl"))) {
        lines.forEach(shown::assertLine);
      }
      shown.assertEnd(SIZE);
    }
  }
}
