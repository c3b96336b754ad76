package org.huice.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.huice.drl.RuleTree;
import org.huice.lint.QuotedNumber.Side;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.SettlementRule;
import org.huice.problem.Problem;

/**
 * Holds the side on which a rule puts exactly the number of a threshold against the word beside
 * that number in the text, and the way it holds. 不低于 and 不足 both put the number with what is more,
 * 超过 and 不超过 with what is less: where a rule denies, or one rule has what is below and another what
 * is above, it may say either and be right. Otherwise the word asks for one operator.
 */
record TextCheck(List<RuleTree> rules, Quotes quotes, Consumer<Problem> problems) {

  /**
   * Reports each threshold that every rule puts on the other side than the text does, and each that
   * every rule uses the other way.
   */
  void check(Parameter parameter) {
    List<ThresholdUse> uses =
        rules.stream().flatMap(rule -> ThresholdUse.of(rule, parameter.name()).stream()).toList();
    for (ParameterValue value : parameter.values().values()) {
      if (value instanceof ParameterValue.Plain plain) {
        quotes
            .of(parameter, plain.number(), parameter.unit())
            .ifPresent(
                said -> {
                  against(said, uses, parameter, plain.number());
                  cap(said, parameter, plain.number());
                });
      }
    }
  }

  private void against(
      QuotedNumber said, List<ThresholdUse> uses, Parameter parameter, BigDecimal number) {
    boolean reversed = isReversed(said, uses);
    boolean sided = uses.stream().anyMatch(use -> use.side() == said.side());
    boolean negated = uses.stream().anyMatch(ThresholdUse::negated);
    if (uses.isEmpty() || (sided && (negated || !reversed))) {
      return;
    }
    ThresholdUse use = uses.get(0);
    DoubtProblem unlike =
        use.turned().isEmpty()
            ? DoubtProblem.WORD_AGAINST_TEXT
            : DoubtProblem.OPERATOR_AGAINST_TEXT;
    problems.accept(
        Problem.at(
            use.place(),
            reversed ? DoubtProblem.DIRECTION_AGAINST_TEXT : unlike,
            use.text(),
            said.word(),
            number.toPlainString() + parameter.unit().symbol(),
            reversed ? use.written().apply(said.direction().operator(said.side())) : use.turned()));
  }

  /**
   * Whether all that use it do so the other way than the text, which leaves no doubt of its own.
   */
  private static boolean isReversed(QuotedNumber said, List<ThresholdUse> uses) {
    return said.direction() != Direction.UNSAID
        && uses.stream()
            .allMatch(use -> use.granting() && use.direction() == said.direction().opposite());
  }

  private void cap(QuotedNumber said, Parameter parameter, BigDecimal number) {
    if (parameter.cap() != null && parameter.cap().inclusive() != (said.side() == Side.LOWER)) {
      problems.accept(
          Problem.at(
              parameter.declared(),
              DoubtProblem.CAP_AGAINST_TEXT,
              parameter.name(),
              said.word(),
              number.toPlainString() + parameter.unit().symbol(),
              String.valueOf(!parameter.cap().inclusive())));
    }
  }

  /** Reports a ceiling on awards together whose bound the text says otherwise. */
  void check(SettlementRule.Ceiling ceiling, Parameter limit) {
    for (ParameterValue value : limit.values().values()) {
      if (value instanceof ParameterValue.Plain plain) {
        quotes
            .of(limit, plain.number(), limit.unit())
            .filter(said -> ceiling.inclusive() != (said.side() == Side.LOWER))
            .ifPresent(
                said ->
                    problems.accept(
                        Problem.at(
                            ceiling.terms().declared(),
                            DoubtProblem.CAP_AGAINST_TEXT,
                            ceiling.terms().name(),
                            said.word(),
                            plain.number().toPlainString() + limit.unit().symbol(),
                            String.valueOf(!ceiling.inclusive()))));
      }
    }
  }
}
