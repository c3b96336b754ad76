package org.huice.ruleset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.money.Unit;
import org.huice.policy.ClauseRef;
import org.huice.policy.Parameter;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Terms;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Vocabulary;

/** Reads which awards are paid because others are or are not. */
final class SelectionReader {
  private final Section section;
  private final Catalogue catalogue;
  private final Vocabulary vocabulary;

  SelectionReader(Section section, Catalogue catalogue, Vocabulary vocabulary) {
    this.section = section;
    this.catalogue = catalogue;
    this.vocabulary = vocabulary;
  }

  /** The rule that the entry states; empty where there was a problem. */
  Optional<SettlementRule> read(Terms terms, SettledClauses clauses, Scope scope) {
    return switch (section.name()) {
      case "highest" -> highest(terms, clauses.list());
      case "priority" -> Optional.of(new SettlementRule.Priority(terms, clauses.list()));
      case "choice" -> choice(terms, clauses.options(), scope);
      case "exclusive" -> Optional.of(new SettlementRule.Exclusive(terms, clauses.pairs()));
      case "requires" -> requires(terms, clauses);
      case "supersedes" -> supersedes(terms, clauses);
      default -> Optional.of(new SettlementRule.Additive(terms, clauses.list()));
    };
  }

  private Optional<SettlementRule> requires(Terms terms, SettledClauses clauses) {
    Optional<ClauseRef> clause = clauses.one("clause");
    List<ClauseRef> needs = clauses.needs();
    if (clause.filter(needs::contains).isPresent()) {
      section.report(section.place("needs"), RuleSetProblem.SETTLED_CLAUSE_TWICE);
    }
    return clause.map(one -> new SettlementRule.Requires(terms, one, needs));
  }

  private Optional<SettlementRule> supersedes(Terms terms, SettledClauses clauses) {
    Optional<ClauseRef> winner = clauses.one("winner");
    Optional<ClauseRef> loser = clauses.one("loser");
    if (winner.isPresent() && winner.equals(loser)) {
      section.report(section.place("loser"), RuleSetProblem.SETTLED_CLAUSE_TWICE);
    }
    return winner.flatMap(
        one -> loser.map(other -> new SettlementRule.Supersedes(terms, one, other)));
  }

  /** How many are paid is a count; one where the entry does not say it. */
  private Optional<SettlementRule> highest(Terms terms, List<ClauseRef> order) {
    if (!section.has("keep")) {
      return Optional.of(new SettlementRule.Highest(terms, order, null));
    }
    return catalogue
        .parameter(section, "keep", SelectionReader::isCount)
        .map(keep -> new SettlementRule.Highest(terms, order, keep));
  }

  private static boolean isCount(Parameter parameter) {
    Unit unit = parameter.unit();
    return unit.decimals() == 0 && !unit.isDate() && !unit.isChoice() && !unit.isDuration();
  }

  private Optional<SettlementRule> choice(
      Terms terms, Map<String, ClauseRef> options, Scope scope) {
    Optional<String> field = scope.field(section, "field", Fields::isChoice);
    field.ifPresent(name -> scope.holders().forEach(holder -> words(holder, name, options)));
    return field.map(name -> new SettlementRule.Choice(terms, name, options));
  }

  private void words(FactType holder, String field, Map<String, ClauseRef> options) {
    EnumWords words = EnumWords.of(holder, field, vocabulary);
    options.keySet().forEach(word -> words.check(word, section, section.place("options")));
  }
}
