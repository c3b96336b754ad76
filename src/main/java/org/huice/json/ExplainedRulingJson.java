package org.huice.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.explanation.ExplainedRule;
import org.huice.explanation.ExplainedRuling;
import org.huice.explanation.Sources;
import org.huice.money.Amount;
import org.huice.money.Step;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;

/** A ruling with the law it follows and the rules it was read by, as JSON. */
final class ExplainedRulingJson {
  private ExplainedRulingJson() {}

  static Map<String, Object> of(
      ExplainedRuling explained, Sources sources, Map<Matter, Map<String, Object>> pooled) {
    PolicyDocument policy = explained.policy();
    return MatterJson.tree(explained.ruling().matter())
        .putAll(RulingJson.outcome(explained.ruling()))
        .put("law", law(policy, explained.clause()))
        .putIfAny("facts", facts(explained.ruling(), sources))
        .putIfAny("parameters", UsedJson.parameters(explained.parameters(), policy))
        .putIfAny("rules", rules(explained))
        .putAll(SettledJson.of(explained.settled()))
        .put("pool", pooled.get(explained.ruling().matter()))
        .map();
  }

  static List<Map<String, Object>> rules(ExplainedRuling explained) {
    return explained.rules().stream().map(rule -> rule(rule, explained.policy())).toList();
  }

  static Map<String, Object> law(PolicyDocument policy, Clause clause) {
    return new Members()
        .put("title", policy.title())
        .put("authority", policy.authority())
        .put("document", policy.document())
        .put("text", clause.text())
        .put("reading", clause.reading())
        .put("source", clause.source())
        .put("assumed", clause.assumed())
        .map();
  }

  /** What the arithmetic took from the facts, in the order of its steps. */
  private static List<Map<String, Object>> facts(Ruling ruling, Sources sources) {
    Amount amount = ruling.amount();
    return (amount == null ? Stream.<Step>of() : amount.steps().stream().flatMap(step -> all(step)))
        .flatMap(step -> sources.of(step.source()).stream())
        .distinct()
        .map(UsedJson::fact)
        .toList();
  }

  /** What an operand was computed from stands before what was made of it. */
  private static Stream<Step> all(Step step) {
    return Stream.concat(step.parts().stream().flatMap(part -> all(part)), Stream.of(step));
  }

  private static Map<String, Object> rule(ExplainedRule rule, PolicyDocument policy) {
    ExplainedConditionJson conditions = new ExplainedConditionJson(policy);
    return new Members()
        .put("rule", rule.reading().rule())
        .put("truth", ReadingJson.code(rule.reading().truth()))
        .put("file", rule.place().file())
        .put("line", rule.place().line())
        .put("conditions", conditions.of(rule.conditions()))
        .map();
  }
}
