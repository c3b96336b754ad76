package org.huice.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A file of lines, each of which can be read by its position, counted from 1. Where they begin is
 * kept, eight bytes a line; the lines are not.
 */
final class LineFile implements Closeable {
  private static final int BLOCK = 1 << 16;

  private final FileChannel channel;
  private long[] ends = new long[1 << 10];
  private int count;
  private final boolean whole;

  private LineFile(FileChannel channel) throws IOException {
    this.channel = channel;
    this.whole = scan();
  }

  /** Opens a file and finds its lines. */
  static LineFile open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      return new LineFile(channel);
    } catch (IOException | RuntimeException failed) {
      channel.close();
      throw failed;
    }
  }

  private boolean scan() throws IOException {
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    long at = 0;
    boolean ended = true;
    while (channel.read(block.clear(), at) > 0) {
      block.flip();
      int read = block.remaining();
      for (int i = 0; i < read; i++) {
        ended = block.get(i) == '\n';
        if (ended) {
          end(at + i);
        }
      }
      at += read;
    }
    if (!ended) {
      end(at);
    }
    return ended;
  }

  private void end(long at) {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    ends[count++] = at;
  }

  /** How many lines there are. */
  int count() {
    return count;
  }

  /** Whether the last line has its end. */
  boolean isWhole() {
    return whole;
  }

  /** A line without its end. */
  byte[] line(int position) throws IOException {
    return start(position, Integer.MAX_VALUE);
  }

  /** The first bytes of a line, at most so many. */
  byte[] start(int position, int most) throws IOException {
    long from = position == 1 ? 0 : ends[position - 2] + 1;
    ByteBuffer line = ByteBuffer.allocate((int) Math.min(most, ends[position - 1] - from));
    while (line.hasRemaining()) {
      if (channel.read(line, from + line.position()) < 0) {
        throw new IOException("cut short");
      }
    }
    byte[] bytes = new byte[line.capacity()];
    line.flip().get(bytes);
    return bytes;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
