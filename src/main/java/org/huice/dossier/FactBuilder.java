package org.huice.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldNames;
import org.jspecify.annotations.Nullable;

/** Turns drafts without problems into facts, in an order that does not depend on the file's. */
final class FactBuilder {
  private final List<Fact> facts = new ArrayList<>();

  /** All facts built so far, each before those nested in it. */
  List<Fact> facts() {
    return List.copyOf(facts);
  }

  /** The fact of a draft, with all that are nested in it. */
  Fact build(Draft draft, @Nullable Fact owner) {
    FieldNames listNames = draft.type.listNames();
    @SuppressWarnings("unchecked") // there are no arrays of lists
    @Nullable List<Fact>[] lists = (List<Fact>[]) new List<?>[listNames.count()];
    Fact fact =
        new Fact(
            draft.type,
            draft.id(),
            owner,
            draft.values,
            new FieldMap<>(listNames, lists),
            inOrder(draft, evidence(draft)),
            draft.path,
            inOrder(draft, draft.written));
    facts.add(fact);
    for (int i = 0; i < lists.length; i++) {
      if (draft.lists.containsKey(listNames.name(i))) {
        lists[i] = nested(draft.open(listNames.name(i)).values(), fact);
      }
    }
    return fact;
  }

  private List<Fact> nested(Iterable<Draft> drafts, Fact owner) {
    List<Draft> sorted = new ArrayList<>();
    drafts.forEach(sorted::add);
    sorted.sort(Draft.BY_ID);
    List<Fact> built = new ArrayList<>();
    sorted.forEach(draft -> built.add(build(draft, owner)));
    return List.copyOf(built);
  }

  /** Evidence that says no more than its absence is left out: one meaning, one dossier. */
  private static Map<String, Evidence> evidence(Draft draft) {
    Map<String, Evidence> telling = new LinkedHashMap<>(draft.evidence);
    telling.values().removeIf(Evidence.DECLARED::equals);
    return telling;
  }

  private static <T> Map<String, T> inOrder(Draft draft, Map<String, T> given) {
    if (given.isEmpty()) {
      return Map.of();
    }
    Map<String, T> ordered = new LinkedHashMap<>();
    for (Field field : draft.type.fields()) {
      T one = given.get(field.name());
      if (one != null) {
        ordered.put(field.name(), one);
      }
    }
    return Collections.unmodifiableMap(ordered);
  }
}
