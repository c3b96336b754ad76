package org.huice.mutation;

import java.util.ArrayList;
import java.util.List;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Sequence;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds every slot of a fact file, in its order; of each fact those first that it fills. */
final class Slots {
  private final Vocabulary vocabulary;
  private final List<Slot> found = new ArrayList<>();

  private Slots(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Fields that identify a fact, or its owner, are no slots: they stay as they are. */
  static List<Slot> of(Mapping facts, Vocabulary vocabulary) {
    Slots slots = new Slots(vocabulary);
    for (Entry entry : facts.entries()) {
      vocabulary
          .type(entry.key())
          .ifPresent(type -> slots.fact(List.of(entry.key()), type, entry.value()));
    }
    return slots.found;
  }

  /** Where the file says in which place its facts are. */
  static List<Slot> places(Mapping facts, Vocabulary vocabulary) {
    List<Slot> places = new ArrayList<>();
    for (Entry entry : facts.entries()) {
      FactType type = vocabulary.type(entry.key()).orElse(null);
      if (type != null && entry.value() instanceof Mapping fact) {
        type.fields().stream()
            .filter(Field::place)
            .map(field -> new Slot(List.of(entry.key()), fact, field, given(fact, type, field)))
            .forEach(places::add);
      }
    }
    return places;
  }

  private void fact(List<Object> path, FactType type, Node node) {
    if (!(node instanceof Mapping fact)) {
      return;
    }
    for (Field field : type.fields()) {
      if (!field.key() && !field.owner() && !field.place() && !field.uscc()) {
        found.add(new Slot(path, fact, field, given(fact, type, field)));
      }
    }
    for (Entry entry : fact.entries()) {
      Field field = type.field(entry.key()).orElse(null);
      if (field != null
          && field.type() instanceof FieldType.ListOf list
          && entry.value() instanceof Sequence items) {
        vocabulary
            .type(list.factType())
            .ifPresent(inner -> items(plus(path, entry.key()), inner, items));
      }
    }
  }

  private static @Nullable Node given(Mapping fact, FactType type, Field field) {
    return fact.entries().stream()
        .filter(entry -> type.field(entry.key()).filter(field::equals).isPresent())
        .map(Entry::value)
        .findFirst()
        .orElse(null);
  }

  private void items(List<Object> path, FactType type, Sequence items) {
    for (int i = 0; i < items.items().size(); i++) {
      fact(plus(path, i), type, items.items().get(i));
    }
  }

  private static List<Object> plus(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return List.copyOf(longer);
  }
}
