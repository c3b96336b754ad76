package org.huice.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes XHTML that an HTML parser and an XML parser read alike. Every text goes through one place,
 * so that nothing in a fact file or a policy can become markup.
 */
public final class Markup {
  private final StringBuilder written = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; {@link #close} ends it. */
  public Markup open(String element, String... styles) {
    written.append('<').append(element);
    if (styles.length > 0) {
      written.append(" class=\"").append(String.join(" ", styles)).append('"');
    }
    written.append('>');
    open.push(element);
    return this;
  }

  /** Ends the element opened last. */
  public Markup close() {
    written.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** Text, whatever it holds. */
  public Markup text(String text) {
    text.codePoints().forEach(this::sign);
    return this;
  }

  /** A whole element with its text. */
  public Markup element(String element, String text, String... styles) {
    return open(element, styles).text(text).close();
  }

  /** Markup of the program's own; never anything that was read. */
  public Markup own(String markup) {
    written.append(markup);
    return this;
  }

  private void sign(int sign) {
    switch (sign) {
      case '<' -> written.append("&lt;");
      case '>' -> written.append("&gt;");
      case '&' -> written.append("&amp;");
      case '"' -> written.append("&quot;");
      case '\'' -> written.append("&#39;");
      case '\n', '\t', 0x2028, 0x2029 -> written.append(' ');
      default -> shown(sign);
    }
  }

  // A sign that no reader sees, or that turns the text around it, is shown by its number instead.
  private void shown(int sign) {
    boolean hidden =
        switch (Character.getType(sign)) {
          case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
          default -> (sign & 0xFFFE) == 0xFFFE; // no character, and forbidden in XML
        };
    if (hidden) {
      written.append(String.format(Locale.ROOT, "[U+%04X]", sign));
    } else {
      written.appendCodePoint(sign);
    }
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
