package org.huice.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.huice.impact.Frame.Difference;
import org.huice.impact.Frame.Difference.Kind;
import org.huice.policy.ClauseRef;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.policy.SettlementRule;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.Vocabulary;

/**
 * Collects in what two rule sets differ, and the clauses whose rulings or awards may differ by it.
 * Where it cannot be said of which clause something is, all clauses of its policy are taken.
 */
final class Differing {
  private static final Comparator<Difference> ORDER =
      Comparator.comparing(Difference::kind).thenComparing(Difference::name);

  private final RuleSet base;
  private final RuleSet head;
  private final List<ClauseParts> parts;
  private final SortedMap<String, Set<Difference>> found = new TreeMap<>();
  private final NavigableSet<ClauseRef> clauses = new TreeSet<>();

  Differing(RuleSet base, RuleSet head) {
    this.base = base;
    this.head = head;
    this.parts = List.of(new ClauseParts(base), new ClauseParts(head));
    base.policies().keySet().forEach(id -> found.put(id, new TreeSet<>(ORDER)));
    head.policies().keySet().forEach(id -> found.put(id, new TreeSet<>(ORDER)));
  }

  /**
   * Everything that differs, and what is linked with it.
   *
   * @param day on which the values of parameters are shown
   */
  Differing all(LocalDate day) {
    for (String policy : found.keySet()) {
      PolicyContrast.of(base.policies().get(policy), head.policies().get(policy), day)
          .forEach(difference -> add(policy, difference));
      between(policy);
    }
    settlement(base.settlement(), head.settlement());
    pools(base.across(), head.across());
    if (!Components.same(base.vocabulary(), head.vocabulary())) {
      words(base.vocabulary(), head.vocabulary());
    }
    return linked();
  }

  /** One parameter, and what is linked with whatever reads it. */
  Differing only(ParameterRef parameter) {
    add(parameter.policy(), PolicyContrast.named(Kind.PARAMETER, parameter.name()));
    return linked();
  }

  /** In what each policy of either side differs; nothing where it does not. */
  SortedMap<String, Set<Difference>> found() {
    return found;
  }

  /** The clauses that have to be decided on both sides. */
  NavigableSet<ClauseRef> clauses() {
    return clauses;
  }

  /** The clauses of a policy on either side. */
  Set<ClauseRef> all(String policy) {
    return either(side -> side.clauses(policy));
  }

  private Set<ClauseRef> either(Function<ClauseParts, Set<ClauseRef>> some) {
    Set<ClauseRef> all = new TreeSet<>();
    parts.forEach(side -> all.addAll(some.apply(side)));
    return all;
  }

  private void add(String policy, Difference difference) {
    String name = difference.name();
    Set<ClauseRef> touched =
        switch (difference.kind()) {
          case NEW_CLAUSE, GONE_CLAUSE, CLAUSE -> Set.of(new ClauseRef(policy, name));
          case RULE -> either(side -> side.ruled(policy, name));
          case PARAMETER -> either(side -> side.readers(new ParameterRef(policy, name)));
          default -> Set.of();
        };
    add(policy, difference, touched.isEmpty() ? all(policy) : touched);
  }

  private void add(String policy, Difference difference, Collection<ClauseRef> touched) {
    Set<Difference> known = found.get(policy);
    if (known != null) {
      known.add(difference);
    }
    clauses.addAll(touched);
  }

  /** What a policy that both have says of its own awards together. */
  private void between(String policy) {
    PolicyRules before = base.policies().get(policy);
    PolicyRules after = head.policies().get(policy);
    if (before != null && after != null) {
      settlement(before.document().settlement(), after.document().settlement());
      pools(before.document().pools(), after.document().pools());
    }
  }

  private void settlement(List<SettlementRule> some, List<SettlementRule> others) {
    for (SettlementRule rule : odd(some, others)) {
      add(PolicyContrast.named(Kind.SETTLEMENT, rule.terms().name()), rule.clauses());
    }
  }

  private void pools(List<Pool> some, List<Pool> others) {
    for (Pool pool : odd(some, others)) {
      add(PolicyContrast.named(Kind.POOL, pool.terms().name()), pool.clauses());
    }
  }

  private void add(Difference difference, Collection<ClauseRef> touched) {
    touched.forEach(clause -> add(clause.policy(), difference, List.of(clause)));
  }

  /** What is only in one of the lists; all of it where what both have has another order. */
  private static <T> List<T> odd(List<T> some, List<T> others) {
    List<T> kept = with(some, others, true);
    List<T> all = new ArrayList<>(some);
    all.addAll(others);
    if (!Components.same(kept, with(others, some, true))) {
      return all;
    }
    List<T> odd = new ArrayList<>(with(some, others, false));
    odd.addAll(with(others, some, false));
    return odd;
  }

  private static <T> List<T> with(List<T> some, List<T> others, boolean there) {
    return some.stream()
        .filter(one -> others.stream().anyMatch(other -> Components.same(one, other)) == there)
        .toList();
  }

  private void words(Vocabulary one, Vocabulary other) {
    for (String policy : found.keySet()) {
      for (ClauseRef clause : all(policy)) {
        List<Object> read = parts.stream().flatMap(side -> side.all(clause)).toList();
        for (String word : new WordsRead(one, other, read).differing()) {
          add(policy, PolicyContrast.named(Kind.VOCABULARY, word), List.of(clause));
        }
      }
    }
  }

  /** Takes in every clause that shares a link with one that is in, until none does. */
  private Differing linked() {
    List<Set<ClauseRef>> links = new ArrayList<>();
    parts.forEach(side -> links.addAll(side.links()));
    boolean more = true;
    while (more) {
      more = false;
      for (Set<ClauseRef> link : links) {
        if (link.stream().anyMatch(clauses::contains)) {
          more |= clauses.addAll(link);
        }
      }
    }
    for (ClauseRef clause : clauses) {
      Set<Difference> own = found.get(clause.policy());
      if (own != null && own.isEmpty()) {
        own.add(PolicyContrast.named(Kind.LINKED, clause.policy()));
      }
    }
    return this;
  }
}
