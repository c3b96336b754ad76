package org.huice.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huice.policy.ClauseRef;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterRef;
import org.huice.policy.ParameterValue;
import org.huice.policy.Pool;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** Holds what clauses come to against the budgets of the pools that cover them. */
record PoolBudgets(Contrast contrast, LocalDate day) {
  /** Every pool of either side that covers a clause that was evaluated, by its name. */
  List<PoolDelta> of(Map<ClauseRef, Weight> clauses, PoolLedger claims) {
    RuleSet base = contrast.base().effective();
    RuleSet head = contrast.head().effective();
    TreeMap<String, @Nullable Pool> before = named(base);
    TreeMap<String, @Nullable Pool> after = named(head);
    TreeMap<String, @Nullable Pool> all = new TreeMap<>(before);
    all.putAll(after);
    List<PoolDelta> deltas = new ArrayList<>();
    for (String name : all.keySet()) {
      @Nullable Pool one = before.get(name);
      @Nullable Pool other = after.get(name);
      deltas.add(delta(name, one, other, clauses, claims));
    }
    return deltas;
  }

  private PoolDelta delta(
      String name,
      @Nullable Pool one,
      @Nullable Pool other,
      Map<ClauseRef, Weight> clauses,
      PoolLedger claims) {
    RuleSet base = contrast.base().effective();
    RuleSet head = contrast.head().effective();
    @Nullable PoolDivision before = one == null ? null : claims.base(one, base, day);
    @Nullable PoolDivision after = other == null ? null : claims.head(other, head, day);
    List<String> apart = new ArrayList<>();
    apart(one, other, head).forEach(clause -> apart.add(clause.toString()));
    apart(other, one, base).forEach(clause -> apart.add(clause.toString()));
    List<PoolChange> changed =
        before == null
                || after == null
                || !before.side().isDivided()
                || !after.side().isDivided()
                || !apart.isEmpty()
            ? List.of()
            : PoolLedger.changed(before, after);
    return new PoolDelta(
        name,
        entitlements(one, clauses, true),
        entitlements(other, clauses, false),
        budget(one, base),
        budget(other, head),
        before == null ? null : before.side(),
        after == null ? null : after.side(),
        apart,
        PoolPeople.of(changed),
        changed);
  }

  /** The clauses of the one pool that are not in the other, though its rules have them. */
  private static Stream<ClauseRef> apart(@Nullable Pool one, @Nullable Pool other, RuleSet rules) {
    ClauseParts parts = new ClauseParts(rules);
    return one == null || other == null
        ? Stream.of()
        : one.clauses().stream()
            .filter(clause -> !other.clauses().contains(clause))
            .filter(clause -> parts.clauses(clause.policy()).contains(clause));
  }

  /** The budget of the changed rules, where a single pool covers clauses that were evaluated. */
  @Nullable BigDecimal only() {
    RuleSet head = contrast.head().effective();
    TreeMap<String, @Nullable Pool> pools = named(head);
    return pools.size() == 1 ? budget(pools.firstEntry().getValue(), head) : null;
  }

  private TreeMap<String, @Nullable Pool> named(RuleSet rules) {
    TreeMap<String, @Nullable Pool> pools = new TreeMap<>();
    rules.pools().stream()
        .filter(pool -> pool.clauses().stream().anyMatch(contrast.clauses()::contains))
        .forEach(pool -> pools.put(pool.id(), pool));
    return pools;
  }

  private static Split entitlements(
      @Nullable Pool pool, Map<ClauseRef, Weight> clauses, boolean base) {
    Split sum = Split.ZERO;
    for (ClauseRef clause : pool == null ? List.<ClauseRef>of() : pool.clauses()) {
      Weight weight = clauses.getOrDefault(clause, Weight.NONE);
      Sums determined = base ? weight.base() : weight.head();
      Sums beside = base ? weight.opened() : weight.closed();
      sum = sum.plus(determined.plus(beside).granted());
    }
    return sum;
  }

  private @Nullable BigDecimal budget(@Nullable Pool pool, RuleSet rules) {
    @Nullable ParameterRef named = pool == null ? null : pool.budget();
    return named == null ? null : yuan(named, rules).orElse(null);
  }

  private Optional<BigDecimal> yuan(ParameterRef named, RuleSet rules) {
    return Optional.ofNullable(rules.policies().get(named.policy()))
        .map(PolicyRules::document)
        .map(document -> document.parameters().get(named.name()))
        .flatMap(parameter -> parameter.on(day).flatMap(value -> yuan(parameter, value)));
  }

  private static Optional<BigDecimal> yuan(Parameter parameter, ParameterValue value) {
    return value instanceof ParameterValue.Plain plain
        ? Optional.of(parameter.unit().toBase(plain.number()))
        : Optional.empty();
  }
}
