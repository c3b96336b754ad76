package org.huice.ruleset;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.huice.money.Rate;
import org.huice.money.Unit;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Scalar;

/** Numbers as policies write them: plain decimals of a unit, never negative, and fractions. */
final class Figures {
  private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final BigDecimal MOST = new BigDecimal("1000000000000000");
  private static final int DECIMALS_OF_A_UNIT_RATE = 6;
  private static final BigDecimal MOST_OF_A_DURATION = new BigDecimal("99999");

  private Figures() {}

  /** Whether a node is meant as a fraction: {@code 1/3}. */
  static boolean isFraction(Node node) {
    return node instanceof Scalar scalar && scalar.text().contains("/");
  }

  /** The fraction that a node holds; only 比例 has fractions. */
  static Optional<Rate> fraction(Node node, Unit unit, Consumer<Problem> problems) {
    String text = Section.shown(node);
    if (unit == Unit.SHARE && Rate.isFraction(text)) {
      return Optional.of(Rate.fraction(text));
    }
    problems.accept(Problem.at(node.place(), RuleSetProblem.WRONG_FRACTION, text, unit.symbol()));
    return Optional.empty();
  }

  /** The number that a node holds. */
  static Optional<BigDecimal> number(Node node, Unit unit, Consumer<Problem> problems) {
    BigDecimal most = unit.isDuration() ? MOST_OF_A_DURATION : MOST;
    return number(node, new Limits(unit.symbol(), unit.decimals(), most), problems);
  }

  /** The sum for each of something that a node holds, which may be smaller than a fen. */
  static Optional<BigDecimal> unitRate(
      Node node, Unit money, Unit each, Consumer<Problem> problems) {
    String symbol = money.symbol() + "/" + each.symbol();
    return number(node, new Limits(symbol, DECIMALS_OF_A_UNIT_RATE, MOST), problems);
  }

  private static Optional<BigDecimal> number(Node node, Limits limits, Consumer<Problem> problems) {
    String text = Section.shown(node);
    if (!(node instanceof Scalar scalar)
        || scalar.kind() != Kind.NUMBER
        || text.length() > 60
        || !PLAIN.matcher(text).matches()) {
      problems.accept(Problem.at(node.place(), RuleSetProblem.NOT_A_NUMBER, text, limits.symbol()));
      return Optional.empty();
    }
    return fitting(new BigDecimal(text), scalar, limits, problems);
  }

  private static Optional<BigDecimal> fitting(
      BigDecimal number, Scalar node, Limits limits, Consumer<Problem> problems) {
    Tally tally = new Tally(problems);
    if (number.signum() < 0) {
      tally.accept(Problem.at(node.place(), RuleSetProblem.NEGATIVE_NUMBER, node.text()));
    }
    if (number.stripTrailingZeros().scale() > limits.decimals()) {
      String decimals = Integer.toString(limits.decimals());
      tally.accept(
          Problem.at(
              node.place(),
              RuleSetProblem.TOO_MANY_DECIMALS,
              node.text(),
              limits.symbol(),
              decimals));
    }
    if (number.compareTo(limits.most()) > 0) {
      String limit = limits.most().toPlainString();
      tally.accept(
          Problem.at(
              node.place(), RuleSetProblem.NUMBER_TOO_LARGE, node.text(), limits.symbol(), limit));
    }
    return tally.clean() ? Optional.of(number) : Optional.empty();
  }

  /** What numbers of a unit may be. */
  private record Limits(String symbol, int decimals, BigDecimal most) {}
}
