package org.huice.json;

import java.util.List;
import java.util.Map;
import org.huice.determination.Condition;
import org.huice.explanation.ExplainedCondition;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/** A condition with the parameters on its one side and the facts on its other, as JSON. */
final class ExplainedConditionJson {
  private final PolicyDocument policy;

  ExplainedConditionJson(PolicyDocument policy) {
    this.policy = policy;
  }

  List<Map<String, Object>> of(List<ExplainedCondition> conditions) {
    return conditions.stream().map(this::of).toList();
  }

  private Map<String, Object> of(ExplainedCondition explained) {
    Condition condition = explained.condition();
    String unit = BaseUnit.of(explained);
    return new Members()
        .put("id", condition.id())
        .put("truth", ReadingJson.code(condition.truth()))
        .put("text", condition.text())
        .put("file", condition.place().file())
        .put("line", condition.place().line())
        .put("operator", condition.operator())
        .put("about", condition.about())
        .put("required", required(explained, unit))
        .put("actual", actual(explained, unit))
        .putIfAny("missing", ReadingJson.missing(condition.missing()))
        .putIfAny("parts", of(explained.parts()))
        .map();
  }

  private @Nullable Map<String, Object> required(
      ExplainedCondition explained, @Nullable String unit) {
    String value = explained.condition().required();
    return unlessEmpty(
        new Members()
            .put("value", value)
            .put("unit", value == null ? null : unit)
            .putIfAny("parameters", UsedJson.parameters(explained.parameters(), policy)));
  }

  private static @Nullable Map<String, Object> actual(
      ExplainedCondition explained, @Nullable String unit) {
    String value = explained.condition().actual();
    return unlessEmpty(
        new Members()
            .put("value", value)
            .put("unit", value == null ? null : unit)
            .putIfAny("facts", explained.facts().stream().map(UsedJson::fact).toList()));
  }

  private static @Nullable Map<String, Object> unlessEmpty(Members members) {
    return members.map().isEmpty() ? null : members.map();
  }
}
