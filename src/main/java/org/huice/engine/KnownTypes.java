package org.huice.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/**
 * Of which fact types a dossier holds every fact: those that no absent list could hold. And of
 * which it holds every one that stands in a list of one fact.
 */
final class KnownTypes {
  private static final ListField[] NONE = {};

  private final Map<String, Set<String>> heldBy = new LinkedHashMap<>();
  private final Map<String, ListField[]> lists = new HashMap<>();

  /** A list of a fact type, and the type of what it holds. */
  private record ListField(String name, String listed) {}

  /** The types of that vocabulary; what each may hold is found once, not for each dossier. */
  KnownTypes(Vocabulary vocabulary) {
    for (FactType type : vocabulary.types().values()) {
      heldBy.put(type.name(), vocabulary.heldBy(type.name()));
      List<ListField> fields = new ArrayList<>();
      for (Field field : type.fields()) {
        if (field.type() instanceof FieldType.ListOf list) {
          fields.add(new ListField(field.name(), list.factType()));
        }
      }
      lists.put(type.name(), fields.toArray(NONE));
    }
  }

  /** Of which types there may be facts that are not known: some list that could hold one is not. */
  Set<String> unsure(Dossier dossier) {
    Set<String> unsure = Set.of();
    for (Fact fact : dossier.facts()) {
      for (ListField list : lists(fact)) {
        if (!fact.lists().containsKey(list.name())) {
          unsure = unsure.isEmpty() ? new HashSet<>() : unsure;
          unsure.addAll(heldBy.getOrDefault(list.listed(), Set.of(list.listed())));
        }
      }
    }
    return unsure;
  }

  /** Whether a fact has lists of a type, all of which were given. */
  boolean isListedBy(Fact fact, String type) {
    boolean listed = false;
    for (ListField list : lists(fact)) {
      if (list.listed().equals(type)) {
        if (!fact.lists().containsKey(list.name())) {
          return false;
        }
        listed = true;
      }
    }
    return listed;
  }

  private ListField[] lists(Fact fact) {
    return lists.getOrDefault(fact.type().name(), NONE);
  }
}
