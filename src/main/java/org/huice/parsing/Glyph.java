package org.huice.parsing;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Single characters: those that only look like ASCII, and those that do not look like anything. */
final class Glyph {
  private static final Map<Integer, String> HALF_WIDTH =
      Map.ofEntries(
          Map.entry((int) '“', "\""),
          Map.entry((int) '”', "\""),
          Map.entry((int) '„', "\""),
          Map.entry((int) '‘', "\""),
          Map.entry((int) '’', "\""),
          Map.entry((int) '「', "\""),
          Map.entry((int) '」', "\""),
          Map.entry((int) '、', ","),
          Map.entry((int) '。', "."),
          Map.entry((int) '【', "["),
          Map.entry((int) '】', "]"),
          Map.entry((int) '《', "<"),
          Map.entry((int) '》', ">"),
          Map.entry((int) '〈', "<"),
          Map.entry((int) '〉', ">"),
          Map.entry((int) '—', "-"),
          Map.entry((int) '–', "-"),
          Map.entry((int) '−', "-"),
          Map.entry((int) '×', "*"),
          Map.entry((int) '÷', "/"),
          Map.entry((int) '≥', ">="),
          Map.entry((int) '≤', "<="),
          Map.entry((int) '≠', "!="),
          Map.entry((int) '≧', ">="),
          Map.entry((int) '≦', "<="),
          Map.entry(0x3000, " "));

  /** From and to, in turn: Latin, Greek, Cyrillic, kana, Chinese, Hangul. */
  private static final int[] COMMON = {
    '$', '$', '0', '9', 'A', 'Z', '_', '_', 'a', 'z', 0xC0, 0xD6, 0xD8, 0xF6, 0xF8, 0x236, 0x391,
    0x3A1, 0x3A3, 0x3A9, 0x3B1, 0x3C9, 0x410, 0x44F, 0x3005, 0x3005, 0x3007, 0x3007, 0x3041, 0x3096,
    0x30A1, 0x30FA, 0x3400, 0x4DB5, 0x4E00, 0x9FA5, 0xAC00, 0xD7A3
  };

  private Glyph() {}

  /** Whether the rule engine takes it as part of a name; a narrow choice of what it takes. */
  static boolean isCommon(int glyph) {
    return IntStream.range(0, COMMON.length / 2)
        .anyMatch(i -> glyph >= COMMON[2 * i] && glyph <= COMMON[2 * i + 1]);
  }

  /**
   * Whether it needs no closer look: ASCII and the Chinese characters of everyday, nothing else.
   */
  static boolean isPlain(int glyph) {
    return (glyph >= 0x4E00 && glyph <= 0x9FA5)
        || (glyph >= 'a' && glyph <= 'z')
        || (glyph >= 'A' && glyph <= 'Z')
        || (glyph >= '0' && glyph <= '9')
        || glyph == '_'
        || glyph == '$';
  }

  /** Whether all of a word is plain; such words are composed, common and look like themselves. */
  static boolean isPlain(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isPlain(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** What to write instead of a full-width sign, letter or digit. */
  static Optional<String> halfWidth(int glyph) {
    if (isPlain(glyph)) {
      return Optional.empty();
    }
    if (glyph > 0xFF00 && glyph < 0xFF5F) {
      return Optional.of(glyph == '＂' || glyph == '＇' ? "\"" : Character.toString(glyph - 0xFEE0));
    }
    return Optional.ofNullable(HALF_WIDTH.get(glyph));
  }

  static boolean isQuote(int glyph) {
    return glyph == '"' || halfWidth(glyph).filter("\""::equals).isPresent();
  }

  /** Whether a person cannot see it, or sees it as something else: controls, odd spaces, bidi. */
  static boolean isInvisible(int glyph) {
    if (isPlain(glyph) || glyph == '\t' || glyph == '\n' || glyph == '\r' || glyph == 0x3000) {
      return false;
    }
    return switch (Character.getType(glyph)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      case Character.SPACE_SEPARATOR -> glyph != ' ';
      default -> isFiller(glyph);
    };
  }

  private static boolean isFiller(int glyph) {
    return glyph == 0x034F
        || glyph == 0x115F
        || glyph == 0x1160
        || glyph == 0x2800
        || glyph == 0x3164
        || glyph == 0xFFA0
        || (glyph >= 0xFE00 && glyph <= 0xFE0F)
        || (glyph >= 0xE0100 && glyph <= 0xE01EF);
  }

  /** As the standard names it: {@code U+200B}. */
  static String named(int glyph) {
    return String.format("U+%04X", glyph);
  }
}
