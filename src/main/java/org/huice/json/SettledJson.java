package org.huice.json;

import java.util.Map;
import org.huice.dossier.Opinion;
import org.huice.explanation.ExplainedRuling;
import org.huice.explanation.ExplainedSettlement;
import org.huice.explanation.Settled;
import org.huice.policy.SettlementRule;
import org.jspecify.annotations.Nullable;

/** What was decided on a ruling after its rules were read, with the law it follows, as JSON. */
final class SettledJson {
  private SettledJson() {}

  static Members of(Settled settled) {
    return new Members()
        .put("opinion", opinion(settled.opinion()))
        .putIfAny("settlement", settled.applied().stream().map(SettledJson::applied).toList())
        .putIfAny("exclusions", settled.exclusions().stream().map(SettledJson::exclusion).toList())
        .put(
            "payment",
            settled.payment() == null ? null : PaymentJson.tree(settled.payment()).map());
  }

  private static @Nullable Map<String, Object> opinion(@Nullable Opinion opinion) {
    return opinion == null ? null : OpinionJson.tree(opinion).put("path", opinion.path()).map();
  }

  private static Map<String, Object> applied(ExplainedSettlement explained) {
    SettlementRule.Terms terms = explained.rule().terms();
    return SettlementJson.applied(explained.applied())
        .put("text", terms.text())
        .put("assumed", terms.assumed())
        .put("file", terms.declared().file())
        .put("line", terms.declared().line())
        .put("parameter", parameter(explained.cited()))
        .putIfAny("facts", explained.facts().stream().map(UsedJson::fact).toList())
        .map();
  }

  private static @Nullable Map<String, Object> parameter(
      ExplainedSettlement.@Nullable Cited cited) {
    return cited == null
        ? null
        : new Members()
            .putAll(UsedJson.parameter(cited.parameter(), cited.policy()))
            .put("policy", cited.policy().id())
            .map();
  }

  private static Map<String, Object> exclusion(ExplainedRuling explained) {
    return MatterJson.tree(explained.ruling().matter())
        .put("law", ExplainedRulingJson.law(explained.policy(), explained.clause()))
        .put("rules", ExplainedRulingJson.rules(explained))
        .map();
  }
}
