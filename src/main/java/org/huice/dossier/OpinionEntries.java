package org.huice.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.problem.Nearest;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the decision of an authority, entry by entry. */
final class OpinionEntries {
  private static final Map<String, Boolean> OUTCOMES =
      Map.of("给予", true, "granted", true, "不予", false, "refused", false);

  private final Report report;
  private final ValueReader values;
  private final NumberReader numbers;

  OpinionEntries(Vocabulary vocabulary, Report report) {
    this.report = report;
    this.values = new ValueReader(vocabulary, report);
    this.numbers = new NumberReader(report);
  }

  /** What one says; nothing where something that is required could not be read. */
  Optional<Opinion> read(Node node, String path) {
    if (!(node instanceof Mapping mapping)) {
      DossierProblem code = isNull(node) ? DossierProblem.NULL_VALUE : DossierProblem.OBJECT_DUE;
      report.add(node.place(), code, path, Report.shown(node));
      return Optional.empty();
    }
    Map<OpinionKey, Entry> given = new EnumMap<>(OpinionKey.class);
    mapping.entries().forEach(entry -> sort(entry, given, path));
    for (OpinionKey key : OpinionKey.values()) {
      if (key.isRequired() && !given.containsKey(key)) {
        report.add(mapping.place(), DossierProblem.OPINION_INCOMPLETE, path, key.word());
      }
    }
    return opinion(given, path, mapping);
  }

  private void sort(Entry entry, Map<OpinionKey, Entry> given, String path) {
    String word = Report.nfc(entry.key());
    OpinionKey key = OpinionKey.of(word).orElse(null);
    if (key == null) {
      String suggestion = Nearest.allowed(word, OpinionKey.words());
      report.add(entry.place(), DossierProblem.OPINION_KEY, path, word, suggestion);
      return;
    }
    Entry first = given.putIfAbsent(key, entry);
    if (first != null) {
      String where = path + "." + word;
      report.add(entry.place(), DossierProblem.FIELD_TWICE, where, word, first.key());
    } else if (isNull(entry.value())) {
      report.add(entry.value().place(), DossierProblem.NULL_VALUE, path + "." + word);
    }
  }

  private Optional<Opinion> opinion(Map<OpinionKey, Entry> given, String path, Mapping mapping) {
    String policy = text(given, OpinionKey.POLICY, path);
    String clause = text(given, OpinionKey.CLAUSE, path);
    String subject = text(given, OpinionKey.SUBJECT, path);
    Boolean granted = outcome(given, path);
    BigDecimal amount = amount(given, granted, path);
    String actor = text(given, OpinionKey.ACTOR, path);
    String document = text(given, OpinionKey.DOCUMENT, path);
    LocalDate day = day(given, path);
    String reason = text(given, OpinionKey.REASON, path);
    if (policy == null
        || clause == null
        || granted == null
        || actor == null
        || document == null
        || day == null
        || reason == null) {
      return Optional.empty();
    }
    List<String> keys = subject == null ? List.of() : List.of(subject.split("/", -1));
    return Optional.of(
        new Opinion(
            policy,
            clause,
            keys,
            granted,
            amount,
            actor,
            document,
            day,
            reason,
            path,
            mapping.place()));
  }

  private @Nullable String text(Map<OpinionKey, Entry> given, OpinionKey key, String path) {
    Entry entry = value(given, key);
    return entry == null ? null : values.plainText(entry.value(), path(entry, path));
  }

  private @Nullable Boolean outcome(Map<OpinionKey, Entry> given, String path) {
    Entry entry = value(given, OpinionKey.OUTCOME);
    String word = text(given, OpinionKey.OUTCOME, path);
    if (entry == null || word == null) {
      return null;
    }
    Boolean outcome = OUTCOMES.get(word);
    if (outcome == null) {
      report.add(entry.value().place(), DossierProblem.OPINION_OUTCOME, path(entry, path), word);
    }
    return outcome;
  }

  private @Nullable BigDecimal amount(
      Map<OpinionKey, Entry> given, @Nullable Boolean granted, String path) {
    Entry entry = value(given, OpinionKey.AMOUNT);
    if (entry == null) {
      return null;
    }
    if (Boolean.FALSE.equals(granted)) {
      report.add(entry.place(), DossierProblem.OPINION_REFUSED_AMOUNT, path(entry, path));
    }
    return numbers.sum(entry.value(), path(entry, path));
  }

  private @Nullable LocalDate day(Map<OpinionKey, Entry> given, String path) {
    Entry entry = value(given, OpinionKey.DAY);
    return entry == null ? null : values.day(entry.value(), path(entry, path));
  }

  /** What has been given; null is told already. */
  private static @Nullable Entry value(Map<OpinionKey, Entry> given, OpinionKey key) {
    Entry entry = given.get(key);
    return entry == null || isNull(entry.value()) ? null : entry;
  }

  private static String path(Entry entry, String path) {
    return path + "." + Report.nfc(entry.key());
  }

  static boolean isNull(Node node) {
    return node instanceof Scalar scalar && scalar.kind() == Kind.NULL;
  }
}
