package org.huice.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.drl.RuleTree;
import org.kie.api.definition.rule.Rule;

/** Finds the rule as written for the rule that Drools says has fired. */
final class FiredRules {
  private record Key(String packageName, String rule) {}

  /** A rule as written, and the id of its policy. */
  record Written(String policy, RuleTree tree) {}

  private final Map<Key, Written> written;

  private FiredRules(Map<Key, Written> written) {
    this.written = written;
  }

  static FiredRules of(List<UnitSource> policies) {
    Map<Key, Written> written = new HashMap<>();
    for (UnitSource policy : policies) {
      String packageName = policy.packageName();
      for (RuleTree tree : policy.rules()) {
        written.put(new Key(packageName, tree.name()), new Written(policy.name(), tree));
      }
    }
    return new FiredRules(Map.copyOf(written));
  }

  Written written(Rule rule) {
    return Objects.requireNonNull(
        written.get(new Key(rule.getPackageName(), rule.getName())), rule.getName());
  }
}
