package org.huice.sampling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.huice.problem.Nearest;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node.Entry;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads how facts of a type are made; what a type does not say its parent says. */
final class TypeReader {
  static final String FIELDS = "fields";
  static final String HIDDEN = "hidden";

  private final Vocabulary vocabulary;
  private final Map<String, Part> sections;
  private final Consumer<Problem> problems;
  private final Set<String> silent = new TreeSet<>();

  /** For the sections of a recipe, by type; their names are checked. */
  TypeReader(Vocabulary vocabulary, Map<String, Part> sections, Consumer<Problem> problems) {
    this.vocabulary = vocabulary;
    this.sections = sections;
    this.problems = problems;
  }

  /** The fields of which the recipe says nothing. */
  List<String> silent() {
    return List.copyOf(silent);
  }

  /** Facts of a type, nested in what {@code owner} describes. */
  Optional<Shape> read(String type, @Nullable Scope owner, Place place) {
    FactType known = vocabulary.type(type).orElseThrow();
    if (lineage(known).stream().noneMatch(sections::containsKey)) {
      problems.accept(Problem.at(place, SamplingProblem.RECIPE_TYPE_MISSING, type));
      return Optional.empty();
    }
    Map<String, Part> fields = parts(known, FIELDS);
    Map<String, Part> hidden = parts(known, HIDDEN);
    List<Field> planned = new ArrayList<>();
    for (Field field : known.fields()) {
      if (fields.containsKey(field.name())) {
        planned.add(field);
      } else if (!field.owner()) {
        silent.add(type + "." + field.name());
      }
    }
    List<String> names = new ArrayList<>(planned.stream().map(Field::name).toList());
    names.addAll(hidden.keySet());
    return new ShapeReader(vocabulary, new Scope(type, List.copyOf(names), owner), this)
        .read(planned, fields, hidden);
  }

  /** The type and those it extends, the farthest first. */
  private List<String> lineage(FactType type) {
    List<String> lineage = new ArrayList<>();
    @Nullable FactType current = type;
    while (current != null && !lineage.contains(current.name())) {
      lineage.add(0, current.name());
      String parent = current.parent();
      current = parent == null ? null : vocabulary.type(parent).orElse(null);
    }
    return lineage;
  }

  private Map<String, Part> parts(FactType type, String key) {
    Map<String, Part> found = new LinkedHashMap<>();
    for (String name : lineage(type)) {
      Part section = sections.get(name);
      Optional<Part> parts = section == null ? Optional.empty() : section.part(key);
      for (Entry entry : parts.map(Part::entries).orElse(List.of())) {
        parts.orElseThrow().part(entry.key()).ifPresent(part -> found.put(entry.key(), part));
      }
    }
    return found;
  }

  /** Reports every field that its type does not have, and owners, which are not made. */
  static void check(Part section, FactType type) {
    section.knows(List.of(FIELDS, HIDDEN));
    List<String> names = type.fields().stream().map(Field::name).toList();
    for (Entry entry : section.part(FIELDS).map(Part::entries).orElse(List.of())) {
      Optional<Field> field =
          type.fields().stream().filter(f -> f.name().equals(entry.key())).findFirst();
      if (field.isEmpty()) {
        section.report(
            entry.place(),
            SamplingProblem.RECIPE_FIELD,
            type.name(),
            entry.key(),
            Nearest.suggestion(entry.key(), names));
      } else if (field.get().type() instanceof FieldType.Reference) {
        section.report(entry.place(), SamplingProblem.RECIPE_OWNER, type.name(), entry.key());
      }
    }
  }
}
