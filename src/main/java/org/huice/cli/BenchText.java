package org.huice.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.huice.page.Table;
import org.huice.page.Words;
import org.huice.timing.BenchReport;
import org.huice.timing.Cause;
import org.huice.timing.PolicyTime;
import org.huice.timing.RuleTime;
import org.huice.timing.Span;

/** What was measured, in tables: policies, then all rules, the slowest first. */
final class BenchText {
  /** Nanoseconds become microseconds with one digit. */
  private static final int DIGITS = 3;

  private final Words words;

  BenchText(Words words) {
    this.words = words;
  }

  private record Named(String policy, RuleTime rule) {}

  /** The lines. */
  List<String> lines(BenchReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("bench.measured", report.applicants(), report.rounds()));
    lines.add(words.say("bench.whole", micros(report.whole().median()), range(report.whole())));
    lines.add("");
    lines.add(words.say("bench.policies"));
    lines.addAll(policies(report.policies()).lines());
    lines.add("");
    lines.add(words.say("bench.rules"));
    lines.addAll(rules(report.policies()).lines());
    return lines;
  }

  private Table policies(List<PolicyTime> policies) {
    Table table = new Table(heads("policy", "time", "range"), Set.of(1, 2));
    for (PolicyTime policy : policies) {
      Span span = policy.decided();
      table.add(
          List.of(policy.policy(), micros(span.median()), range(span)),
          policy.undecided() == 0
              ? List.of()
              : List.of(words.say("bench.undecided", policy.undecided())));
    }
    return table;
  }

  private Table rules(List<PolicyTime> policies) {
    Table table = new Table(heads("rule", "policy", "time", "range", "steps"), Set.of(2, 3, 4));
    policies.stream()
        .flatMap(policy -> policy.rules().stream().map(rule -> new Named(policy.policy(), rule)))
        .sorted(
            Comparator.comparing((Named named) -> -named.rule().reading().median())
                .thenComparing(Named::policy)
                .thenComparing(named -> named.rule().rule()))
        .forEach(named -> table.add(cells(named), below(named.rule())));
    return table;
  }

  private List<String> heads(String... keys) {
    return List.of(keys).stream().map(key -> words.say("bench.head." + key)).toList();
  }

  private static List<String> cells(Named named) {
    RuleTime rule = named.rule();
    return List.of(
        rule.rule(),
        named.policy(),
        micros(rule.reading().median()),
        range(rule.reading()),
        rule.steps().toString());
  }

  private List<String> below(RuleTime rule) {
    List<String> below = new ArrayList<>();
    for (Cause cause : rule.causes()) {
      String code = BenchJson.code(cause.kind());
      Object[] details = cause.details().toArray();
      below.add(words.say("bench.cause." + code, details));
      below.add(words.say("bench.remedy." + code, details));
    }
    if (!rule.causes().isEmpty()) {
      below.add(words.say("bench.where", rule.place().toString(), rule.where()));
    }
    return below;
  }

  private static String range(Span span) {
    return micros(span.least()) + "–" + micros(span.most());
  }

  private static String micros(long nanos) {
    return BigDecimal.valueOf(nanos, DIGITS).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
