package org.huice.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huice.problem.Problem;
import org.huice.tree.JsonTree;
import org.huice.tree.Node;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;

/** What a run wrote about itself, read back by another. */
record Saved(Mapping tree) {
  /** Reads an object of that kind; nothing where it is none. */
  static Optional<Saved> read(byte[] bytes, String kind) {
    List<Problem> problems = new ArrayList<>();
    return JsonTree.read(kind, bytes, problems::add)
        .filter(node -> problems.isEmpty() && node instanceof Mapping)
        .map(node -> new Saved((Mapping) node))
        .filter(saved -> saved.text("kind").equals(kind));
  }

  /** A member; empty where there is none. */
  String text(String key) {
    return tree.get(key).map(Saved::text).orElse("");
  }

  /** The members of a member by name; none where there is none. */
  Map<String, String> texts(String key) {
    Map<String, String> texts = new TreeMap<>();
    if (tree.get(key).orElse(null) instanceof Mapping inside) {
      inside.entries().forEach(entry -> texts.put(entry.key(), text(entry.value())));
    }
    return texts;
  }

  private static String text(Node node) {
    return node instanceof Scalar scalar ? scalar.text() : "";
  }
}
