package org.huice.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.drl.CanonicalLaw;
import org.huice.drl.RuleTree;
import org.kie.api.definition.rule.Rule;

/** Finds the rule as written for the rule that Drools says has fired. */
final class FiredRules {
  private final Map<String, Written> byName = new HashMap<>();
  private final Map<String, String> policies = new HashMap<>();

  /**
   * A rule as written.
   *
   * @param policy the id of its policy
   * @param order its number among all, sorted by policy, clause and name
   */
  record Written(String policy, RuleTree tree, int order) {}

  private FiredRules() {}

  static FiredRules of(List<UnitSource> units) {
    FiredRules rules = new FiredRules();
    List<Written> all = new ArrayList<>();
    for (UnitSource unit : units) {
      rules.policies.put(unit.packageName(), unit.name());
      unit.rules().forEach(tree -> all.add(new Written(unit.name(), tree, 0)));
    }
    all.sort(
        Comparator.comparing(Written::policy)
            .thenComparing(written -> written.tree().clause())
            .thenComparing(written -> written.tree().name()));
    for (Written written : all) {
      String policy = written.policy();
      RuleTree tree = written.tree();
      rules.byName.put(
          CanonicalLaw.name(policy, tree.name()), new Written(policy, tree, rules.byName.size()));
    }
    return rules;
  }

  /** The rule of that name, as it names itself: with its policy. */
  Written written(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  /** The rule that Drools means. */
  Written written(Rule rule) {
    String policy = Objects.requireNonNull(policies.get(rule.getPackageName()));
    return written(CanonicalLaw.name(policy, rule.getName()));
  }
}
