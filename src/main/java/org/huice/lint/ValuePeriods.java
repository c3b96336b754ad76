package org.huice.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.FollowingWord;
import org.huice.drl.RuleTree;
import org.huice.drl.Slot;
import org.huice.policy.Parameter;
import org.huice.policy.Period;
import org.huice.problem.Problem;

/**
 * Finds values of parameters that were replaced before the policy began. What starts after its end
 * is an error of the file already.
 */
record ValuePeriods(Period period, List<RuleTree> rules, Consumer<Problem> problems) {
  /** Reports each value of which no day is within the policy's time. */
  void check(Parameter parameter) {
    if (isOfAnotherDay(parameter.name())) {
      return;
    }
    for (LocalDate from : parameter.values().keySet()) {
      LocalDate next = parameter.values().higherKey(from);
      LocalDate first = period.first();
      if (next != null && first != null && !next.isAfter(first)) {
        problems.accept(
            Problem.at(
                parameter.declared(),
                DoubtProblem.VALUE_NEVER_APPLIES,
                parameter.name(),
                from.toString(),
                next.toString(),
                first.toString()));
      }
    }
  }

  /** The rate of the day of a loan may be one of before the policy. */
  private boolean isOfAnotherDay(String parameter) {
    Set<String> names = new TreeSet<>();
    rules.forEach(rule -> add(names, rule.then()));
    return names.contains(parameter);
  }

  private static void add(Set<String> names, Consequence then) {
    for (Consequence.Word word : then.words()) {
      if (word.name().equals(FollowingWord.TIMES.word()) && word.slots().contains(Slot.FIELD)) {
        names.addAll(word.parameters());
      }
      for (Expression part : word.all(Slot.PART)) {
        add(names, ((Expression.Part) part).chain());
      }
    }
  }
}
