package org.huice.tree;

import java.util.ArrayList;
import java.util.List;

/** A text in lines of its own, after {@code |} or {@code >}. */
final class YamlBlock {
  private YamlBlock() {}

  /** Where it ends without the empty lines behind it, unless its head keeps them. */
  static int end(String text, int start, int end) {
    String whole = text.substring(start, end);
    int kept = whole.length();
    if (keepsAll(whole)) {
      kept -= whole.endsWith("\n") ? 1 : 0;
    } else {
      kept = whole.stripTrailing().length();
    }
    return start + kept;
  }

  private static boolean keepsAll(String whole) {
    return head(whole).replaceFirst("\\s.*", "").contains("+");
  }

  private static String head(String whole) {
    int line = whole.indexOf('\n');
    return line < 0 ? whole : whole.substring(0, line);
  }

  /**
   * The text with its lines moved.
   *
   * @param outer the columns that the mapping or list around it had taken
   * @param inner the columns that it takes now
   */
  static String moved(String whole, int outer, int inner) {
    List<String> lines = List.of(whole.split("\n", -1));
    String stated = lines.get(0).replaceFirst("\\s.*", "").replaceAll("[^1-9]", "");
    int digit = stated.isEmpty() ? 2 : Integer.parseInt(stated);
    int before = stated.isEmpty() ? indent(lines) : outer + digit;
    List<String> moved = new ArrayList<>(List.of(lines.get(0).stripTrailing()));
    for (String line : lines.subList(1, lines.size())) {
      moved.add(line.length() <= before ? "" : " ".repeat(inner + digit) + line.substring(before));
    }
    return String.join("\n", moved);
  }

  private static int indent(List<String> lines) {
    return lines.stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .findFirst()
        .map(line -> line.length() - line.stripLeading().length())
        .orElse(0);
  }
}
