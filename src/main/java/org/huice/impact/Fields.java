package org.huice.impact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huice.tree.Node;
import org.jspecify.annotations.Nullable;

/** Reads back the JSON that this package wrote itself; anything else is a fault. */
record Fields(Node.Mapping mapping) {
  static Fields of(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return new Fields(mapping);
    }
    throw new IllegalStateException("no object: " + node.place());
  }

  String text(String key) {
    return Objects.requireNonNull(textOrNull(key), key);
  }

  @Nullable String textOrNull(String key) {
    return mapping.get(key).map(Fields::scalar).orElse(null);
  }

  BigDecimal number(String key) {
    return new BigDecimal(text(key));
  }

  long count(String key) {
    return Long.parseLong(text(key));
  }

  boolean flag(String key) {
    return mapping.get(key).isPresent();
  }

  Fields object(String key) {
    return of(mapping.get(key).orElseThrow(() -> new IllegalStateException("no " + key)));
  }

  /** The members of an object, each a single value. */
  Map<String, String> texts(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    mapping
        .get(key)
        .ifPresent(
            node ->
                of(node)
                    .mapping()
                    .entries()
                    .forEach(entry -> texts.put(entry.key(), scalar(entry.value()))));
    return texts;
  }

  /** The items of a list; none where there is no such list. */
  Stream<Node> items(String key) {
    return mapping.get(key).stream()
        .flatMap(node -> node instanceof Node.Sequence list ? list.items().stream() : Stream.of());
  }

  List<String> words(String key) {
    return items(key).map(Fields::scalar).toList();
  }

  private static String scalar(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    throw new IllegalStateException("no single value: " + node.place());
  }
}
