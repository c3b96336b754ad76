package org.huice.advice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.policy.ClauseRef;
import org.huice.policy.SettlementRule;
import org.huice.ruleset.RuleSet;

/** The words by which an applicant chooses between awards. */
final class Chosen {
  private Chosen() {}

  /** The words that a field may hold, those for a clause first; none where nothing is chosen. */
  static List<Object> words(Target target, ClauseRef clause, RuleSet rules) {
    Set<Object> own = new LinkedHashSet<>();
    Set<Object> others = new LinkedHashSet<>();
    if (target instanceof Target.OfField field) {
      choices(rules)
          .filter(choice -> choice.field().equals(field.field().name()))
          .forEach(
              choice ->
                  choice
                      .options()
                      .forEach((word, of) -> (of.equals(clause) ? own : others).add(word)));
    }
    own.addAll(others);
    return List.copyOf(own);
  }

  private static Stream<SettlementRule.Choice> choices(RuleSet rules) {
    return Stream.concat(
            rules.policies().values().stream()
                .flatMap(policy -> policy.document().settlement().stream()),
            rules.settlement().stream())
        .filter(SettlementRule.Choice.class::isInstance)
        .map(SettlementRule.Choice.class::cast);
  }
}
