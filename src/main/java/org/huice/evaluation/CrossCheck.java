package org.huice.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huice.dossier.FactId;
import org.huice.drl.Conditional;
import org.huice.drl.RuleTree;
import org.huice.engine.Firing;
import org.huice.matching.Match;
import org.huice.problem.Problem;

/** Holds what the engine fired against what the matcher found, rule by rule. */
final class CrossCheck {
  /** Stands for a rule that is not met. */
  private static final String NOTHING = "\u2014";

  private final Consumer<Problem> problems;
  private final Consumer<Disagreement> disagreements;

  CrossCheck(Consumer<Problem> problems, Consumer<Disagreement> disagreements) {
    this.problems = problems;
    this.disagreements = disagreements;
  }

  /** One rule for one subject, on the day that chose the parameters. */
  void compare(
      String policy,
      RuleTree rule,
      FactId subject,
      LocalDate date,
      List<Firing> fired,
      List<Match> matches) {
    if (areAlike(fired, matches)) {
      return;
    }
    List<String> engine = sorted(rule, fired.stream().map(View::of));
    List<String> matcher = sorted(rule, matches.stream().map(View::of));
    if (!engine.equals(matcher)) {
      tell(rule, new Disagreement(policy, rule.name(), subject, date, engine, matcher));
    }
  }

  /** Nearly every rule is met by nobody, or once and then by the same. */
  private static boolean areAlike(List<Firing> fired, List<Match> matches) {
    if (fired.size() != matches.size() || fired.size() > 1) {
      return false;
    }
    return fired.isEmpty() || View.areAlike(fired.get(0), matches.get(0));
  }

  /** A rule with alternatives may fire once for each that holds, always alike. */
  private static List<String> sorted(RuleTree rule, Stream<View> views) {
    Stream<String> texts = views.map(View::text).sorted();
    boolean branches = rule.when().stream().anyMatch(Conditional.Either.class::isInstance);
    return branches ? texts.distinct().toList() : texts.toList();
  }

  private void tell(RuleTree rule, Disagreement found) {
    disagreements.accept(found);
    problems.accept(
        Problem.at(
            rule.place(),
            EvaluationProblem.ENGINE_DISAGREEMENT,
            found.rule(),
            found.subject().toString(),
            found.date().toString(),
            shown(found.engine()),
            shown(found.matcher())));
  }

  private static String shown(List<String> view) {
    return view.isEmpty() ? NOTHING : String.join(" | ", view);
  }
}
