package org.huice.ruleset;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huice.policy.Application;
import org.huice.policy.Application.Mode;
import org.huice.policy.Clause.Kind;
import org.huice.policy.ClauseRef;
import org.huice.policy.Handling;
import org.huice.problem.Nearest;
import org.huice.tree.Node;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Sequence;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads how a clause is applied for and paid, and what it excludes. */
final class HandlingReader {
  private static final String APPLICATION = "application";
  private static final String AUTOMATIC = "automatic";
  private static final String BARS = "bars";
  private static final String ALL = "all";

  /** Keys that only clauses of one kind have. */
  private static final Map<String, Kind> OF_ONE_KIND =
      Map.of(
          APPLICATION,
          Kind.AWARD,
          "payment",
          Kind.AWARD,
          BARS,
          Kind.EXCLUSION,
          "soft",
          Kind.TARGET);

  private final String policy;
  private final Collection<String> clauses;
  private final Vocabulary vocabulary;
  private final @Nullable FactType subject;
  private final Tally problems;

  /**
   * Reads one clause.
   *
   * @param policy the id of its policy
   * @param clauses the ids of the policy's clauses
   * @param subject its subject; null where that is a problem
   */
  HandlingReader(
      String policy,
      Collection<String> clauses,
      Vocabulary vocabulary,
      @Nullable FactType subject,
      Tally problems) {
    this.policy = policy;
    this.clauses = clauses;
    this.vocabulary = vocabulary;
    this.subject = subject;
    this.problems = problems;
  }

  /** What the section of a clause says of it. */
  Handling read(String clause, Kind kind, Section section) {
    fits(kind, section);
    if (kind == Kind.AWARD && !section.has(APPLICATION)) {
      section.report(section.place(), RuleSetProblem.AWARD_WITHOUT_APPLICATION, clause);
    }
    if (kind == Kind.EXCLUSION && !section.has(BARS)) {
      section.report(section.place(), RuleSetProblem.EXCLUSION_WITHOUT_BARS, clause);
    }
    return new Handling(
        section.node(APPLICATION).flatMap(node -> application(section, node)).orElse(null),
        section
            .section("payment", Keys.PAYMENT)
            .flatMap(payment -> new PaymentReader(clauses, problems).read(payment))
            .orElse(null),
        new MaterialReader(problems).read(section),
        bars(section),
        section.textOrNull("soft"),
        section.textOrNull("undecidable"));
  }

  private static void fits(Kind kind, Section section) {
    OF_ONE_KIND.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(key -> section.has(key.getKey()) && key.getValue() != kind)
        .forEach(
            key ->
                section.report(
                    section.place(key.getKey()),
                    RuleSetProblem.KEY_OF_ANOTHER_KIND,
                    key.getKey(),
                    key.getValue().name().toLowerCase(Locale.ROOT)));
  }

  private Optional<Application> application(Section clause, Node node) {
    if (node instanceof Mapping) {
      return Section.of(node, Keys.APPLICATION, problems).flatMap(this::application);
    }
    Optional<String> word = clause.text(APPLICATION);
    if (word.isPresent() && !word.get().equals(AUTOMATIC)) {
      clause.report(node.place(), RuleSetProblem.APPLICATION_FORM, word.get());
    }
    return word.map(automatic -> new Application(Mode.AUTOMATIC, null, null));
  }

  private Optional<Application> application(Section section) {
    if (section.has("applied") == section.has("manual")) {
      section.report(section.place(), RuleSetProblem.APPLICATION_FORM, "{…}");
      return Optional.empty();
    }
    return section
        .text("applied")
        .flatMap(word -> day(section, word))
        .map(field -> new Application(Mode.APPLIED, field, null))
        .or(() -> section.text("manual").map(reason -> new Application(Mode.MANUAL, null, reason)));
  }

  /** A day of the subject or of the fact that owns it. */
  private Optional<String> day(Section section, String word) {
    if (subject == null) {
      return Optional.empty();
    }
    Set<String> days = new LinkedHashSet<>();
    Optional<String> found = Optional.empty();
    for (FactType type : Owners.of(subject, vocabulary).stream().limit(2).toList()) {
      found = found.or(() -> type.field(word).filter(Fields::isDay).map(Field::name));
      days.addAll(Fields.names(type, Fields::isDay));
    }
    if (found.isEmpty()) {
      section.report(
          section.place("applied"),
          RuleSetProblem.WRONG_APPLICATION_DAY,
          word,
          subject.name(),
          Nearest.allowed(word, days));
    }
    return found;
  }

  private List<ClauseRef> bars(Section section) {
    Node node = section.node(BARS).orElse(null);
    if (node == null || (!(node instanceof Sequence) && Section.shown(node).equals(ALL))) {
      return List.of();
    }
    if (!(node instanceof Sequence list) || list.items().isEmpty()) {
      section.report(node.place(), RuleSetProblem.BARS_FORM);
      return List.of();
    }
    return list.items().stream()
        .flatMap(
            item -> section.text(BARS, item).stream().filter(id -> isClause(id, item, section)))
        .map(id -> new ClauseRef(policy, id))
        .toList();
  }

  private boolean isClause(String id, Node item, Section section) {
    return section.isOneOf(clauses, id, item.place(), RuleSetProblem.NO_SUCH_CLAUSE);
  }
}
