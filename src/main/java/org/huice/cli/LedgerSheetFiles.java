package org.huice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huice.page.Words;
import org.huice.register.SafeFile;
import org.huice.tabular.TableWriter;
import org.huice.tabular.Tables;

/** The files that an answer is written to: workbooks, or tables of comma-separated values. */
final class LedgerSheetFiles {
  private final List<Path> files;
  private final Words words;

  /**
   * Refuses what cannot be written before anything is read.
   *
   * @throws CannotRun if there is no such format or folder, or a file is there already
   */
  LedgerSheetFiles(List<Path> files, Words words) {
    this.files = List.copyOf(files);
    this.words = words;
    for (Path file : files) {
      Path folder = file.toAbsolutePath().normalize().getParent();
      refuse(format(file).isEmpty(), "ledger.badOut", file);
      refuse(Files.exists(file), "ledger.outExists", file);
      refuse(folder == null || !Files.isDirectory(folder), "notice.noFolder", file);
    }
  }

  /** What a file can hold. */
  enum Format {
    XLSX,
    CSV
  }

  /** Writes the tables of an answer. */
  @FunctionalInterface
  interface Content {
    /**
     * Writes them.
     *
     * @param format of which only the workbook holds more than one
     */
    void to(Format format, TableWriter writer);
  }

  /**
   * Writes each file at one stroke and tells so.
   *
   * @throws CannotRun if one cannot be written
   */
  void write(Content content, Surroundings surroundings) {
    for (Path file : files) {
      Format format = format(file).orElseThrow();
      try {
        SafeFile.replace(
            file.toAbsolutePath().normalize(),
            out -> {
              try (TableWriter writer =
                  format == Format.XLSX ? Tables.xlsx(out) : Tables.csv(out)) {
                content.to(format, writer);
              }
            });
      } catch (IOException unwritable) {
        throw new CannotRun(words.say("notice.unwritten", Input.name(file)));
      }
      surroundings.err().println(words.say("impact.written", Input.name(file)));
    }
  }

  private void refuse(boolean wrong, String key, Path file) {
    if (wrong) {
      throw new CannotRun(words.say(key, Input.name(file)));
    }
  }

  private static Optional<Format> format(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return List.of(Format.values()).stream()
        .filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
