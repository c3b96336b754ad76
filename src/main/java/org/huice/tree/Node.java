package org.huice.tree;

import java.util.List;
import java.util.Optional;
import org.huice.problem.Place;

/** A node of a JSON or YAML text. Numbers stay as written, so that no digit is lost. */
public sealed interface Node {
  /** Where it starts. */
  Place place();

  /**
   * Keys and values in the order of the text, every key once.
   *
   * @param entries in order
   */
  record Mapping(List<Entry> entries, Place place) implements Node {
    /** The value of a key. */
    public Optional<Node> get(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
    }
  }

  /**
   * One key with its value.
   *
   * @param place where the key stands
   */
  record Entry(String key, Node value, Place place) {}

  /**
   * A list.
   *
   * @param items in order
   */
  record Sequence(List<Node> items, Place place) implements Node {}

  /**
   * A single value.
   *
   * @param text as written, without quotes and escapes
   * @param kind what the notation says it is; in YAML, what the JSON schema of YAML 1.2 says of a
   *     plain scalar
   */
  record Scalar(String text, Kind kind, Place place) implements Node {}

  /** What a scalar is by its notation. */
  enum Kind {
    STRING,
    NUMBER,
    BOOLEAN,
    NULL
  }
}
