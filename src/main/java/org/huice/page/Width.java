package org.huice.page;

import org.jline.utils.WCWidth;

/** Counts columns on a terminal, where a Chinese character takes two. */
final class Width {
  private Width() {}

  /** The columns that a text takes. */
  static int of(String text) {
    return text.codePoints().map(WCWidth::wcwidth).filter(width -> width > 0).sum();
  }

  /** The text, filled with spaces on its right side. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** The text, filled with spaces on its left side. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }
}
