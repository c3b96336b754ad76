package org.huice.readback;

import java.util.Set;
import java.util.TreeSet;
import org.huice.drl.ConditionWord;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.FollowingWord;
import org.huice.drl.RuleTree;

/**
 * The parameters that a rule uses.
 *
 * @param names of the parameters
 * @param counts whether it counts days, months or years
 */
record ParametersRead(Set<String> names, boolean counts) {
  /** Those of a rule. */
  static ParametersRead of(RuleTree rule) {
    Set<String> names = new TreeSet<>();
    boolean counts = false;
    for (Expression.Call call : rule.calls().toList()) {
      call.parameter().ifPresent(names::add);
      counts |= ConditionWord.of(call.word()).filter(ParametersRead::isPeriod).isPresent();
    }
    for (Consequence.Word word : rule.then().words()) {
      names.addAll(word.parameters());
      counts |= word.name().equals(FollowingWord.SINCE.word());
    }
    return new ParametersRead(names, counts);
  }

  private static boolean isPeriod(ConditionWord word) {
    return switch (word) {
      case ELAPSED, WITHIN, PASSED -> true;
      default -> false;
    };
  }
}
