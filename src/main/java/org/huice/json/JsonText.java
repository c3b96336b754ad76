package org.huice.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, strings, whole numbers and flags as JSON, keys in the order given. */
public final class JsonText {
  private final boolean indented;
  private final StringBuilder text = new StringBuilder();

  private JsonText(boolean indented) {
    this.indented = indented;
  }

  /** On one line. */
  public static String compact(Object value) {
    return new JsonText(false).write(value, 0).text.toString();
  }

  /** Each member on a line of its own. */
  public static String indented(Object value) {
    return new JsonText(true).write(value, 0).text.toString();
  }

  private JsonText write(@Nullable Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      object(map, depth);
    } else if (value instanceof List<?> list) {
      array(list, depth);
    } else if (value instanceof String string) {
      string(string);
    } else {
      text.append(value);
    }
    return this;
  }

  private void object(Map<?, ?> map, int depth) {
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      text.append(separator);
      line(depth + 1);
      string(String.valueOf(entry.getKey()));
      text.append(indented ? ": " : ":");
      write(entry.getValue(), depth + 1);
      separator = ",";
    }
    close(map.isEmpty(), "{", "}", depth);
  }

  private void array(List<?> list, int depth) {
    String separator = "[";
    for (Object item : list) {
      text.append(separator);
      line(depth + 1);
      write(item, depth + 1);
      separator = ",";
    }
    close(list.isEmpty(), "[", "]", depth);
  }

  private void close(boolean empty, String open, String close, int depth) {
    if (empty) {
      text.append(open);
    } else {
      line(depth);
    }
    text.append(close);
  }

  private void line(int depth) {
    if (indented) {
      text.append('\n').append("  ".repeat(depth));
    }
  }

  private void string(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append("\\u%04x".formatted((int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
