package org.huice.mutation;

import java.util.ArrayList;
import java.util.List;
import org.huice.problem.Place;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Sequence;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact file says, or could say, something.
 *
 * @param path the keys and, of lists, the indexes that lead to the fact
 * @param fact which the field is of
 * @param now what stands there; null where nothing does
 */
record Slot(List<Object> path, Mapping fact, Field field, @Nullable Node now) {
  /** The facts with something else there; null for nothing at all. */
  Mapping put(Mapping facts, @Nullable Node value) {
    return (Mapping) put(facts, 0, value);
  }

  private Node put(Node node, int depth, @Nullable Node value) {
    if (depth == path.size()) {
      return with((Mapping) node, field.name(), value);
    }
    if (path.get(depth) instanceof Integer index) {
      Sequence list = (Sequence) node;
      Node inner = put(list.items().get(index), depth + 1, value);
      return new Sequence(Lists.with(list.items(), index, inner), list.place());
    }
    Mapping mapping = (Mapping) node;
    String key = (String) path.get(depth);
    return with(mapping, key, put(mapping.get(key).orElseThrow(), depth + 1, value));
  }

  private Mapping with(Mapping mapping, String key, @Nullable Node value) {
    List<Entry> entries = new ArrayList<>();
    boolean found = false;
    for (Entry entry : mapping.entries()) {
      boolean same = field.printed().equals(entry.key()) && key.equals(field.name());
      if (!same && !entry.key().equals(key)) {
        entries.add(entry);
      } else {
        found = true;
        if (value != null) {
          entries.add(new Entry(entry.key(), value, entry.place()));
        }
      }
    }
    if (!found && value != null) {
      entries.add(new Entry(key, value, Place.of("")));
    }
    return new Mapping(List.copyOf(entries), mapping.place());
  }
}
