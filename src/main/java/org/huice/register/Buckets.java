package org.huice.register;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Records in numbered buckets. Only so many bytes of them are in memory, whatever their number; the
 * others are in a file, which is there only where they are too many. In the file the records of a
 * bucket that went there together are a block, which names the block of that bucket before it. For
 * one thread at a time.
 */
final class Buckets {
  /** Bytes that are held before they go to the file. */
  static final int HELD = 4 << 20;

  private static final int BUFFER = 1 << 18;
  private static final int HEAD = Long.BYTES + Integer.BYTES;
  private static final long NONE = -1;

  private final Path file;
  private final int most;
  private final SortedMap<Integer, Bucket> buckets = new TreeMap<>();
  private int held;
  private long end;

  private static final class Bucket {
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private long last = NONE;
  }

  /** Takes records. */
  @FunctionalInterface
  interface Taker {
    /**
     * Takes one.
     *
     * @param records of which exactly the first is to be read
     */
    void take(ByteBuffer records) throws IOException;
  }

  /**
   * None yet.
   *
   * @param file which they may use; what is in it is thrown away
   * @param most bytes that are held in memory
   */
  Buckets(Path file, int most) {
    this.file = file;
    this.most = most;
  }

  /**
   * Adds a record.
   *
   * @throws Unwritable if the file cannot take what is too much to be held
   */
  void add(int bucket, byte[] record) throws Unwritable {
    buckets.computeIfAbsent(bucket, none -> new Bucket()).held.writeBytes(record);
    held += record.length;
    if (held > most) {
      put();
    }
  }

  private void put() throws Unwritable {
    try (DataOutputStream out = open()) {
      for (Bucket bucket : buckets.values()) {
        put(bucket, out);
      }
    } catch (IOException failed) {
      throw new Unwritable(file, failed);
    }
    held = 0;
  }

  private DataOutputStream open() throws IOException {
    StandardOpenOption how =
        end == 0 ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND;
    return new DataOutputStream(
        new BufferedOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how),
            BUFFER));
  }

  private void put(Bucket bucket, DataOutputStream out) throws IOException {
    int length = bucket.held.size();
    if (length > 0) {
      out.writeLong(bucket.last);
      out.writeInt(length);
      bucket.held.writeTo(out);
      bucket.held.reset();
      bucket.last = end;
      end += HEAD + length;
    }
  }

  /**
   * Hands over the records of a bucket, in whatever order.
   *
   * @throws IOException if the file cannot be read
   */
  void each(int bucket, Taker taker) throws IOException {
    Bucket found = buckets.get(bucket);
    if (found == null) {
      return;
    }
    each(ByteBuffer.wrap(found.held.toByteArray()), taker);
    if (found.last != NONE) {
      eachBlock(found.last, taker);
    }
  }

  private void eachBlock(long last, Taker taker) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long at = last;
      while (at != NONE) {
        ByteBuffer head = read(channel, at, HEAD);
        long before = head.getLong();
        each(read(channel, at + HEAD, head.getInt()), taker);
        at = before;
      }
    }
  }

  private static void each(ByteBuffer records, Taker taker) throws IOException {
    while (records.hasRemaining()) {
      taker.take(records);
    }
  }

  private ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException(file.toString());
      }
    }
    return bytes.flip();
  }

  /**
   * Forgets all of them.
   *
   * @throws Unwritable if the file cannot be taken away
   */
  void clear() throws Unwritable {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw new Unwritable(file, failed);
    }
    buckets.clear();
    held = 0;
    end = 0;
  }
}
