package org.huice.ruleset;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.tree.Node;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Scalar;

/** How a mapping is written that somebody has not written as one. */
final class Example {
  private static final String LEFT_OPEN = "…";

  /** Whole files and items of lists, before which no key stands. */
  private Example() {}

  /**
   * A section whose keys are known: {@code rounding: { to: …, mode: … }}.
   *
   * @param name how messages call it
   * @param node what stands in its place
   */
  static String of(String name, Keys keys, Node node) {
    if (keys.equals(Keys.IN_FORCE)) {
      return name + ": { from: " + day(node) + " }";
    }
    if (keys.equals(Keys.TIER)) {
      return "- { from: 500, rate: 1.5 }";
    }
    if (keys.equals(Keys.BAND)) {
      return "- { from: 10, amount: 100 }";
    }
    if (keys.section().equals("row")) {
      return row(keys);
    }
    if (keys.equals(Keys.CELL)) {
      return name + ": { from: 500, below: 1000 }";
    }
    String inner =
        keys.required().stream()
            .map(key -> key + ": " + LEFT_OPEN)
            .collect(Collectors.joining(", "));
    return isUnnamed(keys) ? inner : name + ": { " + inner + " }";
  }

  /** Whole files and items of lists, before which no key stands. */
  private static boolean isUnnamed(Keys keys) {
    return keys.equals(Keys.POLICY)
        || keys.equals(Keys.OVERLAY)
        || keys.equals(Keys.CASE)
        || keys.equals(Keys.EXPECTED);
  }

  private static String row(Keys keys) {
    return Stream.concat(keys.optional().stream(), keys.required().stream())
        .map(key -> key + ": " + LEFT_OPEN)
        .collect(Collectors.joining(", ", "- { ", " }"));
  }

  /** A section whose keys may have any name: {@code values: { 2024-01-01: 4 }}. */
  static String of(String name, Node node) {
    return name.equals("values")
        ? name + ": { 2024-01-01: " + number(node) + " }"
        : name + ": { " + LEFT_OPEN + ": " + LEFT_OPEN + " }";
  }

  private static String number(Node node) {
    return node instanceof Scalar scalar && scalar.kind() == Kind.NUMBER
        ? scalar.text()
        : LEFT_OPEN;
  }

  private static String day(Node node) {
    return node instanceof Scalar scalar && scalar.text().matches("\\d{4}-\\d{2}-\\d{2}")
        ? scalar.text()
        : "2024-01-01";
  }
}
