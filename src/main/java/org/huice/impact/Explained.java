package org.huice.impact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.explanation.ExplainedRuling;
import org.huice.explanation.Explainer;
import org.huice.money.Amount;
import org.huice.page.RulingWords;
import org.huice.page.Words;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** One side's determination of an entry, with what explains it. */
record Explained(RuleSet rules, Determination determination, RulingWords words) {
  static Explained of(RuleSet rules, Determination determination, Words words) {
    Map<String, PolicyDocument> policies = new HashMap<>();
    rules.policies().forEach((id, policy) -> policies.put(id, policy.document()));
    return new Explained(
        rules,
        determination,
        new RulingWords(words, rules.vocabulary(), determination.dossier(), policies));
  }

  /** A ruling in short; null for none. */
  @Nullable Outcome outcome(@Nullable Ruling ruling) {
    if (ruling == null) {
      return null;
    }
    Amount amount = Pair.amount(ruling);
    return new Outcome(
        ruling.code(),
        words.title(ruling),
        amount == null ? null : amount.value(),
        amount != null && amount.ceiling());
  }

  /** One of its rulings, explained by itself. */
  ExplainedRuling explain(Ruling ruling) {
    return new Explainer(rules, null).explain(determination.only(List.of(ruling))).rulings().get(0);
  }
}
