package org.huice.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huice.page.Words;
import org.huice.register.InputFile;

/** Reads files that the user names. */
final class Input {
  /** More than any reader takes, so that each can say by itself what is too large. */
  private static final int MOST = 64 * 1024 * 1024;

  private Input() {}

  /**
   * The bytes of a file; of an enormous one only the first 64 MB.
   *
   * @throws CannotRun if it cannot be read
   */
  static byte[] read(Path file, Words words) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MOST);
    } catch (IOException unreadable) {
      throw unreadable(file, words);
    }
  }

  /**
   * All bytes of a file that may be larger than what is typed by hand.
   *
   * @throws CannotRun if it cannot be read
   */
  static byte[] whole(Path file, Words words) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw unreadable(file, words);
    }
  }

  /**
   * The files of a register with their digests, to tell whether it changes while it is read.
   *
   * @throws CannotRun if one cannot be read
   */
  static List<InputFile> files(Path register, Words words) {
    try {
      return InputFile.of(register);
    } catch (IOException unreadable) {
      throw new CannotRun(words.say("run.unreadable", name(register)));
    }
  }

  /** Why a file could not be read. */
  static CannotRun unreadable(Path file, Words words) {
    return new CannotRun(words.say(reason(file), name(file)));
  }

  // Why it failed is asked afterwards: on some systems a folder only fails when it is read.
  private static String reason(Path file) {
    if (Files.isDirectory(file)) {
      return "run.isFolder";
    }
    return Files.notExists(file) ? "run.noFile" : "run.unreadable";
  }

  /** A path as messages name it. */
  static String name(Path file) {
    return file.toString().replace('\\', '/');
  }
}
