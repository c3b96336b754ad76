package org.huice.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through canonical JSON and tells where its parts stand in the bytes, without decoding what
 * it passes over: a core has a hundred rulings of which mostly none is wanted. It checks no more
 * than it needs to come to an end, so it is for bytes that this program has just written, or that
 * are held against their digest or against what comes out now.
 */
public final class JsonCursor {
  private final byte[] bytes;
  private int at;

  /** Stands before the value. */
  public JsonCursor(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The place of the next byte, from 0. */
  public int at() {
    return at;
  }

  /**
   * Goes into the object or list that begins here.
   *
   * @return whether it has any part; it is behind it if not
   * @throws IllegalArgumentException if none begins here
   */
  public boolean enter() {
    byte opening = next();
    if (opening != '{' && opening != '[') {
      throw broken();
    }
    boolean empty = here() == '}' || here() == ']';
    if (empty) {
      at++;
    }
    return !empty;
  }

  /**
   * Goes on behind a part.
   *
   * @return whether another one follows; if not it is behind the object or list
   * @throws IllegalArgumentException if neither is so
   */
  public boolean more() {
    byte between = next();
    if (between != ',' && between != '}' && between != ']') {
      throw broken();
    }
    return between == ',';
  }

  /**
   * The key of a member, before whose value it then stands; escapes are left as they are.
   *
   * @throws IllegalArgumentException if none is here
   */
  public String key() {
    int from = at + 1;
    passKey();
    return new String(bytes, from, at - 2 - from, StandardCharsets.UTF_8);
  }

  /**
   * Like {@link #key}, where only some keys are wanted: there are thousands.
   *
   * @param wanted in UTF-8
   * @return its place among those wanted; -1 where it is none of them
   */
  public int key(List<byte[]> wanted) {
    int from = at + 1;
    passKey();
    for (int i = 0; i < wanted.size(); i++) {
      byte[] one = wanted.get(i);
      if (Arrays.equals(bytes, from, at - 2, one, 0, one.length)) {
        return i;
      }
    }
    return -1;
  }

  private void passKey() {
    if (next() != '"') {
      throw broken();
    }
    string();
    if (next() != ':') {
      throw broken();
    }
  }

  /**
   * Passes over a value.
   *
   * @throws IllegalArgumentException if the bytes end before it does
   */
  public void skip() {
    int depth = 0;
    do {
      byte one = next();
      if (one == '"') {
        string();
      } else if (one == '{' || one == '[') {
        depth++;
      } else if (one == '}' || one == ']') {
        depth--;
      }
    } while (depth > 0 || (depth == 0 && !isBehindValue()));
    if (depth < 0) {
      throw broken();
    }
  }

  private boolean isBehindValue() {
    return at == bytes.length || here() == ',' || here() == '}' || here() == ']';
  }

  /** To behind the quotation mark that ends a string. */
  private void string() {
    byte[] text = bytes;
    int end = at;
    while (end < text.length) {
      byte one = text[end++];
      if (one == '"') {
        at = end;
        return;
      }
      if (one == '\\') {
        end++;
      }
    }
    throw broken();
  }

  private byte here() {
    if (at == bytes.length) {
      throw broken();
    }
    return bytes[at];
  }

  private byte next() {
    byte here = here();
    at++;
    return here;
  }

  private IllegalArgumentException broken() {
    return new IllegalArgumentException("no canonical JSON at " + at);
  }
}
