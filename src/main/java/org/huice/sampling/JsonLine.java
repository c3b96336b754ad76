package org.huice.sampling;

import java.util.List;
import org.huice.tree.Node.Kind;
import org.huice.vocabulary.Field;

/** Writes an entry as a fact file of one line. */
final class JsonLine {
  private static final int SPACE = 0x20;

  private final StringBuilder line = new StringBuilder();

  /** The line of an entry, without line feed; valid until the next one is asked for. */
  CharSequence of(Made applicant) {
    line.setLength(0);
    line.append('{');
    text(applicant.type());
    line.append(':');
    fact(applicant);
    return line.append('}');
  }

  private void fact(Made fact) {
    line.append('{');
    int start = line.length();
    fact.each((field, value) -> member(start, field, value));
    line.append('}');
  }

  private void member(int start, Field field, Value value) {
    if (line.length() > start) {
      line.append(',');
    }
    text(field.name());
    line.append(':');
    value(value);
  }

  private void value(Value value) {
    if (value instanceof Value.Facts list) {
      facts(list.facts());
    } else if (isBare(value)) {
      line.append(value.shown());
    } else {
      text(value.shown());
    }
  }

  private static boolean isBare(Value value) {
    return value instanceof Value.Figure
        || value instanceof Value.Flag
        || (value instanceof Value.Wrong wrong && wrong.kind() != Kind.STRING);
  }

  private void facts(List<Made> facts) {
    line.append('[');
    for (int i = 0; i < facts.size(); i++) {
      if (i > 0) {
        line.append(',');
      }
      fact(facts.get(i));
    }
    line.append(']');
  }

  private void text(String text) {
    line.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        line.append('\\').append(c);
      } else if (c < SPACE) {
        line.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(hex(c));
      } else {
        line.append(c);
      }
    }
    line.append('"');
  }

  private static char hex(char c) {
    return Character.forDigit(c & 0xF, 16);
  }
}
