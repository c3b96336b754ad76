package org.huice.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huice.drl.RuleTree;
import org.huice.matching.Breadth;
import org.huice.matching.Workload;

/**
 * How much rules can have to do, which grows with the facts of a dossier: bounds that are known
 * before it is looked at.
 *
 * @param little the most facts of which no rule can have too much to look at
 * @param readable the most facts over which every rule can certainly be read
 */
record Labour(int little, int readable) {
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
    return new Labour(little, readable(rules.keySet()));
  }

  private static long steps(Map<Integer, Integer> rules, int facts) {
    long steps = 0;
    for (Map.Entry<Integer, Integer> each : rules.entrySet()) {
      steps += each.getValue() * new Breadth(each.getKey()).mostSteps(facts);
    }
    return steps;
  }

  private static int readable(Set<Integer> widths) {
    int readable = 0;
    for (int step = MANY; step > 0; step /= 2) {
      int facts = readable + step;
      boolean all = widths.stream().allMatch(width -> new Breadth(width).isReadable(facts));
      readable += all ? step : 0;
    }
    return readable;
  }
}
