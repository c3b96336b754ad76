package org.huice.sampling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huice.sampling.Planned.When;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Sequence;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one type at one place of nesting, and in which order they are made. */
final class ShapeReader {
  private static final String ABSENT = "absent";
  private static final String WRONG = "wrong";
  private static final String WHEN = "when";
  private static final List<String> FURTHER = List.of(ABSENT, WRONG, WHEN);

  private final Vocabulary vocabulary;
  private final Scope scope;
  private final NestedReader nested;
  private final List<Planned> planned = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Set<Integer>> before = new ArrayList<>();
  private boolean whole = true;

  ShapeReader(Vocabulary vocabulary, Scope scope, TypeReader types) {
    this.vocabulary = vocabulary;
    this.scope = scope;
    this.nested = new NestedReader(types);
  }

  /** The shape; empty where any part of it could not be read. */
  Optional<Shape> read(List<Field> fields, Map<String, Part> said, Map<String, Part> hidden) {
    for (Field field : fields) {
      add(field.name(), field, Objects.requireNonNull(said.get(field.name())));
    }
    hidden.forEach((name, part) -> add(name, null, part));
    return whole ? order().map(order -> new Shape(scope.type(), planned, order)) : Optional.empty();
  }

  private void add(String name, @Nullable Field field, Part part) {
    References references = new References(scope);
    Optional<Generator> generator =
        new GeneratorReader(vocabulary, references, nested, field)
            .read(part, field == null ? List.of(WHEN) : FURTHER);
    Optional<List<When>> when = when(part, references);
    Optional<Integer> absent =
        part.has(ABSENT) ? part.node(ABSENT).flatMap(part::share) : Optional.of(0);
    Optional<Mistake> wrong =
        field == null
            ? Optional.empty()
            : part.part(WRONG).flatMap(inner -> new MistakeReader(inner, field).read());
    boolean read =
        generator.isPresent()
            && when.isPresent()
            && absent.isPresent()
            && (wrong.isPresent() || !part.has(WRONG));
    whole &= read;
    if (read) {
      planned.add(
          new Planned(
              name,
              field,
              generator.get(),
              when.get(),
              absent.get(),
              wrong.orElse(null),
              slot(field == null ? null : field.noMoreThan()),
              slot(field == null ? null : field.onlyIf())));
      parts.add(part);
      before.add(references.own());
    }
  }

  private int slot(@Nullable String name) {
    return name == null ? -1 : scope.names().indexOf(name);
  }

  private Optional<List<When>> when(Part part, References references) {
    if (!part.has(WHEN)) {
      return Optional.of(List.of());
    }
    List<When> conditions = new ArrayList<>();
    Optional<Part> inner = part.part(WHEN);
    for (Entry entry : inner.map(Part::entries).orElse(List.of())) {
      List<String> words =
          items(entry.value()).stream().flatMap(item -> part.text(item).stream()).toList();
      references
          .find(part, entry.value(), entry.key())
          .ifPresent(slot -> conditions.add(new When(slot, words)));
    }
    return inner.filter(found -> conditions.size() == found.entries().size()).map(f -> conditions);
  }

  private static List<Node> items(Node node) {
    return node instanceof Sequence sequence ? sequence.items() : List.of(node);
  }

  /** What is looked at comes first; empty, and a problem, where values hang on each other. */
  private Optional<List<Integer>> order() {
    Set<Integer> order = new LinkedHashSet<>();
    for (int slot = 0; slot < planned.size(); slot++) {
      if (!visit(slot, order, new LinkedHashSet<>())) {
        return Optional.empty();
      }
    }
    return Optional.of(List.copyOf(order));
  }

  private boolean visit(int slot, Set<Integer> order, Set<Integer> open) {
    if (order.contains(slot)) {
      return true;
    }
    if (!open.add(slot)) {
      Part part = parts.get(slot);
      part.report(part.place(), SamplingProblem.RECIPE_CIRCLE, part.name());
      return false;
    }
    for (int other : before.get(slot)) {
      if (!visit(other, order, open)) {
        return false;
      }
    }
    order.add(slot);
    return true;
  }
}
