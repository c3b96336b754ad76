package org.huice.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huice.impact.Frame.Difference;
import org.huice.impact.Frame.Difference.Kind;
import org.huice.policy.Pool;
import org.huice.policy.SettlementRule;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Which policies two rule sets decide differently, so that only these have to be evaluated: those
 * that differ themselves, and those whose rulings hang on theirs.
 *
 * @param base as it is
 * @param head as it would be
 * @param evaluated sorted by id, with what differs
 * @param notEvaluated the others, sorted by id
 */
public record Contrast(
    RuleSide base, RuleSide head, List<Frame.Evaluated> evaluated, List<String> notEvaluated) {
  /** Keeps its own copies. */
  public Contrast {
    evaluated = List.copyOf(evaluated);
    notEvaluated = List.copyOf(notEvaluated);
  }

  /**
   * Holds both against each other.
   *
   * @param day on which the values of parameters are shown
   */
  public static Contrast of(RuleSide base, RuleSide head, LocalDate day) {
    RuleSet one = base.effective();
    RuleSet other = head.effective();
    Map<String, Set<Difference>> differing = new TreeMap<>();
    for (String policy : policies(one, other)) {
      Set<Difference> found = new LinkedHashSet<>();
      PolicyRules before = one.policies().get(policy);
      PolicyRules after = other.policies().get(policy);
      found.addAll(PolicyContrast.of(before, after, day));
      new WordsRead(
              one.vocabulary(),
              other.vocabulary(),
              Stream.of(before, after).filter(Objects::nonNull))
          .differing()
          .forEach(word -> found.add(PolicyContrast.named(Kind.VOCABULARY, word)));
      differing.put(policy, found);
    }
    across(one, other, differing);
    linked(List.of(one, other), differing);
    return new Contrast(base, head, evaluated(one, other, differing), same(differing));
  }

  /**
   * One set of rules of which only a parameter is to take other values.
   *
   * @param policy whose parameter it is
   */
  public static Contrast around(RuleSide side, String policy, String parameter) {
    RuleSet rules = side.effective();
    Map<String, Set<Difference>> differing = new TreeMap<>();
    rules.policies().keySet().forEach(id -> differing.put(id, new LinkedHashSet<>()));
    add(differing, policy, Kind.PARAMETER, parameter);
    linked(List.of(rules), differing);
    return new Contrast(side, side, evaluated(rules, rules, differing), same(differing));
  }

  /** The base's rules of the policies that are evaluated. */
  RuleSet baseRules() {
    return RuleSide.only(base.effective(), ids());
  }

  /** The head's rules of the policies that are evaluated. */
  RuleSet headRules() {
    return RuleSide.only(head.effective(), ids());
  }

  /** The ids of the policies that are evaluated. */
  Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    evaluated.forEach(policy -> ids.add(policy.policy()));
    return ids;
  }

  private static Set<String> policies(RuleSet one, RuleSet other) {
    Set<String> all = new TreeSet<>(one.policies().keySet());
    all.addAll(other.policies().keySet());
    return all;
  }

  /** What differs between awards of several policies differs in each of them. */
  private static void across(RuleSet one, RuleSet other, Map<String, Set<Difference>> differing) {
    for (SettlementRule rule : odd(one.settlement(), other.settlement())) {
      References.of(rule)
          .forEach(policy -> add(differing, policy, Kind.SETTLEMENT, rule.terms().name()));
    }
    for (Pool pool : odd(one.across(), other.across())) {
      References.of(pool).forEach(policy -> add(differing, policy, Kind.POOL, pool.terms().name()));
    }
  }

  /** What is only in one of the lists; all of it where only the order differs, which counts too. */
  private static <T> List<T> odd(List<T> some, List<T> others) {
    List<T> odd = Stream.concat(without(some, others), without(others, some)).toList();
    return odd.isEmpty() && !Components.same(some, others) ? some : odd;
  }

  private static <T> Stream<T> without(List<T> some, List<T> others) {
    return some.stream()
        .filter(rule -> others.stream().noneMatch(other -> Components.same(rule, other)));
  }

  /** Whatever shares a rule between awards, a pool or an exclusion with one that differs. */
  private static void linked(List<RuleSet> both, Map<String, Set<Difference>> differing) {
    List<Set<String>> links = new ArrayList<>();
    for (RuleSet rules : both) {
      rules.settlement().forEach(rule -> links.add(References.of(rule)));
      rules.across().forEach(pool -> links.add(References.of(pool)));
      rules
          .policies()
          .forEach(
              (id, policy) -> {
                Set<String> named = References.of(policy.document());
                named.add(id);
                links.add(named);
              });
    }
    boolean more = true;
    while (more) {
      more = false;
      for (Set<String> link : links) {
        if (link.stream().anyMatch(policy -> isDiffering(differing, policy))) {
          for (String policy : link) {
            more |= !isDiffering(differing, policy) && add(differing, policy, Kind.LINKED, policy);
          }
        }
      }
    }
  }

  private static boolean isDiffering(Map<String, Set<Difference>> differing, String policy) {
    return !differing.getOrDefault(policy, Set.of()).isEmpty();
  }

  private static boolean add(
      Map<String, Set<Difference>> differing, String policy, Kind kind, String name) {
    Set<Difference> known = differing.get(policy);
    return known != null && known.add(PolicyContrast.named(kind, name));
  }

  private static List<Frame.Evaluated> evaluated(
      RuleSet one, RuleSet other, Map<String, Set<Difference>> differing) {
    List<Frame.Evaluated> evaluated = new ArrayList<>();
    differing.forEach(
        (policy, found) -> {
          if (!found.isEmpty()) {
            evaluated.add(
                new Frame.Evaluated(policy, title(one, other, policy), List.copyOf(found)));
          }
        });
    return evaluated;
  }

  private static String title(RuleSet one, RuleSet other, String policy) {
    PolicyRules after = other.policies().get(policy);
    @Nullable PolicyRules rules = after == null ? one.policies().get(policy) : after;
    return rules == null ? policy : rules.document().title();
  }

  private static List<String> same(Map<String, Set<Difference>> differing) {
    return differing.entrySet().stream()
        .filter(entry -> entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }
}
