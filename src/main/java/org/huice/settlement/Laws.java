package org.huice.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.determination.Matter;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;

/**
 * The policies of a rule set and what they say of each other.
 *
 * @param policies by id, sorted
 * @param rules what holds between awards: those of each policy by its id, in the order of its file,
 *     then those across policies
 * @param named every clause that a rule names, by the very object
 */
record Laws(
    SortedMap<String, PolicyDocument> policies,
    List<SettlementRule> rules,
    IdentityHashMap<SettlementRule, Set<ClauseRef>> named) {
  static Laws of(Map<String, PolicyDocument> policies, List<SettlementRule> across) {
    SortedMap<String, PolicyDocument> sorted = new TreeMap<>(policies);
    List<SettlementRule> all = new ArrayList<>();
    sorted.values().forEach(policy -> all.addAll(policy.settlement()));
    all.addAll(across);
    IdentityHashMap<SettlementRule, Set<ClauseRef>> named = new IdentityHashMap<>();
    all.forEach(rule -> named.put(rule, Set.copyOf(rule.clauses())));
    return new Laws(Collections.unmodifiableSortedMap(sorted), List.copyOf(all), named);
  }

  /** Whether a rule names the clause. */
  boolean names(SettlementRule rule, ClauseRef clause) {
    return Objects.requireNonNull(named.get(rule), rule::kind).contains(clause);
  }

  Optional<Clause> clause(Matter matter) {
    return clause(new ClauseRef(matter.policy(), matter.clause()));
  }

  Optional<Clause> clause(ClauseRef ref) {
    return Optional.ofNullable(policies.get(ref.policy()))
        .map(policy -> policy.clauses().get(ref.clause()));
  }

  /** The least step of the amounts of a policy, in 元. */
  BigDecimal step(Matter matter) {
    PolicyDocument policy = policies.get(matter.policy());
    return policy == null ? Fen.ONE : policy.rounding().to().max(Fen.ONE);
  }

  /** Whether any clause excludes from others. */
  boolean exclude() {
    return policies.values().stream()
        .flatMap(policy -> policy.clauses().values().stream())
        .anyMatch(clause -> clause.kind() == Clause.Kind.EXCLUSION);
  }
}
