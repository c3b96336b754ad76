package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huice.cases.Item;
import org.huice.cases.PolicyCoverage.ClauseCoverage;
import org.huice.cases.PolicyCoverage.RuleCoverage;
import org.huice.problem.Place;

/**
 * Finds in the text of a rule the parts that examples are to show.
 *
 * @param rule whose text it is
 */
record CoverageMarks(RuleCoverage rule) {
  /**
   * A stretch of the text.
   *
   * @param start offset of its first character
   * @param end offset after its last
   * @param items what stands there: one condition, or all tiers of one word
   */
  record Mark(int start, int end, List<Item> items) {}

  /** The conditions of the rule and the amounts of its clause, in the order of the text. */
  List<Mark> of(ClauseCoverage clause) {
    Map<Integer, List<Item>> byStart = new TreeMap<>();
    Stream.concat(rule.conditions().stream(), clause.amounts().stream())
        .forEach(
            item -> {
              int start = offset(item.place());
              if (start >= 0) {
                byStart.computeIfAbsent(start, any -> new ArrayList<>()).add(item);
              }
            });
    List<Mark> marks = new ArrayList<>();
    int last = 0;
    for (Map.Entry<Integer, List<Item>> entry : byStart.entrySet()) {
      int start = entry.getKey();
      if (start >= last) {
        last = end(start, entry.getValue().get(0));
        marks.add(new Mark(start, last, entry.getValue()));
      }
    }
    return marks;
  }

  /** Where a place lies in the text; -1 if it does not. */
  private int offset(Place place) {
    int lines = place.line() - rule.place().line();
    if (lines < 0 || !place.file().equals(rule.place().file())) {
      return -1;
    }
    int start = 0;
    for (int i = 0; i < lines; i++) {
      int feed = rule.text().indexOf('\n', start);
      if (feed < 0) {
        return -1;
      }
      start = feed + 1;
    }
    int first = lines == 0 ? rule.place().column() : 1;
    int offset = start + place.column() - first;
    return offset >= 0 && offset < rule.text().length() ? offset : -1;
  }

  private int end(int start, Item item) {
    return item.kind() == Item.Kind.TEST ? endOfText(start, item.text()) : beforeBracket(start);
  }

  /** The text differs from what is written by white space only; what differs else ends it. */
  private int endOfText(int start, String text) {
    int at = start;
    for (int i = 0; i < text.length(); i++) {
      char wanted = text.charAt(i);
      if (!Character.isWhitespace(wanted)) {
        while (at < rule.text().length() && Character.isWhitespace(rule.text().charAt(at))) {
          at++;
        }
        if (at == rule.text().length() || rule.text().charAt(at) != wanted) {
          break;
        }
        at++;
      }
    }
    return at;
  }

  private int beforeBracket(int start) {
    int bracket = rule.text().indexOf('(', start);
    int end = bracket < 0 ? rule.text().length() : bracket;
    return start + rule.text().substring(start, end).stripTrailing().length();
  }
}
