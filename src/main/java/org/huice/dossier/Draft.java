package org.huice.dossier;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.tree.Node;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** A fact while its file is being read. */
final class Draft {
  /** By identity; only for drafts that have one. */
  static final Comparator<Draft> BY_ID = Comparator.comparing(Draft::id);

  final FactType type;
  final String path;

  /** Every field the file gives, refused or not, and where its value stands. */
  final Map<String, Node> given = new LinkedHashMap<>();

  /** By field the file's word for it, where that is not its name. */
  final Map<String, String> written = new LinkedHashMap<>();

  final Map<String, Object> values = new LinkedHashMap<>();

  /** The nested facts by field and position in the file. */
  final Map<String, SortedMap<Integer, Draft>> lists = new LinkedHashMap<>();

  final Map<String, Evidence> evidence = new LinkedHashMap<>();

  /** What stands under the word for evidence. */
  Node.@Nullable Entry evidenceEntry;

  Draft(FactType type, String path) {
    this.type = type;
    this.path = path;
  }

  /** Opens a list, so that it counts as given even if it stays empty. */
  SortedMap<Integer, Draft> open(String field) {
    return lists.computeIfAbsent(field, name -> new TreeMap<>());
  }

  /** The identity, once all key fields have a value. */
  FactId id() {
    return new FactId(
        type.name(),
        type.keys().stream().map(Field::name).map(name -> "" + values.get(name)).toList());
  }

  /** Whether all key fields have a value. */
  boolean hasId() {
    return type.keys().stream().allMatch(field -> values.containsKey(field.name()));
  }
}
