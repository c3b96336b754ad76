package org.huice.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON by RFC 8785 (JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no
 * white space, the shortest escapes. Of numbers it knows integers only.
 */
public final class CanonicalJson {
  private static final String ESCAPED = "\b\t\n\f\r\"\\";
  private static final String LETTERS = "btnfr\"\\";
  private final StringBuilder text = new StringBuilder();

  private CanonicalJson() {}

  /**
   * The bytes of a value.
   *
   * @param value a Map with String keys, List, String, Boolean or Integer
   * @throws IllegalArgumentException if it is or holds anything else, or half a surrogate pair
   */
  public static byte[] write(Object value) {
    CanonicalJson json = new CanonicalJson();
    json.value(value);
    return utf8(json.text);
  }

  private void value(Object value) {
    if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof List<?> list) {
      array(list);
    } else if (value instanceof String string) {
      string(string);
    } else if (value instanceof Boolean || value instanceof Integer) {
      text.append(value);
    } else {
      throw new IllegalArgumentException("no canonical JSON for " + value);
    }
  }

  private void object(Map<?, ?> map) {
    // String.compareTo compares UTF-16 code units, as the RFC asks.
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put((String) key, value));
    String separator = "{";
    for (Map.Entry<String, Object> entry : sorted.entrySet()) {
      text.append(separator);
      string(entry.getKey());
      text.append(':');
      value(entry.getValue());
      separator = ",";
    }
    text.append(sorted.isEmpty() ? "{}" : "}");
  }

  private void array(List<?> list) {
    String separator = "[";
    for (Object item : list) {
      text.append(separator);
      value(item);
      separator = ",";
    }
    text.append(list.isEmpty() ? "[]" : "]");
  }

  private void string(String string) {
    text.append('"');
    string.chars().forEach(unit -> unit((char) unit));
    text.append('"');
  }

  private void unit(char unit) {
    int escape = ESCAPED.indexOf(unit);
    if (escape >= 0) {
      text.append('\\').append(LETTERS.charAt(escape));
    } else if (unit < ' ') {
      text.append(String.format("\\u%04x", (int) unit));
    } else {
      text.append(unit);
    }
  }

  private static byte[] utf8(CharSequence text) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] exact = new byte[bytes.remaining()];
      bytes.get(exact);
      return exact;
    } catch (CharacterCodingException half) {
      throw new IllegalArgumentException("half a surrogate pair", half);
    }
  }
}
