package org.huice.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.policy.ClauseRef;
import org.huice.policy.SelectionOrder;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Selection;
import org.huice.policy.SettlementRule.Terms;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Mapping;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads what holds between awards: a list of entries, each of which is of one kind. */
final class SettlementReader {
  private static final String CLAUSE = "clause";

  private final Catalogue catalogue;
  private final Vocabulary vocabulary;
  private final Tally problems;
  private final Set<String> names = new HashSet<>();

  SettlementReader(Catalogue catalogue, Vocabulary vocabulary, Consumer<Problem> problems) {
    this.catalogue = catalogue;
    this.vocabulary = vocabulary;
    this.problems = new Tally(problems);
  }

  /** The entries that could be read, in the order of the file. */
  List<SettlementRule> read(List<Node> entries) {
    List<SettlementRule> rules = new ArrayList<>();
    for (Node entry : entries) {
      Tally own = new Tally(problems);
      section(entry, own)
          .flatMap(section -> rule(section, own))
          .filter(rule -> own.clean())
          .ifPresent(rules::add);
    }
    if (problems.clean()) {
      noCycle(rules);
    }
    return List.copyOf(rules);
  }

  private static Optional<Section> section(Node entry, Consumer<Problem> own) {
    List<Keys> kinds =
        Keys.SETTLEMENT.stream()
            .filter(keys -> entry instanceof Mapping map && map.get(keys.section()).isPresent())
            .toList();
    if (kinds.size() != 1) {
      own.accept(
          Problem.at(
              entry.place(),
              RuleSetProblem.SETTLEMENT_KIND,
              Glosses.of("settlement", Keys.settlementKinds(), Locale.CHINESE),
              Glosses.of("settlement", Keys.settlementKinds(), Locale.ENGLISH)));
      return Optional.empty();
    }
    return Section.of(entry, kinds.get(0), own);
  }

  private Optional<SettlementRule> rule(Section section, Tally own) {
    String kind = section.name();
    SettledClauses clauses = new SettledClauses(section, catalogue);
    Collection<ClauseRef> members = clauses.members(kind);
    Scope scope = Scope.read(section, members, catalogue, vocabulary);
    return terms(section, kind, scope)
        .filter(terms -> !members.isEmpty() && own.clean())
        .flatMap(
            terms ->
                kind.equals(Keys.CEILING) || kind.equals(Keys.TOP_UP)
                    ? new CeilingReader(section, catalogue, vocabulary, own)
                        .read(terms, clauses, scope)
                    : new SelectionReader(section, catalogue, vocabulary)
                        .read(terms, clauses, scope));
  }

  private Optional<Terms> terms(Section section, String kind, Scope scope) {
    String text = text(section, kind);
    String assumed = section.textOrNull("assumed");
    Optional<String> name = section.text(kind);
    if (!section.has("text") && !section.has("assumed") && !cites(section, kind)) {
      section.report(section.place(), RuleSetProblem.SETTLEMENT_WITHOUT_REASON, kind);
    }
    if (name.isPresent() && !names.add(name.get())) {
      section.report(section.place(kind), RuleSetProblem.SETTLEMENT_NAMED_TWICE, name.get());
    }
    return name.map(
        called ->
            new Terms(catalogue.policy(), called, scope.per(), text, assumed, section.place()));
  }

  /** Word for word: what the entry says, or else the clause or provision that it cites. */
  private @Nullable String text(Section section, String kind) {
    Optional<String> cited =
        cites(section, kind) ? catalogue.quote(section, CLAUSE) : Optional.empty();
    return section.has("text") ? section.textOrNull("text") : cited.orElse(null);
  }

  /** In {@code requires} the key names the clause that needs the others. */
  private static boolean cites(Section section, String kind) {
    return section.has(CLAUSE) && !kind.equals(Keys.REQUIRES);
  }

  /** Entries of which each may undo what the next looks at have no order. */
  private void noCycle(List<SettlementRule> rules) {
    List<Selection> cycle = SelectionOrder.of(rules).cycle();
    if (!cycle.isEmpty()) {
      String path = String.join(" → ", cycle.stream().map(rule -> rule.terms().name()).toList());
      problems.accept(
          Problem.at(
              cycle.get(0).terms().declared(),
              RuleSetProblem.SETTLEMENT_CYCLE,
              path + " → " + cycle.get(0).terms().name()));
    }
  }
}
