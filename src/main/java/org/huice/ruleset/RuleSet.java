package org.huice.ruleset;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
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
    return with(overlay.parameters());
  }

  /**
   * The same rules with other parameters; the id still names the files alone.
   *
   * @param replaced by policy and name; what it does not name stays
   */
  public RuleSet with(Map<String, Map<String, Parameter>> replaced) {
    SortedMap<String, PolicyRules> changed = new TreeMap<>(policies);
    replaced.forEach(
        (policy, values) -> changed.computeIfPresent(policy, (id, rules) -> with(rules, values)));
    return new RuleSet(id, vocabulary, changed, settlement, across);
  }

  /** The same rules with another version of one policy; the id still names the files alone. */
  public RuleSet with(PolicyRules version) {
    SortedMap<String, PolicyRules> changed = new TreeMap<>(policies);
    changed.put(version.document().id(), version);
    return new RuleSet(id, vocabulary, changed, settlement, across);
  }

  /** The same rules with other ones between awards of several policies; the id stays. */
  public RuleSet with(List<SettlementRule> holding) {
    return new RuleSet(id, vocabulary, policies, holding, across);
  }

  /**
   * Some of its policies, to decide applicants one by one: without the pools across policies, which
   * may take awards of those that are left out. The id still names all files.
   *
   * @param kept the ids of the policies
   * @param holds which of the settlement rules across policies stay
   */
  public RuleSet only(Set<String> kept, Predicate<SettlementRule> holds) {
    SortedMap<String, PolicyRules> some = new TreeMap<>(policies);
    some.keySet().retainAll(kept);
    return new RuleSet(id, vocabulary, some, settlement.stream().filter(holds).toList(), List.of());
  }

  private static PolicyRules with(PolicyRules rules, Map<String, Parameter> values) {
    return new PolicyRules(rules.document().with(values), rules.rules());
  }
}
