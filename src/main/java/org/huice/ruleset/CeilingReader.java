package org.huice.ruleset;

import java.util.List;
import java.util.Optional;
import org.huice.policy.ClauseRef;
import org.huice.policy.ParameterRef;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.policy.SettlementRule.Cut;
import org.huice.policy.SettlementRule.History;
import org.huice.policy.SettlementRule.Limit;
import org.huice.policy.SettlementRule.Terms;
import org.huice.tree.Node;
import org.huice.tree.Node.Mapping;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads how much several awards may be together. */
final class CeilingReader {
  private static final String AT_MOST = "at-most";

  private final Section section;
  private final Catalogue catalogue;
  private final Vocabulary vocabulary;
  private final Tally problems;

  CeilingReader(Section section, Catalogue catalogue, Vocabulary vocabulary, Tally problems) {
    this.section = section;
    this.catalogue = catalogue;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /** The rule that the entry states; empty where there was a problem. */
  Optional<SettlementRule> read(Terms terms, SettledClauses clauses, Scope scope) {
    Optional<Limit> limit = section.node(AT_MOST).flatMap(node -> limit(node, scope));
    Optional<Boolean> inclusive = section.flag("inclusive");
    Optional<Cut> cut = section.word("cut", Words.CUT);
    @Nullable History history =
        section
            .section("history", Keys.HISTORY)
            .flatMap(past -> new HistoryReader(past, vocabulary).read(scope))
            .orElse(null);
    List<ClauseRef> order = List.copyOf(clauses.list());
    boolean topUp = section.name().equals(Keys.TOP_UP);
    return limit
        .filter(known -> problems.clean())
        .flatMap(
            sum ->
                inclusive.flatMap(
                    with ->
                        cut.map(how -> new Ceiling(terms, order, sum, with, how, history, topUp))));
  }

  private Optional<Limit> limit(Node node, Scope scope) {
    if (node instanceof Mapping) {
      return Section.of(node, Keys.LIMIT, problems).flatMap(inner -> share(inner, scope));
    }
    return catalogue.parameter(section, AT_MOST, Single::isSum).map(ref -> new Limit(ref, null));
  }

  private Optional<Limit> share(Section limit, Scope scope) {
    Optional<String> field = scope.field(limit, "field", Fields::isMoney);
    if (!limit.has("share")) {
      return field.map(name -> new Limit(null, name));
    }
    Optional<ParameterRef> share = catalogue.parameter(limit, "share", Single::isRate);
    return field.flatMap(name -> share.map(rate -> new Limit(rate, name)));
  }
}
