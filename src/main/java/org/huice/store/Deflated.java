package org.huice.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Bytes as they are kept beside the entries: smaller, and exactly the same when read (RFC 1950).
 */
final class Deflated {
  private static final int BUFFER = 8192;

  /** Nothing, as it is kept beside most entries: not worth a call of the library each time. */
  private static final byte[] NOTHING = deflated(new byte[0]);

  private Deflated() {}

  /** The smaller bytes; fast rather than smallest, since each entry waits for it. */
  static byte[] of(byte[] bytes) {
    return bytes.length == 0 ? NOTHING.clone() : deflated(bytes);
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /** The bytes again; empty where these are not what {@link #of} made. */
  static Optional<byte[]> read(byte[] deflated) {
    return Arrays.equals(deflated, NOTHING) ? Optional.of(new byte[0]) : inflated(deflated);
  }

  private static Optional<byte[]> inflated(byte[] deflated) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(deflated);
      ByteArrayOutputStream out = new ByteArrayOutputStream(deflated.length * 2);
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        boolean starved = inflater.needsInput() || inflater.needsDictionary();
        if (count == 0 && starved && !inflater.finished()) {
          return Optional.empty();
        }
        out.write(buffer, 0, count);
      }
      return inflater.getRemaining() == 0 ? Optional.of(out.toByteArray()) : Optional.empty();
    } catch (DataFormatException damaged) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
