package org.huice.lint;

import java.util.List;
import java.util.Set;
import org.huice.drl.Consequence;
import org.huice.drl.FollowingWord;
import org.huice.problem.Nearest;
import org.huice.problem.Place;

/** Checks which words follow an outcome, and that an amount begins once and at the front. */
final class WordOrderCheck {
  private static final Set<String> BEGINNINGS =
      Set.of(
          FollowingWord.BASE.word(),
          FollowingWord.FLAT.word(),
          FollowingWord.PER_UNIT.word(),
          FollowingWord.BAND.word());

  private final RuleContext context;

  WordOrderCheck(RuleContext context) {
    this.context = context;
  }

  /** Checks the words after the outcome. */
  void check(OutcomeWord outcome, Consequence.Word first, List<Consequence.Word> rest) {
    rest.forEach(word -> follows(outcome.followers(), first.name(), word));
    if (outcome == OutcomeWord.ORDER) {
      once(rest);
    } else if (outcome == OutcomeWord.REPORT) {
      new ReportCheck(context).check(first, rest);
    } else if (outcome.takesAmount()) {
      begins(outcome.needsAmount(), first, rest);
      new CapCheck(context).check(rest);
    }
  }

  /** Checks the words after {@code part}. */
  void part(Consequence.Word first, List<Consequence.Word> rest) {
    rest.forEach(word -> follows(FollowingWord.OF_AMOUNT, first.name(), word));
    begins(true, first, rest);
    new CapCheck(context).check(rest);
  }

  private void follows(List<FollowingWord> followers, String outcomeName, Consequence.Word word) {
    List<String> allowed = followers.stream().map(FollowingWord::word).toList();
    if (allowed.contains(word.name())) {
      return;
    }
    if (FollowingWord.of(word.name()).isPresent()) {
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
        .filter(word -> word.name().equals(FollowingWord.SINCE.word()))
        .skip(1)
        .forEach(word -> context.report(word.place(), RuleProblem.WORD_TWICE, word.name()));
  }

  private void begins(boolean needed, Consequence.Word first, List<Consequence.Word> rest) {
    if (rest.isEmpty()) {
      if (needed) {
        missing(first.place(), first.name());
      }
      return;
    }
    if (!begins(rest.get(0)) && FollowingWord.of(rest.get(0).name()).isPresent()) {
      missing(rest.get(0).place(), first.name());
    }
    rest.stream()
        .skip(1)
        .filter(this::begins)
        .forEach(word -> context.report(word.place(), RuleProblem.AMOUNT_BEGINS_ONCE, word.name()));
  }

  private void missing(Place place, String outcome) {
    context.report(place, RuleProblem.AMOUNT_WITHOUT_BEGINNING, outcome);
  }

  private boolean begins(Consequence.Word word) {
    return BEGINNINGS.contains(word.name()) || paysMoney(context, word);
  }

  /** Whether it is a table of sums, which begins an amount; one of rates multiplies. */
  static boolean paysMoney(RuleContext context, Consequence.Word word) {
    return word.name().equals(FollowingWord.TABLE.word())
        && word.parameters().stream()
            .map(name -> context.policy().parameters().get(name))
            .anyMatch(parameter -> parameter == null || parameter.unit().isMoney());
  }
}
