package org.huice.tabular;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as a cell can hold them. */
final class CellText {
  /** Excel's own limit. */
  static final int LONGEST = 32_767;

  /** What a text of Office Open XML means as another character (ECMA-376 part 1, 22.9.2.19). */
  private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE = 0x7f;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int FIRST_CONTROL = 0x80;
  private static final int LAST_CONTROL = 0x9f;
  private static final int REPLACEMENT = 0xfffd;

  private CellText() {}

  /**
   * The text with every line end as a line feed, control characters as their pictures and the
   * replacement character for half of a surrogate pair, which no encoding has.
   */
  static String whole(String text) {
    if (text.chars().allMatch(CellText::isPlain)) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().map(CellText::shown).forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private static boolean isPlain(int unit) {
    boolean latin = unit >= ' ' && unit < DELETE;
    boolean other = unit > LAST_CONTROL && unit < Character.MIN_SURROGATE;
    return latin || other || unit == '\n';
  }

  private static int shown(int c) {
    if (c == '\n' || c == '\r') {
      return '\n';
    }
    if (c < ' ' && c != '\t') {
      return CONTROL_PICTURES + c;
    }
    if (c == DELETE) {
      return DELETE_PICTURE;
    }
    boolean control = c >= FIRST_CONTROL && c <= LAST_CONTROL;
    // The last two of every plane are no characters, and XML has no place for some of them.
    boolean none = Character.getType(c) == Character.SURROGATE || (c & 0xfffe) == 0xfffe || control;
    return none ? REPLACEMENT : c;
  }

  /** The same as a cell's text within XML, cut to what a cell can hold. */
  static String xml(String text) {
    String whole = cut(whole(text));
    Matcher escape = ESCAPE.matcher(whole);
    return escaped(whole.indexOf("_x") < 0 ? whole : escape.replaceAll("_x005F_$1"));
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    boolean half = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, half ? end - 1 : end) + "…";
  }

  /** A text within XML, in an element or an attribute. */
  static String escaped(String text) {
    if (text.chars().noneMatch(c -> "&<>\"'\n\t".indexOf(c) >= 0)) {
      return text;
    }
    StringBuilder xml = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        case '\'' -> xml.append("&apos;");
        case '\n' -> xml.append("&#10;");
        case '\t' -> xml.append("&#9;");
        default -> xml.append(c);
      }
    }
    return xml.toString();
  }
}
