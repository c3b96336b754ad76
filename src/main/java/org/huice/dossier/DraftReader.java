package org.huice.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.huice.problem.Nearest;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/** Reads facts and the facts nested in them, field by field. */
final class DraftReader {
  /** The words under which evidence stands. */
  static final Set<String> EVIDENCE = Set.of("依据", "evidence");

  private final Vocabulary vocabulary;
  private final Report report;
  private final ValueReader values;

  /** Where each identity was seen first. */
  private final Map<FactId, String> paths = new LinkedHashMap<>();

  DraftReader(Vocabulary vocabulary, Report report) {
    this.vocabulary = vocabulary;
    this.report = report;
    this.values = new ValueReader(vocabulary, report);
  }

  /** One fact of that type. */
  Optional<Draft> read(FactType type, Node node, String path) {
    if (isNull(node)) {
      report.add(node.place(), DossierProblem.NULL_VALUE, path);
      return Optional.empty();
    }
    if (!(node instanceof Mapping mapping)) {
      report.add(node.place(), DossierProblem.OBJECT_DUE, path, Report.shown(node));
      return Optional.empty();
    }
    Draft draft = new Draft(type, path);
    mapping.entries().forEach(entry -> entry(draft, entry));
    identify(draft, mapping);
    new Contradictions(draft, mapping, report).check();
    return Optional.of(draft);
  }

  private void entry(Draft draft, Entry entry) {
    String word = Report.nfc(entry.key());
    if (EVIDENCE.contains(word)) {
      evidence(draft, entry);
      return;
    }
    Optional<Field> field = draft.type.field(word);
    if (field.isEmpty()) {
      unknown(draft, entry, word);
    } else if (field.get().type() instanceof FieldType.Reference) {
      report.add(entry.place(), DossierProblem.OWNER_BY_HAND, draft.path + "." + word);
    } else {
      field(draft, field.get(), entry);
    }
  }

  private void evidence(Draft draft, Entry entry) {
    if (draft.evidenceEntry != null) {
      twice(draft, entry, draft.evidenceEntry.key());
      return;
    }
    draft.evidenceEntry = entry;
  }

  private void twice(Draft draft, Entry entry, String first) {
    String path = draft.path + "." + entry.key();
    report.add(entry.place(), DossierProblem.FIELD_TWICE, path, entry.key(), first);
  }

  private void unknown(Draft draft, Entry entry, String word) {
    List<String> known =
        draft.type.fields().stream()
            .filter(field -> !(field.type() instanceof FieldType.Reference))
            .map(Field::name)
            .toList();
    report.add(
        entry.place(),
        DossierProblem.UNKNOWN_FIELD,
        draft.path + "." + word,
        word,
        draft.type.name(),
        Nearest.suggestion(word, known));
  }

  private void field(Draft draft, Field field, Entry entry) {
    String word = Report.nfc(entry.key());
    String path = draft.path + "." + word;
    if (!word.equals(field.name())) {
      draft.written.put(field.name(), word);
    }
    if (draft.given.putIfAbsent(field.name(), entry.value()) != null) {
      twice(draft, entry, field.name());
    } else if (isNull(entry.value())) {
      report.add(entry.value().place(), DossierProblem.NULL_VALUE, path);
    } else if (field.type() instanceof FieldType.ListOf list) {
      list(draft.open(field.name()), factType(list), entry.value(), path);
    } else {
      Object value = values.read(field, entry.value(), path);
      if (value != null) {
        draft.values.put(field.name(), value);
      }
    }
  }

  private FactType factType(FieldType.ListOf list) {
    return vocabulary
        .type(list.factType())
        .orElseThrow(() -> new IllegalStateException(list.factType()));
  }

  private void list(SortedMap<Integer, Draft> items, FactType type, Node node, String path) {
    if (!(node instanceof Sequence sequence)) {
      report.add(node.place(), DossierProblem.LIST_DUE, path, Report.shown(node));
      return;
    }
    for (int i = 0; i < sequence.items().size(); i++) {
      Integer position = i;
      read(type, sequence.items().get(i), path + "[" + i + "]")
          .ifPresent(item -> items.put(position, item));
    }
  }

  private void identify(Draft draft, Mapping mapping) {
    for (Field key : draft.type.keys()) {
      if (!draft.given.containsKey(key.name())) {
        report.add(
            mapping.place(),
            DossierProblem.MISSING_KEY_FIELD,
            draft.path,
            key.printed(),
            draft.type.name());
      }
    }
    if (draft.hasId()) {
      unique(draft, mapping);
    }
  }

  private void unique(Draft draft, Mapping mapping) {
    String first = paths.putIfAbsent(draft.id(), draft.path);
    if (first != null) {
      report.add(
          mapping.place(),
          DossierProblem.DUPLICATE_IDENTITY,
          draft.path,
          draft.id().toString(),
          Objects.requireNonNull(first));
    }
  }

  private static boolean isNull(Node node) {
    return node instanceof Scalar scalar && scalar.kind() == Kind.NULL;
  }
}
