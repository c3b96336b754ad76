package org.huice.ruleset;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huice.policy.Parameter;
import org.huice.policy.Pool;
import org.huice.policy.SettlementRule;
import org.huice.vocabulary.Vocabulary;

/**
 * A folder of rules, read and without problems.
 *
 * @param id {@code sha256:} and the hash of every file that decides anything
 * @param vocabulary its words
 * @param policies by id, sorted
 * @param settlement what holds between awards of several policies, in the order of the file
 * @param across pools that take awards of several policies, in the order of the file
 */
public record RuleSet(
    String id,
    Vocabulary vocabulary,
    Map<String, PolicyRules> policies,
    List<SettlementRule> settlement,
    List<Pool> across) {
  /** A rule set that says nothing across policies. */
  public RuleSet(String id, Vocabulary vocabulary, Map<String, PolicyRules> policies) {
    this(id, vocabulary, policies, List.of());
  }

  /** A rule set without pools across policies. */
  public RuleSet(
      String id,
      Vocabulary vocabulary,
      Map<String, PolicyRules> policies,
      List<SettlementRule> settlement) {
    this(id, vocabulary, policies, settlement, List.of());
  }

  /** Sorts the policies. */
  public RuleSet {
    policies = Collections.unmodifiableSortedMap(new TreeMap<>(policies));
    settlement = List.copyOf(settlement);
    across = List.copyOf(across);
  }

  /** Every pool: those of the policies, by id, each in the order of its file, then those across. */
  public List<Pool> pools() {
    return Stream.concat(
            policies.values().stream().flatMap(policy -> policy.document().pools().stream()),
            across.stream())
        .toList();
  }

  /** The same rules with the overlay's values; the id still names the files alone. */
  public RuleSet with(Overlay overlay) {
    SortedMap<String, PolicyRules> changed = new TreeMap<>(policies);
    overlay
        .parameters()
        .forEach(
            (policy, values) ->
                changed.computeIfPresent(policy, (id, rules) -> with(rules, values)));
    return new RuleSet(id, vocabulary, changed, settlement, across);
  }

  private static PolicyRules with(PolicyRules rules, Map<String, Parameter> values) {
    return new PolicyRules(rules.document().with(values), rules.rules());
  }
}
