package org.huice.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is there whole or not at all, even if several runs write it at once. */
final class WholeFile {
  private WholeFile() {}

  /**
   * Puts it there at one stroke; a failure leaves what was there before.
   *
   * @throws IOException if it cannot be written
   */
  static void replace(Path target, byte[] content) throws IOException {
    // Beside the target, so that the move stays within one disk; not by createTempFile, which would
    // let nobody else read it.
    Path part = target.resolveSibling(".huice-" + ProcessHandle.current().pid() + ".part");
    try {
      fill(part, content);
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** What goes into a file that is too large to be held. */
  @FunctionalInterface
  interface Content {
    /** Writes all of it. */
    void to(OutputStream out) throws IOException;
  }

  /**
   * Puts it there at one stroke, written piece by piece; a failure leaves what was there before.
   *
   * @throws IOException if it cannot be written
   */
  static void replace(Path target, Content content) throws IOException {
    Path part = target.resolveSibling(".huice-" + ProcessHandle.current().pid() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        content.to(out);
      }
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void fill(Path part, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
