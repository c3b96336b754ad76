package org.huice.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.drl.CanonicalLaw;
import org.huice.rule.FactValues;
import org.huice.rule.Known;
import org.huice.rule.Law;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** The facts of one dossier as the engine's own objects, each tied to the fact it stands for. */
final class SessionFacts implements FactValues {
  private final IdentityHashMap<Object, Fact> facts = new IdentityHashMap<>();
  private final IdentityHashMap<Fact, Object> objects = new IdentityHashMap<>();
  private final List<Object> ordered = new ArrayList<>();
  private final Map<String, FactClass> classes;

  /** Makes an object for every fact, in the order of the dossier: owners come first. */
  SessionFacts(Dossier dossier, Map<String, FactClass> classes) {
    this.classes = classes;
    for (Fact fact : dossier.facts()) {
      FactClass type = Objects.requireNonNull(classes.get(fact.type().name()), fact.type().name());
      Object object = type.create();
      fact.values().forEach((field, value) -> type.set(object, field, value));
      setOwner(fact, object, type);
      facts.put(object, fact);
      objects.put(fact, object);
      ordered.add(object);
    }
  }

  /** Tells every fact the law that is applied to it. */
  void setLaw(Law law) {
    for (Object object : ordered) {
      FactClass type = Objects.requireNonNull(classes.get(fact(object).type().name()));
      type.set(object, CanonicalLaw.FIELD, law);
    }
  }

  private void setOwner(Fact fact, Object object, FactClass type) {
    Object owner = fact.owner() == null ? null : objects.get(fact.owner());
    if (owner != null) {
      fact.type().ownerField().ifPresent(field -> type.set(object, field.name(), owner));
    }
  }

  /** What to insert, in the order of the dossier. */
  List<Object> ordered() {
    return ordered;
  }

  /** The fact that an object stands for; empty for what is no fact. */
  Optional<Fact> find(Object object) {
    return Optional.ofNullable(facts.get(object));
  }

  /**
   * Which lists of which fact were given, in the order of the dossier.
   *
   * @param asked of which types it is asked
   */
  List<Known> known(KnownTypes types, Set<String> asked) {
    List<Known> known = new ArrayList<>();
    for (Object owner : ordered) {
      for (String type : types.listedBy(fact(owner))) {
        if (asked.contains(type)) {
          known.add(new Known(type, owner));
        }
      }
    }
    return known;
  }

  /** The fact that an object stands for. */
  Fact fact(Object object) {
    return Objects.requireNonNull(facts.get(object), "not a fact of this dossier");
  }

  @Override
  public @Nullable Object value(Object fact, String field) {
    return fact(fact).value(field);
  }

  @Override
  public CharSequence name(Object fact, String field) {
    return FactValues.nameOf(fact(fact).id(), field);
  }

  @Override
  public String label(Object fact, String field) {
    Field found = field(fact, field);
    return found == null ? field : found.printed();
  }

  @Override
  public @Nullable String unit(Object fact, String field) {
    Field found = field(fact, field);
    return found == null ? null : found.unit();
  }

  private @Nullable Field field(Object fact, String name) {
    return fact(fact).type().fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
