package org.huice.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huice.dossier.Evidence.Status;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Mapping;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the evidence of each fact and hands it to the fields its paths lead to. */
final class EvidenceReader {
  /** The words of who stands behind a value. */
  static final Map<String, Status> STATUSES =
      Map.of(
          "申报", Status.DECLARED,
          "declared", Status.DECLARED,
          "核定", Status.VERIFIED,
          "verified", Status.VERIFIED);

  private static final Pattern POSITION = Pattern.compile("\\[(0|[1-9][0-9]{0,8})](.*)");

  private final Report report;
  private final ValueReader values;

  EvidenceReader(Vocabulary vocabulary, Report report) {
    this.report = report;
    this.values = new ValueReader(vocabulary, report);
  }

  /** Reads the evidence of a fact and of all facts nested in it. */
  void read(Draft draft) {
    if (draft.evidenceEntry != null) {
      evidence(draft, draft.evidenceEntry);
    }
    draft.lists.values().forEach(items -> items.values().forEach(this::read));
  }

  private void evidence(Draft draft, Entry entry) {
    String path = draft.path + "." + entry.key();
    if (!(entry.value() instanceof Mapping mapping)) {
      report.add(entry.value().place(), DossierProblem.EVIDENCE_NOT_OBJECT, path);
      return;
    }
    for (Entry given : mapping.entries()) {
      String written = Report.nfc(given.key());
      Evidence evidence = one(given.value(), path + "[\"" + written + "\"]");
      Optional<Target> target =
          written.startsWith("$") ? target(draft, written.substring(1)) : Optional.empty();
      if (target.isEmpty()) {
        report.add(given.place(), DossierProblem.EVIDENCE_TARGET, path, written);
      } else if (evidence != null) {
        keep(target.get(), evidence, given);
      }
    }
  }

  private void keep(Target target, Evidence evidence, Entry given) {
    String field = target.field().name();
    if (target.draft().evidence.putIfAbsent(field, evidence) != null) {
      String path = target.draft().path + "." + field;
      report.add(given.place(), DossierProblem.EVIDENCE_TWICE, path);
    }
  }

  /** The field at the end of a path such as {@code .能源项目[0].设备投资额}. */
  private static Optional<Target> target(Draft draft, String path) {
    return draft.type.fields().stream()
        .filter(field -> draft.given.containsKey(field.name()))
        .flatMap(field -> words(field).map(word -> target(draft, field, "." + word, path)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Target> target(Draft draft, Field field, String step, String path) {
    if (path.equals(step)) {
      return Optional.of(new Target(draft, field));
    }
    SortedMap<Integer, Draft> items = draft.lists.get(field.name());
    Matcher position = POSITION.matcher(path.startsWith(step) ? path.substring(step.length()) : "");
    if (items == null || !position.matches()) {
      return Optional.empty();
    }
    Draft item = items.get(Integer.valueOf(position.group(1)));
    return item == null ? Optional.empty() : target(item, position.group(2));
  }

  /** By which a path may call a field. */
  static Stream<String> words(Field field) {
    return Stream.concat(Stream.of(field.name(), field.printed()), field.aliases().stream());
  }

  private @Nullable Evidence one(Node node, String path) {
    if (!(node instanceof Mapping mapping)) {
      report.add(node.place(), DossierProblem.EVIDENCE_NOT_OBJECT, path);
      return null;
    }
    Status status = Status.DECLARED;
    String document = null;
    for (Entry entry : mapping.entries()) {
      switch (Report.nfc(entry.key())) {
        case "状态", "status" -> status = status(entry.value(), path);
        case "材料", "document" -> document = values.plainText(entry.value(), path);
        default -> report.add(entry.place(), DossierProblem.EVIDENCE_KEY, path, entry.key());
      }
    }
    return new Evidence(status, document);
  }

  private Status status(Node node, String path) {
    Status status = STATUSES.get(Report.nfc(Report.shown(node)));
    if (status == null) {
      report.add(node.place(), DossierProblem.EVIDENCE_STATUS, path, Report.shown(node));
      return Status.DECLARED;
    }
    return status;
  }

  /** A field of a fact. */
  private record Target(Draft draft, Field field) {}
}
