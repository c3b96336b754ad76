package org.huice.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.huice.cases.CaseResult;
import org.huice.cases.Item;
import org.huice.cases.PolicyCoverage;
import org.huice.cases.PolicyCoverage.ClauseCoverage;
import org.huice.cases.PolicyCoverage.RuleCoverage;
import org.huice.cases.Tally;

/** What worked examples show of policies, as JSON for other programs: codes, names and places. */
final class CoverageJson {
  private CoverageJson() {}

  /**
   * The whole, in the order of the policies; a per cent only where something is demanded.
   *
   * @param unread policies whose examples cannot be read, which are not measured
   */
  static Map<String, Object> tree(
      List<PolicyCoverage> policies, List<String> unread, List<CaseResult> results) {
    Tally all = policies.stream().map(PolicyCoverage::tally).reduce(new Tally(0, 0), Tally::plus);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", "coverage-1");
    tree.put("cases", results.size());
    tree.put(
        "failed",
        each(
            results.stream().filter(result -> !result.passed()).toList(),
            result -> result.example().name()));
    tally(all, tree);
    tree.put("unread", unread);
    tree.put("policies", each(policies, CoverageJson::policy));
    return tree;
  }

  private static Map<String, Object> policy(PolicyCoverage policy) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("policy", policy.policy());
    tree.put("inForce", policy.counted());
    tally(policy.tally(), tree);
    tree.put("clauses", each(policy.clauses(), CoverageJson::clause));
    tree.put("settlement", each(policy.settlement(), CoverageJson::item));
    return tree;
  }

  private static Map<String, Object> clause(ClauseCoverage clause) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("clause", clause.clause());
    tally(Tally.of(clause.items()), tree);
    tree.put("rules", each(clause.rules(), CoverageJson::rule));
    tree.put("amounts", each(clause.amounts(), CoverageJson::item));
    return tree;
  }

  private static Map<String, Object> rule(RuleCoverage rule) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rule", rule.rule());
    tree.put("place", rule.place().toString());
    tree.put("conditions", each(rule.conditions(), CoverageJson::item));
    return tree;
  }

  private static Map<String, Object> item(Item item) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", code(item.kind()));
    tree.put("text", item.text());
    if (item.bound() != null) {
      tree.put("bound", item.bound());
    }
    tree.put("place", item.place().toString());
    item.cells().forEach(cell -> tree.put(code(cell.sight()), cell(cell)));
    return tree;
  }

  private static Map<String, Object> cell(Item.Cell cell) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("shown", cell.shown());
    if (cell.excuse() != null) {
      tree.put("notApplicable", code(cell.excuse()));
    }
    tree.put("cases", cell.cases());
    return tree;
  }

  private static void tally(Tally tally, Map<String, Object> tree) {
    tree.put("demanded", tally.demanded());
    tree.put("shown", tally.shown());
    tally.percent().ifPresent(percent -> tree.put("percent", percent));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <T, R> List<R> each(List<T> all, Function<T, R> one) {
    return all.stream().map(one).toList();
  }
}
