package org.huice.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huice.problem.Place;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** One fact while it is put together of cells. */
final class FactItem {
  private final Place place;
  private final List<Entry> values = new ArrayList<>();
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final Map<String, ListItem> lists = new LinkedHashMap<>();

  /** What stands behind values, by the field. */
  private final Map<Field, Node> evidence = new LinkedHashMap<>();

  /** A fact that begins there. */
  FactItem(Place place) {
    this.place = place;
  }

  /** Sets the value of a field. */
  void put(Field field, Scalar value, SheetCell cell) {
    values.add(new Entry(field.name(), value, value.place()));
    if (field.key()) {
      keys.put(field.name(), RowKey.text(field, cell));
    }
  }

  /** Says what stands behind the value of a field. */
  void evidence(Field field, Node said) {
    evidence.put(field, said);
  }

  /** What stands behind fields that have no value, and so behind nothing. */
  Map<Field, Node> idleEvidence() {
    Map<Field, Node> idle = new LinkedHashMap<>(evidence);
    values.forEach(value -> idle.keySet().removeIf(field -> field.name().equals(value.key())));
    idle.keySet().removeIf(field -> isGiven(lists.get(field.name())));
    return idle;
  }

  private static boolean isGiven(@Nullable ListItem list) {
    return list != null && (list.some != null || !list.items.isEmpty());
  }

  /** The list of a field. */
  ListItem list(Field field) {
    return lists.computeIfAbsent(field.name(), name -> new ListItem(field));
  }

  /** All lists that were named. */
  List<ListItem> lists() {
    return List.copyOf(lists.values());
  }

  /** Where it begins. */
  Place place() {
    return place;
  }

  /** Its key in the form in which keys are compared; nothing where a part is missing. */
  private Optional<String> key(FactType type) {
    List<String> parts = new ArrayList<>();
    for (Field field : type.keys()) {
      String part = keys.get(field.name());
      if (part == null) {
        return Optional.empty();
      }
      parts.add(part);
    }
    return Optional.of(RowKey.joined(parts));
  }

  /** As a fact file has it. */
  Mapping node() {
    List<Entry> entries = new ArrayList<>(values);
    for (ListItem list : lists.values()) {
      if (isGiven(list)) {
        List<Node> items = list.items().stream().<Node>map(FactItem::node).toList();
        entries.add(new Entry(list.field.name(), new Sequence(items, list.place(place)), place));
      }
    }
    if (!evidence.isEmpty()) {
      List<Entry> said = new ArrayList<>();
      evidence.forEach(
          (field, node) -> said.add(new Entry("$." + field.name(), node, node.place())));
      entries.add(new Entry(EvidenceCell.KEY, new Mapping(List.copyOf(said), place), place));
    }
    return new Mapping(List.copyOf(entries), place);
  }

  /** The facts of a list, and whether a column says that there are any. */
  static final class ListItem {
    private final Field field;

    /** Those of numbered columns first, then those of rows. */
    private final TreeMap<Integer, FactItem> items = new TreeMap<>();

    /** The first of each key, of so many facts as were there when it was last asked for. */
    private final Map<String, FactItem> byKey = new HashMap<>();

    private int keyed;

    private @Nullable Boolean some;
    private @Nullable Place said;

    ListItem(Field field) {
      this.field = field;
    }

    /** What a column says of it. */
    void say(boolean any, Place where) {
      some = any;
      said = where;
    }

    /** Whether a column says that there are facts; null where none says anything. */
    @Nullable Boolean some() {
      return some;
    }

    /** The place of that column, else that one. */
    Place place(Place other) {
      return said == null ? other : said;
    }

    /** The fact of some numbered columns. */
    FactItem at(int position, Place where) {
      return items.computeIfAbsent(position, none -> new FactItem(where));
    }

    /** Adds the fact of a row. */
    FactItem add(Place where) {
      return at(items.isEmpty() ? 1 : items.lastKey() + 1, where);
    }

    /** The first of those facts that has that key, in the form in which keys are compared. */
    Optional<FactItem> find(FactType type, String key) {
      if (keyed != items.size()) {
        byKey.clear();
        items
            .values()
            .forEach(item -> item.key(type).ifPresent(own -> byKey.putIfAbsent(own, item)));
        keyed = items.size();
      }
      return Optional.ofNullable(byKey.get(key));
    }

    /** The facts in order. */
    List<FactItem> items() {
      return List.copyOf(items.values());
    }

    /** The field. */
    Field field() {
      return field;
    }
  }
}
