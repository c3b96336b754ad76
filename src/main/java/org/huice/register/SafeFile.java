package org.huice.register;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Files that stand under their names whole or not at all, whatever ends the program, and are on the
 * disk before they do.
 */
public final class SafeFile {
  /** How names of files end that are not whole. */
  static final String PART = ".part";

  private SafeFile() {}

  /** What goes into a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it. */
    void to(OutputStream out) throws IOException;
  }

  /** The name beside the target under which it grows. */
  static Path part(Path target) {
    return target.resolveSibling(target.getFileName() + PART);
  }

  /**
   * Puts a file there at one stroke, even if several programs write it at once.
   *
   * @throws IOException if that cannot be done; what was there before stays
   */
  public static void replace(Path target, Content content) throws IOException {
    // Beside the target, so that the move stays within one disk; not by createTempFile, which would
    // let nobody else read it.
    put(
        target.resolveSibling(".huice-" + ProcessHandle.current().pid() + PART),
        target,
        true,
        content);
  }

  /**
   * Puts a file of a run there at one stroke, if need be before it is on the disk: it carries a
   * check sum, and one that a power cut damaged is made again.
   *
   * @param forced whether it has to be on the disk first
   * @throws Unwritable if that cannot be done; what was there before stays
   */
  static void write(Path target, boolean forced, Content content) throws Unwritable {
    try {
      put(part(target), target, forced, content);
    } catch (IOException failed) {
      throw new Unwritable(target, failed);
    }
  }

  private static void put(Path part, Path target, boolean forced, Content content)
      throws IOException {
    try {
      fill(part, forced, content);
      move(part, target);
    } catch (IOException | RuntimeException failed) {
      abandon(part, failed);
      throw failed;
    }
  }

  private static void fill(Path part, boolean forced, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      OutputStream out = new Open(Channels.newOutputStream(channel));
      content.to(out);
      out.flush();
      if (forced) {
        channel.force(true);
      }
    }
  }

  // A half file on a full disk takes room that the next attempt needs.
  private static void abandon(Path part, Exception failed) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException left) {
      failed.addSuppressed(left);
    }
  }

  /** Gives a file that is whole its name, in place of what had it before. */
  static void publish(Path whole, Path target) throws Unwritable {
    try {
      force(whole);
      move(whole, target);
    } catch (IOException failed) {
      throw new Unwritable(target, failed);
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
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

  /** Stays open when what goes in is done, since it has to be brought to the disk first. */
  private static final class Open extends BufferedOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
