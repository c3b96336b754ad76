package org.huice.ruleset;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.huice.policy.SettlementRule.History;
import org.huice.problem.Nearest;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Sequence;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/** Reads which facts of what was received before count. */
final class HistoryReader {
  private final Section section;
  private final Vocabulary vocabulary;

  HistoryReader(Section section, Vocabulary vocabulary) {
    this.section = section;
    this.vocabulary = vocabulary;
  }

  /** The history that the section states; empty where there was a problem. */
  Optional<History> read(Scope scope) {
    return section.text("type").flatMap(this::type).flatMap(type -> history(type, scope));
  }

  private Optional<FactType> type(String name) {
    Optional<FactType> type = vocabulary.type(name);
    if (type.isEmpty()) {
      section.report(
          section.place("type"),
          RuleSetProblem.UNKNOWN_SUBJECT,
          name,
          Nearest.allowed(name, vocabulary.types().keySet()));
    }
    return type;
  }

  private Optional<History> history(FactType type, Scope scope) {
    reachable(type, scope);
    Optional<String> amount = field(type, "amount", Fields::isMoney);
    Optional<String> subject =
        field(type, "subject", each -> each.type() instanceof FieldType.Text);
    Optional<String> day = field(type, "year-of", Fields::isDay);
    Map<String, Set<String>> where = section.has("where") ? where(type) : Map.of();
    return amount.map(
        sum -> new History(type.name(), sum, where, subject.orElse(null), day.orElse(null)));
  }

  /**
   * With a subject, facts of the whole dossier count that name the scope's fact; without one, those
   * that it owns.
   */
  private void reachable(FactType type, Scope scope) {
    boolean named = section.has("subject");
    boolean owned =
        scope.holders().stream().allMatch(each -> vocabulary.mayHold(each.name(), type.name()));
    boolean oneKey = scope.holders().stream().allMatch(each -> each.keys().size() == 1);
    if (named ? scope.per() == null || !oneKey : !owned) {
      section.report(
          named ? section.place("subject") : section.place("type"),
          RuleSetProblem.HISTORY_OUT_OF_REACH,
          type.name());
    }
  }

  private Optional<String> field(FactType type, String key, Predicate<Field> wanted) {
    Optional<String> word = section.text(key);
    Optional<String> found = word.flatMap(type::field).filter(wanted).map(Field::name);
    if (word.isPresent() && found.isEmpty()) {
      unfit(type, word.get(), section.node(key).orElseThrow(), wanted);
    }
    return found;
  }

  private void unfit(FactType type, String word, Node at, Predicate<Field> wanted) {
    section.report(
        at.place(),
        RuleSetProblem.SETTLED_FIELD_UNFIT,
        word,
        type.name(),
        Nearest.allowed(word, Fields.names(type, wanted)));
  }

  private Map<String, Set<String>> where(FactType type) {
    Map<String, Set<String>> where = new TreeMap<>();
    for (Entry entry : section.named("where").values()) {
      Optional<String> field = type.field(entry.key()).filter(Fields::isWord).map(Field::name);
      if (field.isEmpty()) {
        unfit(type, entry.key(), entry.value(), Fields::isWord);
      }
      field.ifPresent(name -> where.put(name, words(type, name, entry.value())));
    }
    return Collections.unmodifiableMap(where);
  }

  private Set<String> words(FactType type, String field, Node node) {
    List<Node> items = node instanceof Sequence list ? list.items() : List.of(node);
    EnumWords known = EnumWords.of(type, field, vocabulary);
    Set<String> words = new LinkedHashSet<>();
    for (Node item : items) {
      Optional<String> word = section.text(field, item);
      word.ifPresent(words::add);
      word.ifPresent(text -> known.check(text, section, item.place()));
    }
    if (items.isEmpty()) {
      section.report(node.place(), RuleSetProblem.EMPTY_VALUE, field);
    }
    return words;
  }
}
