package org.huice.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;

/**
 * What a rule's conditions came to as a tree; without the places of the rule file.; see {@link
 * CoreTree}.
 */
final class ReadingTree {
  private ReadingTree() {}

  static Map<String, Object> of(RuleReading reading) {
    return new Members()
        .put("rule", reading.rule())
        .put("truth", code(reading.truth()))
        .put("conditions", conditions(reading.conditions()))
        .map();
  }

  static List<Map<String, Object>> missing(List<Missing> missing) {
    return missing.isEmpty()
        ? List.of()
        : missing.stream().sorted().map(ReadingTree::missing).toList();
  }

  static Map<String, Object> missing(Missing missing) {
    return new Members()
        .put("kind", missing.kind().name().toLowerCase(Locale.ROOT))
        .put("name", missing.name())
        .map();
  }

  /** Also where there is none. */
  private static List<Map<String, Object>> conditions(List<Condition> conditions) {
    List<Map<String, Object>> all = new ArrayList<>(conditions.size());
    for (Condition condition : conditions) {
      all.add(condition(condition));
    }
    return all;
  }

  private static Map<String, Object> condition(Condition condition) {
    return new Members()
        .put("id", condition.id())
        .put("truth", code(condition.truth()))
        .put("text", condition.text())
        .put("operator", condition.operator())
        .put("required", condition.required())
        .put("actual", condition.actual())
        .put("about", condition.about())
        .putIfAny("missing", missing(condition.missing()))
        .putIfAny("parts", condition.parts().stream().map(ReadingTree::condition).toList())
        .map();
  }

  static String code(Truth truth) {
    return switch (truth) {
      case FALSE -> "false";
      case UNKNOWN -> "unknown";
      case TRUE -> "true";
    };
  }
}
