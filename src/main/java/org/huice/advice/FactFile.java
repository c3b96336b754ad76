package org.huice.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.huice.dossier.CanonicalFacts;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.vocabulary.Vocabulary;

/** A dossier written as a fact file, changed, and read again as any other input. */
final class FactFile {
  private static final String EVIDENCE = "依据";

  private final String file;
  private final Map<String, Object> root;
  private final Map<FactId, Map<String, Object>> facts = new HashMap<>();

  private FactFile(Dossier dossier) {
    this.file = dossier.file();
    String type = dossier.applicant().type().name();
    Object applicant = Objects.requireNonNull(CanonicalFacts.of(dossier).get(type), type);
    this.root = new TreeMap<>(CanonicalFacts.of(dossier));
    root.put(type, fact((Map<?, ?>) applicant, dossier.applicant()));
  }

  /** The dossier with those things otherwise; nothing where the vocabulary forbids it. */
  static Optional<Dossier> changed(
      Dossier dossier, Iterable<Supposition> suppositions, Vocabulary vocabulary) {
    FactFile facts = new FactFile(dossier);
    suppositions.forEach(facts::list);
    suppositions.forEach(facts::value);
    List<Problem> problems = new ArrayList<>();
    Optional<Dossier> read =
        new DossierReader(vocabulary).read(facts.node(facts.root), facts.file, problems::add);
    return problems.isEmpty() ? read : Optional.empty();
  }

  private Map<String, Object> fact(Map<?, ?> written, Fact fact) {
    Map<String, Object> entries = new TreeMap<>();
    written.forEach((key, value) -> entries.put((String) key, value));
    fact.lists().forEach((field, nested) -> entries.put(field, list(entries, field, nested)));
    if (written.get(EVIDENCE) instanceof Map<?, ?> evidence) {
      entries.put(EVIDENCE, new TreeMap<>(evidence));
    }
    facts.put(fact.id(), entries);
    return entries;
  }

  private List<Object> list(Map<String, Object> entries, String field, List<Fact> nested) {
    List<Object> written = new ArrayList<>();
    if (entries.get(field) instanceof List<?> list) {
      for (int i = 0; i < nested.size(); i++) {
        written.add(fact((Map<?, ?>) list.get(i), nested.get(i)));
      }
    }
    return written;
  }

  private void list(Supposition supposition) {
    if (supposition instanceof Supposition.OfList list && facts.containsKey(list.owner())) {
      List<Object> items = new ArrayList<>();
      for (Supposition.Added fact : list.added()) {
        Map<String, Object> added = new TreeMap<>();
        fact.keys().forEach((key, value) -> added.put(key, written(value)));
        facts.put(fact.id(), added);
        items.add(added);
      }
      facts.get(list.owner()).put(list.field().name(), items);
    }
  }

  private void value(Supposition supposition) {
    if (supposition instanceof Supposition.OfValue value
        && value.target() instanceof Target.OfField target
        && facts.containsKey(target.fact())) {
      Map<String, Object> fact = facts.get(target.fact());
      fact.put(target.field().name(), written(value.value()));
      forget(fact, target.field().name());
    }
  }

  /** Nobody has verified what is only supposed. */
  private static void forget(Map<String, Object> fact, String field) {
    if (fact.get(EVIDENCE) instanceof Map<?, ?> evidence) {
      evidence.remove("$." + field);
      if (evidence.isEmpty()) {
        fact.remove(EVIDENCE);
      }
    }
  }

  private static Object written(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof LocalDate day ? day.toString() : value;
  }

  private Node node(Object value) {
    Place place = Place.of(file);
    if (value instanceof Map<?, ?> map) {
      List<Node.Entry> entries = new ArrayList<>();
      map.forEach((key, item) -> entries.add(new Node.Entry((String) key, node(item), place)));
      return new Node.Mapping(entries, place);
    } else if (value instanceof List<?> list) {
      return new Node.Sequence(list.stream().map(this::node).toList(), place);
    }
    return new Node.Scalar(value.toString(), kind(value), place);
  }

  private static Node.Kind kind(Object value) {
    if (value instanceof Boolean) {
      return Node.Kind.BOOLEAN;
    }
    return value instanceof Number ? Node.Kind.NUMBER : Node.Kind.STRING;
  }
}
