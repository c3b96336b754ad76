package org.huice.impact;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * One of the two sets of rules that are compared.
 *
 * @param name as the person who asked calls it
 * @param rules as read from its folder
 * @param overlay by which it is changed; null where it is not
 */
public record RuleSide(String name, RuleSet rules, @Nullable Overlay overlay) {
  /** The rules with the overlay's values. */
  public RuleSet effective() {
    return overlay == null ? rules : rules.with(overlay);
  }

  /** How a result names it. */
  Frame.Side named() {
    return new Frame.Side(name, rules.id(), overlay == null ? null : overlay.id());
  }

  /**
   * The same rules without other policies. What holds across policies stays where all its policies
   * do; the id still names the whole folder.
   */
  static RuleSet only(RuleSet rules, Set<String> policies) {
    Map<String, PolicyRules> kept = new HashMap<>(rules.policies());
    kept.keySet().retainAll(policies);
    return new RuleSet(
        rules.id(),
        rules.vocabulary(),
        kept,
        rules.settlement().stream()
            .filter(rule -> policies.containsAll(References.of(rule)))
            .toList());
  }
}
