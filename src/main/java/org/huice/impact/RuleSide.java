package org.huice.impact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huice.policy.ClauseRef;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
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
   * The same rules without other clauses. What holds between awards stays where all its clauses do,
   * and with it the parameters that it names; pools, which decide no ruling, do not. The id still
   * names the whole folder.
   */
  static RuleSet only(RuleSet rules, Set<ClauseRef> clauses) {
    List<SettlementRule> across = settlement(rules.settlement(), clauses);
    Set<String> needed = References.of(across);
    Map<String, PolicyRules> kept = new TreeMap<>();
    rules
        .policies()
        .forEach(
            (id, policy) -> {
              PolicyRules some = only(policy, clauses);
              needed.addAll(References.of(some.document().settlement()));
              kept.put(id, some);
            });
    kept.values()
        .removeIf(
            policy ->
                policy.document().clauses().isEmpty() && !needed.contains(policy.document().id()));
    return new RuleSet(rules.id(), rules.vocabulary(), kept, across, List.of());
  }

  private static PolicyRules only(PolicyRules policy, Set<ClauseRef> clauses) {
    PolicyDocument all = policy.document();
    PolicyDocument some =
        all.only(
            clause -> clauses.contains(new ClauseRef(all.id(), clause)),
            settlement(all.settlement(), clauses));
    return new PolicyRules(
        some,
        policy.rules().stream().filter(rule -> some.clauses().containsKey(rule.clause())).toList());
  }

  private static List<SettlementRule> settlement(
      List<SettlementRule> rules, Set<ClauseRef> clauses) {
    return rules.stream().filter(rule -> clauses.containsAll(rule.clauses())).toList();
  }
}
