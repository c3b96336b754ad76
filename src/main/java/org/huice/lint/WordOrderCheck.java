package org.huice.lint;

import java.util.List;
import org.huice.drl.Consequence;
import org.huice.problem.Nearest;
import org.huice.problem.Place;

/** Checks which words follow an outcome, and that an amount begins once and at the front. */
final class WordOrderCheck {
  private final RuleContext context;

  WordOrderCheck(RuleContext context) {
    this.context = context;
  }

  /** Checks the words after the outcome. */
  void check(OutcomeWord outcome, Consequence.Word first, List<Consequence.Word> rest) {
    rest.forEach(word -> follows(outcome, first.name(), word));
    if (outcome == OutcomeWord.ORDER) {
      once(rest);
    } else if (outcome != OutcomeWord.DESIGNATE) {
      begins(outcome, first, rest);
    }
  }

  private void follows(OutcomeWord outcome, String outcomeName, Consequence.Word word) {
    List<String> allowed = outcome.followers().stream().map(AmountWord::word).toList();
    if (allowed.contains(word.name())) {
      return;
    }
    if (AmountWord.of(word.name()).isPresent()) {
      String list = allowed.isEmpty() ? "—" : String.join("、", allowed);
      context.report(word.place(), RuleProblem.WORD_UNFIT, word.name(), outcomeName, list);
    } else {
      context.report(
          word.place(),
          RuleProblem.UNKNOWN_WORD,
          word.name(),
          Nearest.suggestion(word.name(), allowed));
    }
  }

  private void once(List<Consequence.Word> rest) {
    rest.stream()
        .filter(word -> word.name().equals(AmountWord.SINCE.word()))
        .skip(1)
        .forEach(word -> context.report(word.place(), RuleProblem.WORD_TWICE, word.name()));
  }

  private void begins(OutcomeWord outcome, Consequence.Word first, List<Consequence.Word> rest) {
    if (rest.isEmpty()) {
      if (outcome.needsAmount()) {
        missing(first.place(), first.name());
      }
      return;
    }
    if (!begins(rest.get(0)) && AmountWord.of(rest.get(0).name()).isPresent()) {
      missing(rest.get(0).place(), first.name());
    }
    rest.stream()
        .skip(1)
        .filter(WordOrderCheck::begins)
        .forEach(word -> context.report(word.place(), RuleProblem.AMOUNT_BEGINS_ONCE, word.name()));
  }

  private void missing(Place place, String outcome) {
    context.report(place, RuleProblem.AMOUNT_WITHOUT_BEGINNING, outcome);
  }

  private static boolean begins(Consequence.Word word) {
    return AmountWord.of(word.name()).filter(AmountWord::begins).isPresent();
  }
}
