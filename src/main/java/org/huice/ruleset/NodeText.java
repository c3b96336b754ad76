package org.huice.ruleset;

import java.util.stream.Collectors;
import org.huice.tree.Node;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;

/** A part of a YAML file as one line that YAML reads as the same. */
final class NodeText {
  private NodeText() {}

  /** The text of a node. */
  static String of(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> quoted(entry.key()) + ": " + of(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof Sequence list) {
      return list.items().stream().map(NodeText::of).collect(Collectors.joining(", ", "[", "]"));
    }
    Scalar scalar = (Scalar) node;
    return switch (scalar.kind()) {
      case STRING -> quoted(scalar.text());
      case NULL -> "null";
      case NUMBER, BOOLEAN -> scalar.text();
    };
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }
}
