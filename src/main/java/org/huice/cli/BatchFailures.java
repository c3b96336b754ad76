package org.huice.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huice.page.Words;
import org.huice.register.Unwritable;

/** Why a batch ended early, and how to go on with it. */
final class BatchFailures {
  private static final long ROOM = 1 << 20;

  /** What systems say of a full disk, which has room again once half files are gone from it. */
  private static final List<String> FULL =
      List.of(
          "No space left on device",
          "Disk quota exceeded",
          "There is not enough space on the disk",
          "设备上没有空间",
          "超出磁盘限额",
          "磁盘空间不足");

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
    String told = why(cause(unwritable));
    String why = isFull(unwritable.file(), told) ? words.say("batch.full") : told;
    return new CannotRun(
        Files.exists(options.runFolder())
            ? words.say("batch.unwritten", file, why, runFolder())
            : words.say("batch.unwritable", file, why));
  }

  /** The ledger could not be written any more. */
  CannotRun unrecorded(CannotRun why) {
    return new CannotRun(
        words.say("batch.unrecorded", String.valueOf(why.getMessage()), runFolder()));
  }

  private static IOException cause(Unwritable unwritable) {
    return unwritable.getCause() instanceof IOException cause ? cause : unwritable;
  }

  private static boolean isFull(Path file, String told) {
    return FULL.stream().anyMatch(told::contains) || hasNoRoom(file);
  }

  private static boolean hasNoRoom(Path file) {
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
