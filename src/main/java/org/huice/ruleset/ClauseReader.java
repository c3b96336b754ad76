package org.huice.ruleset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.lint.Doubts;
import org.huice.policy.Clause;
import org.huice.policy.Clause.Kind;
import org.huice.policy.Handling;
import org.huice.problem.Nearest;
import org.huice.problem.Problem;
import org.huice.tree.Node.Entry;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads one clause of {@code policy.yaml}. */
final class ClauseReader {
  private static final String AS_OF = "as-of";

  private final String policy;
  private final Collection<String> clauses;
  private final Vocabulary vocabulary;
  private final Tally problems;

  /**
   * Reads clauses of one policy.
   *
   * @param policy its id
   * @param clauses the ids of all of its clauses
   */
  ClauseReader(
      String policy,
      Collection<String> clauses,
      Vocabulary vocabulary,
      Consumer<Problem> problems) {
    this.policy = policy;
    this.clauses = clauses;
    this.vocabulary = vocabulary;
    this.problems = new Tally(problems);
  }

  /** The clause that an entry defines; empty where there was a problem. */
  Optional<Clause> read(Entry entry) {
    Names.check(entry, problems);
    return Section.of(entry.value(), Keys.CLAUSE, entry.key(), problems)
        .flatMap(section -> clause(entry, section))
        .filter(clause -> problems.clean());
  }

  private Optional<Clause> clause(Entry entry, Section section) {
    Optional<FactType> subject = section.text("subject").flatMap(name -> subject(section, name));
    Optional<Kind> kind = section.word("kind", Words.KIND);
    String datedBy =
        section.text("dated-by").flatMap(field -> datedBy(section, subject, field)).orElse(null);
    String text = section.text("text").orElse("");
    kind.ifPresent(known -> saysWhat(entry.key(), known, section));
    HandlingReader handling =
        new HandlingReader(policy, clauses, vocabulary, subject.orElse(null), problems);
    return kind.flatMap(
        k -> {
          Handling handled = handling.read(entry.key(), k, section);
          return subject.map(type -> clause(entry, section, type, k, datedBy, text, handled));
        });
  }

  private Clause clause(
      Entry entry,
      Section section,
      FactType subject,
      Kind kind,
      @Nullable String datedBy,
      String text,
      Handling handling) {
    return new Clause(
        entry.key(),
        subject.name(),
        kind,
        datedBy,
        text,
        section.textOrNull("reading"),
        section.textOrNull("source"),
        section.textOrNull("order"),
        section.textOrNull("title"),
        section.textOrNull("approval"),
        section.textOrNull("discretion"),
        section.textOrNull("inexact"),
        section.textOrNull("assumed"),
        handling,
        entry.place(),
        accepted(section));
  }

  /** Each code has to be one that a warning can have, and each needs a reason. */
  private Map<String, String> accepted(Section section) {
    Map<String, String> reasons = new LinkedHashMap<>();
    section
        .named("accepted")
        .forEach(
            (code, entry) -> {
              if (!Doubts.codes().contains(code)) {
                section.report(
                    entry.place(),
                    RuleSetProblem.ACCEPTED_UNKNOWN,
                    code,
                    Nearest.allowed(code, Doubts.codes()));
              }
              section.text(code, entry.value()).ifPresent(reason -> reasons.put(code, reason));
            });
    return reasons;
  }

  private Optional<FactType> subject(Section section, String name) {
    Optional<FactType> type = vocabulary.type(name);
    if (type.isEmpty() && !vocabulary.types().isEmpty()) {
      section.report(
          section.place("subject"),
          RuleSetProblem.UNKNOWN_SUBJECT,
          name,
          Nearest.allowed(name, vocabulary.types().keySet()));
    }
    return type;
  }

  private static Optional<String> datedBy(
      Section section, Optional<FactType> subject, String word) {
    if (word.equals(AS_OF) || subject.isEmpty()) {
      return Optional.empty();
    }
    Set<String> days = Fields.names(subject.get(), Fields::isDay);
    Optional<String> field = subject.get().field(word).map(Field::name).filter(days::contains);
    if (field.isEmpty()) {
      section.report(
          section.place("dated-by"),
          RuleSetProblem.WRONG_DATED_BY,
          word,
          subject.get().name(),
          Nearest.allowed(word, days));
    }
    return field;
  }

  private static void saysWhat(String clause, Kind kind, Section section) {
    if (kind == Kind.ORDER && !section.has("order")) {
      section.report(section.place(), RuleSetProblem.ORDER_WITHOUT_TEXT, clause);
    }
    if (kind == Kind.DESIGNATION && !section.has("title")) {
      section.report(section.place(), RuleSetProblem.DESIGNATION_WITHOUT_TITLE, clause);
    }
  }
}
