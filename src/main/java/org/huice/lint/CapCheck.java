package org.huice.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.FollowingWord;
import org.huice.drl.Slot;
import org.huice.policy.Cap;
import org.huice.policy.Parameter;

/**
 * A limit says whether it limits what a rate is taken of or what is paid, and stands where it does.
 */
final class CapCheck {
  private static final Set<String> RATES =
      Set.of(
          FollowingWord.TIMES.word(),
          FollowingWord.SCHEDULE.word(),
          FollowingWord.RATE.word(),
          FollowingWord.TABLE.word());

  private final RuleContext context;

  CapCheck(RuleContext context) {
    this.context = context;
  }

  /** Checks the limits among the words of one amount. */
  void check(List<Consequence.Word> words) {
    for (int i = 0; i < words.size(); i++) {
      Consequence.Word word = words.get(i);
      List<Expression> named = word.all(Slot.PARAMETER);
      if (word.name().equals(FollowingWord.AT_MOST.word()) && !named.isEmpty()) {
        check(
            word,
            (Expression.Text) named.get(0),
            words.subList(0, i),
            words.subList(i, words.size()));
      }
    }
  }

  private void check(
      Consequence.Word word,
      Expression.Text name,
      List<Consequence.Word> before,
      List<Consequence.Word> after) {
    Parameter parameter = context.policy().parameters().get(name.value());
    if (parameter == null || !parameter.unit().isMoney()) {
      return;
    }
    Cap cap = parameter.cap();
    if (cap == null) {
      context.report(name.place(), RuleProblem.CAP_MISSING, name.value());
      return;
    }
    rate(cap.onBase() ? before : after)
        .ifPresent(
            rate ->
                context.report(
                    word.place(),
                    RuleProblem.CAP_MISPLACED,
                    name.value(),
                    cap.onBase() ? "base" : "result",
                    rate.name()));
  }

  private Optional<Consequence.Word> rate(List<Consequence.Word> words) {
    return words.stream().filter(this::isRate).findFirst();
  }

  private boolean isRate(Consequence.Word word) {
    return RATES.contains(word.name()) && !WordOrderCheck.paysMoney(context, word);
  }
}
