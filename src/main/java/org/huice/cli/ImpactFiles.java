package org.huice.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.huice.page.Words;
import org.huice.register.SafeFile;
import org.jspecify.annotations.Nullable;

/** The files that an impact is written to; the extension says how. */
final class ImpactFiles {
  private final List<Path> files;
  private final Words words;

  /**
   * Refuses what cannot be written before anything is computed.
   *
   * @throws CannotRun if there is no such format or no such folder
   */
  ImpactFiles(List<Path> files, Words words) {
    this.files = List.copyOf(files);
    this.words = words;
    for (Path file : files) {
      Path folder = file.toAbsolutePath().normalize().getParent();
      if (format(file) == null) {
        throw new CannotRun(words.say("impact.usage.out", Input.name(file)));
      }
      if (Files.isDirectory(file)) {
        throw new CannotRun(words.say("notice.isFolder", Input.name(file)));
      }
      if (folder == null || !Files.isDirectory(folder)) {
        throw new CannotRun(words.say("notice.noFolder", Input.name(file)));
      }
    }
  }

  /** How a file is written. */
  enum Format {
    HTML,
    JSON,
    XLSX
  }

  /** Writes one format. */
  @FunctionalInterface
  interface Content {
    /** All of it. */
    void to(Format format, OutputStream out) throws IOException;
  }

  private static @Nullable Format format(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (Format format : Format.values()) {
      if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    return null;
  }

  /**
   * Writes each file at one stroke and tells so.
   *
   * @throws CannotRun if one cannot be written
   */
  void write(Content content, Surroundings surroundings) {
    for (Path file : files) {
      Format format = format(file);
      try {
        if (format != null) {
          SafeFile.replace(file.toAbsolutePath().normalize(), out -> content.to(format, out));
          surroundings.err().println(words.say("impact.written", Input.name(file)));
        }
      } catch (IOException unwritable) {
        throw new CannotRun(words.say("notice.unwritten", Input.name(file)));
      }
    }
  }
}
