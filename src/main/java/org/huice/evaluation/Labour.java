package org.huice.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huice.drl.RuleTree;
import org.huice.matching.Breadth;
import org.huice.matching.Matcher;
import org.huice.matching.Workload;

/**
 * How much rules can have to do, which grows with the facts of a dossier: bounds that are known
 * before it is looked at.
 *
 * @param little the most facts of which no rule can have too much to look at
 */
record Labour(int little) {
  /** More facts than anybody has; of so many all is counted. */
  private static final int MANY = 1 << 20;

  /** That of the rules of all policies together. */
  static Labour of(List<Statute> statutes) {
    Map<Integer, Integer> rules = new TreeMap<>();
    for (Statute statute : statutes) {
      for (RuleTree rule : statute.rules()) {
        rules.merge(Breadth.of(rule).patterns(), 1, Integer::sum);
      }
    }
    int little = 0;
    for (int step = MANY; step > 0; step /= 2) {
      little += steps(rules, little + step) <= Workload.MOST ? step : 0;
    }
    return new Labour(little);
  }

  private static long steps(Map<Integer, Integer> rules, int facts) {
    long steps = 0;
    for (Map.Entry<Integer, Integer> each : rules.entrySet()) {
      steps += each.getValue() * new Breadth(each.getKey()).mostSteps(facts);
    }
    return steps;
  }

  /** The widest a rule may be that can certainly be read over so many facts. */
  static Breadth readable(int facts) {
    Breadth widest = new Breadth(0);
    Breadth next = new Breadth(1);
    while (next.mostSteps(facts) <= Matcher.LIMIT) {
      widest = next;
      next = new Breadth(next.patterns() + 1);
    }
    return widest;
  }
}
