package org.huice.tabular;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes, none of them longer than 16 MB. */
final class LineBytes implements Closeable {
  private static final int LONGEST = 16 << 20;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int line;
  private long position;
  private boolean tooLong;

  LineBytes(InputStream in) {
    this.in = in;
  }

  /** The next line without its line feed; null after the last. */
  byte @Nullable [] next() throws IOException {
    tooLong = false;
    if (at == end && !fill()) {
      return null;
    }
    line++;
    byte[] whole = inBuffer();
    return line == 1 ? unmarked(whole) : whole;
  }

  /** Nearly every line stands in the buffer from end to end. */
  private byte[] inBuffer() throws IOException {
    int stop = at;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    if (stop == end) {
      return joined();
    }
    byte[] whole = Arrays.copyOfRange(buffer, at, stop);
    position += stop + 1 - at;
    at = stop + 1;
    return whole;
  }

  private byte[] joined() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    boolean more = true;
    while (more) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      keep(bytes, stop);
      position += stop - at;
      at = stop;
      if (at < end) {
        at++;
        position++;
        more = false;
      } else {
        more = fill();
      }
    }
    return bytes.toByteArray();
  }

  private void keep(ByteArrayOutputStream bytes, int stop) {
    tooLong = tooLong || bytes.size() + stop - at > LONGEST;
    if (!tooLong) {
      bytes.write(buffer, at, stop - at);
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private static byte[] unmarked(byte[] first) {
    for (int i = 0; i < MARK.length; i++) {
      if (i >= first.length || first[i] != MARK[i]) {
        return first;
      }
    }
    return Arrays.copyOfRange(first, MARK.length, first.length);
  }

  /** Whether the line that was returned last was cut. */
  boolean isTooLong() {
    return tooLong;
  }

  /** The number of that line, counted from 1. */
  int line() {
    return line;
  }

  /** How many bytes were read. */
  long position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
