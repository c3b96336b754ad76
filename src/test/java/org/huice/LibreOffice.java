package org.huice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, which opens our workbooks and shows what it sees in them. */
public final class LibreOffice {
  /** Comma, quote, UTF-8, first line 1, as shown, every sheet. */
  private static final String FILTER =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

  private LibreOffice() {}

  /** Skips the test, with a message, where there is none. */
  public static void assumeFound() {
    boolean found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    assumeThat(found).as("soffice is not installed: this check is skipped").isTrue();
  }

  /**
   * Writes every sheet of a workbook as a CSV file: {@code 表-裁定.csv} for {@code 表.xlsx}.
   *
   * @param into the folder of these files; its profile and its messages go there, too
   * @param minutes after which it is ended, which is a failure
   */
  public static void show(Path book, Path into, int minutes)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + into.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                FILTER,
                "--outdir",
                into.toString(),
                book.toString())
            .redirectErrorStream(true)
            .redirectOutput(into.resolve("log").toFile())
            .start();
    boolean ended = process.waitFor(minutes, TimeUnit.MINUTES);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    assertThat(ended).as("soffice ends within %d minutes", minutes).isTrue();
  }
}
