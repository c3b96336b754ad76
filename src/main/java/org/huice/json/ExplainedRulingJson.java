package org.huice.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huice.determination.Ruling;
import org.huice.explanation.ExplainedRule;
import org.huice.explanation.ExplainedRuling;
import org.huice.explanation.Sources;
import org.huice.money.Amount;
import org.huice.money.Step;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/** A ruling with the law it follows and the rules it was read by, as JSON. */
final class ExplainedRulingJson {
  private ExplainedRulingJson() {}

  static Map<String, Object> of(ExplainedRuling explained, Sources sources) {
    PolicyDocument policy = explained.policy();
    return RulingJson.matter(explained.ruling().matter())
        .putAll(RulingJson.outcome(explained.ruling()))
        .put("law", law(policy, explained.clause()))
        .putIfAny("facts", facts(explained.ruling(), sources))
        .putIfAny("parameters", UsedJson.parameters(explained.parameters(), policy))
        .putIfAny("rules", rules(explained))
        .putAll(SettledJson.of(explained.settled()))
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
    Amount amount = amount(ruling);
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

  private static @Nullable Amount amount(Ruling ruling) {
    if (ruling instanceof Ruling.Granted granted) {
      return granted.amount();
    }
    if (ruling instanceof Ruling.Charged charged) {
      return charged.amount();
    }
    if (ruling instanceof Ruling.Undetermined undetermined) {
      return undetermined.soFar();
    }
    if (ruling instanceof Ruling.Barred barred) {
      return barred.amount();
    }
    if (ruling instanceof Ruling.Superseded superseded) {
      return superseded.amount();
    }
    return ruling instanceof Ruling.Discretionary discretionary ? discretionary.amount() : null;
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
