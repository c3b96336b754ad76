package org.huice.cases;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;

/** Writes nodes as {@code cases.yaml} has them: short ones on one line, long ones by lines. */
final class YamlText {
  private static final int LONGEST = 110;

  /** What YAML reads as itself without quotes, in braces too. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_/][\\p{L}\\p{N}_()（）/.%+-]*");

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?|[-+.]?[0-9][0-9_,.:eE+-]*");

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private YamlText() {}

  /** The lines of the entries of a mapping, each begun with that indent. */
  static String block(Mapping mapping, String indent) {
    return mapping.entries().stream()
        .map(entry -> indent + entry(entry, indent))
        .collect(Collectors.joining());
  }

  private static String entry(Entry entry, String indent) {
    String key = text(entry.key()) + ":";
    String flow = flow(entry.value());
    if (indent.length() + key.length() + flow.length() < LONGEST && isFlat(entry.value())) {
      return key + " " + flow + "\n";
    }
    if (entry.value() instanceof Mapping inner && !inner.entries().isEmpty()) {
      return key + "\n" + block(inner, indent + "  ");
    }
    return entry.value() instanceof Sequence list && !list.items().isEmpty()
        ? key + "\n" + items(list.items(), indent + "  ")
        : key + " " + flow + "\n";
  }

  private static String items(List<Node> items, String indent) {
    return items.stream()
        .map(item -> indent + "- " + item(item, indent))
        .collect(Collectors.joining());
  }

  private static String item(Node item, String indent) {
    String flow = flow(item);
    if (item instanceof Mapping mapping
        && !mapping.entries().isEmpty()
        && (indent.length() + flow.length() >= LONGEST || !isFlat(item))) {
      return block(mapping, indent + "  ").substring(indent.length() + 2);
    }
    return flow + "\n";
  }

  /** Whether at most one level is nested in it, so that one line stays readable. */
  private static boolean isFlat(Node node) {
    return node instanceof Scalar
        || (node instanceof Mapping mapping
            && mapping.entries().stream().allMatch(entry -> isShallow(entry.value())))
        || (node instanceof Sequence list && list.items().stream().allMatch(YamlText::isShallow));
  }

  private static boolean isShallow(Node node) {
    return node instanceof Scalar
        || (node instanceof Mapping mapping
            && mapping.entries().stream().allMatch(entry -> entry.value() instanceof Scalar))
        || (node instanceof Sequence list
            && list.items().stream().allMatch(Scalar.class::isInstance));
  }

  /** A node on one line. */
  static String flow(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().isEmpty()
          ? "{}"
          : mapping.entries().stream()
              .map(entry -> text(entry.key()) + ": " + flow(entry.value()))
              .collect(Collectors.joining(", ", "{ ", " }"));
    } else if (node instanceof Sequence list) {
      return list.items().stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    Scalar scalar = (Scalar) node;
    return scalar.kind() == Kind.STRING ? text(scalar.text()) : scalar.text();
  }

  /** A text, in quotes where YAML would else read something else. */
  static String text(String text) {
    boolean plain =
        DAY.matcher(text).matches()
            || (PLAIN.matcher(text).matches()
                && !NUMBER.matcher(text).matches()
                && !WORDS.contains(text.toLowerCase(Locale.ROOT)));
    return plain ? text : quoted(text);
  }

  static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }
}
