package org.huice;

import java.util.ArrayList;
import java.util.List;

/** A few lines of a file as a page shows them: with what they belong to, and nothing invisible. */
final class Excerpt {
  private static final String CUT = "……";
  private static final int LONGEST = 120;
  private static final int MOST = 16;

  private Excerpt() {}

  /**
   * Some lines with the line before and behind them and the line that they are indented under.
   *
   * @param from from 0
   * @param to behind the last one
   */
  static List<String> of(List<String> file, int from, int to) {
    int start = Math.max(0, from - 1);
    int end = Math.min(file.size(), to + 1);
    List<String> shown = new ArrayList<>();
    int above = above(file, Math.min(from, file.size() - 1));
    if (above >= 0 && above < start) {
      shown.add(line(file.get(above)));
      if (above < start - 1) {
        shown.add(" ".repeat(indent(file.get(start))) + CUT);
      }
    }
    for (int i = start; i < end; i++) {
      shown.add(line(file.get(i)));
    }
    return cut(shown);
  }

  private static List<String> cut(List<String> lines) {
    List<String> cut = new ArrayList<>(lines.subList(0, Math.min(MOST, lines.size())));
    if (lines.size() > MOST) {
      cut.add(CUT);
    }
    while (!cut.isEmpty() && cut.get(0).isBlank()) {
      cut.remove(0);
    }
    while (!cut.isEmpty() && cut.get(cut.size() - 1).isBlank()) {
      cut.remove(cut.size() - 1);
    }
    return cut;
  }

  /** The nearest line before it that is indented less; -1 where there is none. */
  private static int above(List<String> file, int line) {
    for (int i = line - 1; i >= 0; i--) {
      if (!file.get(i).isBlank() && indent(file.get(i)) < indent(file.get(line))) {
        return i;
      }
    }
    return -1;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static String line(String line) {
    String text = visible(line);
    int all = text.codePointCount(0, text.length());
    return all <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** What cannot be seen is told by its code point, or by its name where it has a common one. */
  static String visible(String line) {
    StringBuilder text = new StringBuilder();
    line.stripTrailing().codePoints().forEach(each -> text.append(shown(each)));
    return text.toString();
  }

  private static String shown(int each) {
    if (each == ' ' || !isHidden(each)) {
      return Character.toString(each);
    }
    return each == '\t' ? "<Tab>" : "<U+%04X>".formatted(each);
  }

  private static boolean isHidden(int each) {
    return switch (Character.getType(each)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
