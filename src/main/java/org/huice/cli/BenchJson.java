package org.huice.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huice.timing.BenchReport;
import org.huice.timing.Cause;
import org.huice.timing.PolicyTime;
import org.huice.timing.RuleTime;
import org.huice.timing.Span;

/** What was measured, as JSON for other programs; times are nanoseconds of CPU an applicant. */
final class BenchJson {
  private BenchJson() {}

  /** The whole, the slowest first. */
  static Map<String, Object> of(BenchReport report) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", "bench-1");
    tree.put("unit", "ns");
    tree.put("applicants", report.applicants());
    tree.put("rounds", report.rounds());
    tree.put("whole", span(report.whole()));
    tree.put("policies", report.policies().stream().map(BenchJson::policy).toList());
    return tree;
  }

  private static Map<String, Object> policy(PolicyTime policy) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("policy", policy.policy());
    tree.put("decided", span(policy.decided()));
    tree.put("undecided", policy.undecided());
    tree.put("rules", policy.rules().stream().map(BenchJson::rule).toList());
    return tree;
  }

  private static Map<String, Object> rule(RuleTime rule) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rule", rule.rule());
    tree.put("place", rule.place().toString());
    tree.put("secondReading", span(rule.reading()));
    tree.put("steps", rule.steps().toString());
    tree.put("most", rule.where());
    tree.put("causes", rule.causes().stream().map(BenchJson::cause).toList());
    return tree;
  }

  private static Map<String, Object> cause(Cause cause) {
    return Map.of("kind", code(cause.kind()), "details", List.copyOf(cause.details()));
  }

  /** As files write it. */
  static String code(Cause.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Object> span(Span span) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("median", span.median());
    tree.put("least", span.least());
    tree.put("most", span.most());
    return tree;
  }
}
