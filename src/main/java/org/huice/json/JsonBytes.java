package org.huice.json;

import java.security.MessageDigest;
import java.util.Arrays;
import org.huice.tree.Nfc;
import org.huice.tree.Sha256;

/** A growing row of bytes that JSON text is written to, in UTF-8. */
final class JsonBytes {
  private static final String ESCAPED = "\b\t\n\f\r\"\\";
  private static final String LETTERS = "btnfr\"\\";
  private static final String HEX = "0123456789abcdef";

  /** The most bytes that one UTF-16 code unit takes: six as an escape. */
  private static final int MOST_PER_UNIT = 6;

  private byte[] bytes;
  private char[] units = new char[1 << 7];
  private int size;
  private boolean plain;

  /**
   * Nothing yet.
   *
   * @param expected about how many bytes there will be
   */
  JsonBytes(int expected) {
    this.bytes = new byte[expected];
  }

  /** Forgets what has been written. */
  void clear() {
    size = 0;
  }

  /** What has been written, as an array of its own. */
  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** {@code sha256:} and the hash of what has been written. */
  String digest() {
    MessageDigest digest = Sha256.start();
    digest.update(bytes, 0, size);
    return Sha256.name(digest);
  }

  /** Bytes as they are. */
  void put(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  /** Bytes from there on. */
  void put(byte[] more, int from) {
    reserve(more.length - from);
    System.arraycopy(more, from, bytes, size, more.length - from);
    size += more.length - from;
  }

  /** Forgets what has been written from there on. */
  void cut(int from) {
    size = from;
  }

  /** One ASCII character. */
  void put(char ascii) {
    reserve(1);
    bytes[size++] = (byte) ascii;
  }

  /** ASCII text as it is. */
  void put(String ascii) {
    reserve(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      bytes[size++] = (byte) ascii.charAt(i);
    }
  }

  /** A number that is not negative, with zeros before it where it has fewer digits than that. */
  void digits(long number, int least) {
    int count = 1;
    for (long rest = number / 10; rest > 0; rest /= 10) {
      count++;
    }
    count = Math.max(count, least);
    reserve(count);
    long rest = number;
    for (int at = size + count - 1; at >= size; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += count;
  }

  /** Once more what has been written from there to there. */
  void again(int from, int to) {
    reserve(to - from);
    System.arraycopy(bytes, from, bytes, size, to - from);
    size += to - from;
  }

  /** How many bytes have been written. */
  int size() {
    return size;
  }

  /**
   * Text in quotes, in Unicode's form C.
   *
   * @throws IllegalArgumentException if it holds half a surrogate pair
   */
  void normal(String text) {
    int start = size;
    if (!quoted(text)) {
      size = start;
      quoted(Nfc.of(text));
    }
  }

  /**
   * Text in quotes, with the shortest escapes.
   *
   * @return whether it is certain to have Unicode's form C
   * @throws IllegalArgumentException if it holds half a surrogate pair
   */
  boolean quoted(String text) {
    int length = text.length();
    reserve(2 + Math.multiplyExact(length, MOST_PER_UNIT));
    take(text, length);
    plain = true;
    bytes[size++] = '"';
    int from = 0;
    while (from < length) {
      from = unescaped(from, length);
      if (from < length) {
        char unit = units[from++];
        if (unit < 0x80) {
          escape(unit);
        } else {
          pair(text.codePointAt(from - 1));
          from++;
        }
      }
    }
    bytes[size++] = '"';
    return plain;
  }

  /** Out of an array units come faster than out of the text, which may be packed. */
  private void take(String text, int length) {
    if (units.length < length) {
      units = new char[length];
    }
    text.getChars(0, length, units, 0);
  }

  /**
   * Code units up to one that needs an escape or is half of a pair, which is where it ends. All is
   * local here, for speed.
   */
  private int unescaped(int from, int to) {
    byte[] out = bytes;
    char[] in = units;
    boolean certain = true;
    int at = size;
    int i = from;
    for (; i < to; i++) {
      char unit = in[i];
      if (unit < 0x80) {
        if (unit < ' ' || unit == '"' || unit == '\\') {
          break;
        }
        out[at++] = (byte) unit;
      } else if (unit < 0x800) {
        certain &= Nfc.isPlain(unit);
        out[at++] = (byte) (0xc0 | (unit >> 6));
        out[at++] = tail(unit);
      } else if (Character.isSurrogate(unit)) {
        break;
      } else {
        certain &= Nfc.isPlain(unit);
        out[at++] = (byte) (0xe0 | (unit >> 12));
        out[at++] = tail(unit >> 6);
        out[at++] = tail(unit);
      }
    }
    plain &= certain;
    size = at;
    return i;
  }

  private void pair(int codePoint) {
    if (codePoint <= Character.MAX_VALUE) {
      throw new IllegalArgumentException("half a surrogate pair");
    }
    plain = false;
    bytes[size++] = (byte) (0xf0 | (codePoint >> 18));
    bytes[size++] = tail(codePoint >> 12);
    bytes[size++] = tail(codePoint >> 6);
    bytes[size++] = tail(codePoint);
  }

  private static byte tail(int bits) {
    return (byte) (0x80 | (bits & 0x3f));
  }

  private void escape(char unit) {
    int letter = ESCAPED.indexOf(unit);
    bytes[size++] = '\\';
    if (letter >= 0) {
      bytes[size++] = (byte) LETTERS.charAt(letter);
    } else {
      put("u00");
      put(HEX.charAt(unit >> 4));
      put(HEX.charAt(unit & 0xf));
    }
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.multiplyExact(bytes.length, 2), size + more));
    }
  }
}
