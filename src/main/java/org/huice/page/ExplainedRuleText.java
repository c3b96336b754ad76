package org.huice.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huice.determination.Condition;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.explanation.ExplainedRule;

/** The rules of one clause with all their conditions: what is met first, then what is nearest. */
final class ExplainedRuleText {
  private static final String INDENT = "    ";
  private static final Comparator<ExplainedRule> ORDER =
      Comparator.comparing(
              (ExplainedRule rule) -> rule.reading().truth(), Comparator.reverseOrder())
          .thenComparing(ExplainedRule::reading, RuleOrder.NEAREST);

  private final Words words;
  private final ExplainedConditionText conditions;

  ExplainedRuleText(Words words, ExplainedConditionText conditions) {
    this.words = words;
    this.conditions = conditions;
  }

  /** Every rule with its name and place, its conditions indented. */
  List<String> lines(List<ExplainedRule> rules) {
    List<String> lines = new ArrayList<>();
    for (ExplainedRule rule : rules.stream().sorted(ORDER).toList()) {
      lines.add(head(rule));
      conditions.lines(rule).stream().map(line -> INDENT + line).forEach(lines::add);
    }
    return lines;
  }

  private String head(ExplainedRule rule) {
    RuleReading reading = rule.reading();
    String place = rule.place().file() + ":" + rule.place().line();
    List<String> counts = new ArrayList<>();
    for (Truth lacking : List.of(Truth.FALSE, Truth.UNKNOWN)) {
      long count = count(reading, lacking);
      if (count > 0 && (lacking == Truth.FALSE || reading.truth() == Truth.UNKNOWN)) {
        counts.add(words.say("explain.count." + lacking, String.valueOf(count)));
      }
    }
    String count = words.say("explain.rule." + reading.truth(), words.list(counts));
    return words.say("explain.rule", reading.rule(), count, place);
  }

  private static long count(RuleReading reading, Truth truth) {
    return reading.conditions().stream().mapToLong(one -> count(one, truth)).sum();
  }

  // Of what has to hold together each part counts, as it is marked.
  private static long count(Condition condition, Truth truth) {
    if (condition.truth() != truth) {
      return 0;
    }
    return switch (condition.operator()) {
      case "accumulate", "&&" ->
          Math.max(1, condition.parts().stream().mapToLong(one -> count(one, truth)).sum());
      default -> 1;
    };
  }
}
