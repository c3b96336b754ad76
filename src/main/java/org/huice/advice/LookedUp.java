package org.huice.advice;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Slot;

/**
 * The parameters whose value a rule looks up by facts that the step does not name: rows by words,
 * rates by the day, tiers by a share of another field.
 */
final class LookedUp {
  private static final Set<String> WORDS = Set.of("table", "times", "schedule");

  private LookedUp() {}

  static Set<String> in(List<RuleTree> rules) {
    Set<String> names = new TreeSet<>();
    rules.forEach(rule -> add(rule.then(), names));
    return names;
  }

  private static void add(Consequence chain, Set<String> names) {
    for (Consequence.Word word : chain.words()) {
      if (WORDS.contains(word.name()) && !word.all(Slot.FACT).isEmpty()) {
        names.addAll(word.parameters());
      }
      word.all(Slot.PART).forEach(part -> add(((Expression.Part) part).chain(), names));
    }
  }
}
