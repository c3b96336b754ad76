package org.huice.drafting;

import java.util.List;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;

/** Compares trees by everything but their places. */
final class Entries {
  private Entries() {}

  /** Whether both hold the same in the same order. */
  static boolean same(Node one, Node other) {
    if (one instanceof Scalar scalar) {
      return other instanceof Scalar known
          && scalar.kind() == known.kind()
          && scalar.text().equals(known.text());
    }
    if (one instanceof Sequence list) {
      return other instanceof Sequence known && same(list.items(), known.items());
    }
    List<Entry> entries = ((Mapping) one).entries();
    return other instanceof Mapping known
        && keys(entries).equals(keys(known.entries()))
        && same(values(entries), values(known.entries()));
  }

  private static boolean same(List<Node> one, List<Node> other) {
    boolean same = one.size() == other.size();
    for (int i = 0; same && i < one.size(); i++) {
      same = same(one.get(i), other.get(i));
    }
    return same;
  }

  private static List<String> keys(List<Entry> entries) {
    return entries.stream().map(Entry::key).toList();
  }

  private static List<Node> values(List<Entry> entries) {
    return entries.stream().map(Entry::value).toList();
  }
}
