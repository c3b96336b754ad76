package org.huice.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huice.page.Words;
import org.huice.register.Unwritable;

/** Why a batch ended early, and how to go on with it. */
final class BatchFailures {
  private static final long ROOM = 1 << 20;
  private final Words words;
  private final BatchOptions options;

  BatchFailures(Words words, BatchOptions options) {
    this.words = words;
    this.options = options;
  }

  /** Where what was decided is, as messages name it. */
  String runFolder() {
    return name(options.runFolder());
  }

  /** A file, named from the folder the user is in where that is shorter. */
  String name(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return Input.name(file.startsWith(here) ? here.relativize(file) : file);
  }

  /** A file could not be written, or the register not be read. */
  CannotRun of(IOException failed) {
    if (!(failed instanceof Unwritable unwritable)) {
      String register = Input.name(options.register());
      return new CannotRun(words.say("batch.unreadable", register, why(failed), runFolder()));
    }
    String file = name(unwritable.file());
    String why = isFull(unwritable.file()) ? words.say("batch.full") : why(cause(unwritable));
    return new CannotRun(
        Files.exists(options.runFolder())
            ? words.say("batch.unwritten", file, why, runFolder())
            : words.say("batch.unwritable", file, why));
  }

  private static IOException cause(Unwritable unwritable) {
    return unwritable.getCause() instanceof IOException cause ? cause : unwritable;
  }

  private static boolean isFull(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      return folder != null && Files.getFileStore(folder).getUsableSpace() < ROOM;
    } catch (IOException unknown) {
      return false;
    }
  }

  /** What the system says. */
  static String why(IOException failed) {
    String reason =
        failed instanceof FileSystemException named ? named.getReason() : failed.getMessage();
    return reason == null ? failed.getClass().getSimpleName() : reason;
  }
}
