package org.huice.lint;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.huice.drl.RuleTree;
import org.huice.problem.Problem;

/**
 * Finds numbers between two rules of one clause that no rule covers: a span, where the rules differ
 * in nothing else, and one number alone even where they do.
 */
record RuleGaps(List<RuleTree> rules, Wording wording) {
  /** What rules that agree in all else say of one operand. */
  private record Tier(String operand, Map<String, ValueSet> rest) {}

  /** Reports each gap once, at the last rule; one list for each span of the parameters' values. */
  void report(Collection<List<Cases>> spans, Consumer<Problem> problems) {
    Set<String> told = new LinkedHashSet<>();
    for (List<Cases> span : spans) {
      Set<String> between = gaps(span);
      span.forEach(cases -> between.removeAll(gaps(List.of(cases))));
      told.addAll(between);
    }
    RuleTree last = rules.get(rules.size() - 1);
    told.forEach(
        gap ->
            problems.accept(
                Problem.at(last.place(), DoubtProblem.GAP_BETWEEN_RULES, last.clause(), gap)));
  }

  private Set<String> gaps(List<Cases> span) {
    Map<Tier, ValueSet> tiers = new LinkedHashMap<>();
    Map<String, ValueSet> whole = new TreeMap<>();
    Set<String> numbers = numbers(span);
    for (Cases cases : span) {
      for (Map<String, ValueSet> one : cases.each()) {
        for (String operand : numbers) {
          ValueSet said = one.getOrDefault(operand, ValueSet.Numbers.ALL);
          tiers.merge(new Tier(operand, rest(one, operand)), said, ValueSet::or);
          whole.merge(operand, said, ValueSet::or);
        }
      }
    }
    Set<String> found = new LinkedHashSet<>();
    tiers.forEach((tier, covered) -> add(found, tier.operand(), covered, false));
    whole.forEach((operand, covered) -> add(found, operand, covered, true));
    return found;
  }

  /** The operands that people know and that the rules bound by numbers. */
  private Set<String> numbers(List<Cases> span) {
    Set<String> names = new TreeSet<>();
    span.stream()
        .flatMap(cases -> cases.each().stream())
        .forEach(
            one ->
                one.forEach(
                    (name, values) -> {
                      if (wording.knows(name) && values instanceof ValueSet.Numbers) {
                        names.add(name);
                      }
                    }));
    return names;
  }

  private static Map<String, ValueSet> rest(Map<String, ValueSet> one, String operand) {
    Map<String, ValueSet> rest = new TreeMap<>(one);
    rest.keySet().removeIf(name -> name.equals(operand) || isAbout(name, operand));
    return rest;
  }

  /** What is said of the pattern that holds it, or of its difference from something. */
  private static boolean isAbout(String name, String operand) {
    return name.startsWith("exists ") || (name.contains(" − ") && name.contains(operand));
  }

  private void add(Set<String> found, String operand, ValueSet covered, boolean pointsOnly) {
    if (covered instanceof ValueSet.Numbers numbers) {
      for (Interval open : numbers.gaps()) {
        Interval gap = wording.isWhole(operand) ? open.whole() : open;
        if (!gap.isEmpty() && (gap.isPoint() || !pointsOnly)) {
          found.add(wording.say(operand, gap));
        }
      }
    }
  }
}
