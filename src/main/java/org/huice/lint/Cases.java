package org.huice.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What has to be for conditions to hold: any of some cases, each saying of some operands, by name,
 * what values they have. Of conditions with more cases than {@link #MOST}, only that they may hold.
 *
 * @param each no operand in them without a value
 */
record Cases(List<Map<String, ValueSet>> each) {
  /** The most cases that are kept apart. */
  private static final int MOST = 256;

  /** Always. */
  static final Cases ALWAYS = new Cases(List.of(Map.of()));

  /** Never. */
  static final Cases NEVER = new Cases(List.of());

  /** Where an operand has one of these values. */
  static Cases where(String operand, ValueSet values) {
    return values.isEmpty() ? NEVER : new Cases(List.of(Map.of(operand, values)));
  }

  /** Whether they cannot be. */
  boolean isNever() {
    return each.isEmpty();
  }

  /** Where both hold. */
  Cases and(Cases other) {
    if ((long) each.size() * other.each.size() > MOST) {
      return each.size() <= other.each.size() ? this : other;
    }
    List<Map<String, ValueSet>> both = new ArrayList<>();
    for (Map<String, ValueSet> one : each) {
      for (Map<String, ValueSet> another : other.each) {
        Map<String, ValueSet> together = together(one, another);
        if (together.values().stream().noneMatch(ValueSet::isEmpty)) {
          both.add(together);
        }
      }
    }
    return new Cases(both.stream().distinct().toList());
  }

  private static Map<String, ValueSet> together(
      Map<String, ValueSet> one, Map<String, ValueSet> other) {
    Map<String, ValueSet> all = new TreeMap<>(one);
    other.forEach((operand, values) -> all.merge(operand, values, ValueSet::and));
    return all;
  }

  /** Where either holds. */
  Cases or(Cases other) {
    List<Map<String, ValueSet>> either = new ArrayList<>(each);
    either.addAll(other.each);
    List<Map<String, ValueSet>> all = either.stream().distinct().toList();
    return all.size() > MOST ? ALWAYS : new Cases(all);
  }
}
