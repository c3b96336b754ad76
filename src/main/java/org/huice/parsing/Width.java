package org.huice.parsing;

/** How wide a text is in an editor, where a Chinese character takes two columns. */
final class Width {
  /** The columns of a line, after which what can be broken is broken. */
  static final int OF_LINE = 120;

  private Width() {}

  static int of(String text) {
    return text.codePoints().map(glyph -> isWide(glyph) ? 2 : 1).sum();
  }

  /** The wide ranges of UAX #11 that a rule may hold. */
  private static boolean isWide(int glyph) {
    return (glyph >= 0x2E80 && glyph <= 0xA4CF)
        || (glyph >= 0xAC00 && glyph <= 0xD7A3)
        || (glyph >= 0xF900 && glyph <= 0xFAFF)
        || (glyph >= 0xFE30 && glyph <= 0xFE6F)
        || (glyph >= 0xFF00 && glyph <= 0xFF60)
        || (glyph >= 0xFFE0 && glyph <= 0xFFE6)
        || glyph >= 0x20000;
  }
}
