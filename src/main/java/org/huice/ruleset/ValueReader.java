package org.huice.ruleset;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.policy.ParameterValue;
import org.huice.problem.Nearest;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Scalar;

/** Reads one value of a parameter. */
final class ValueReader {
  /** Stands for a value that is blacked out in the document. */
  static final String REDACTED = "redacted";

  private final String parameter;
  private final Shape shape;
  private final Consumer<Problem> problems;

  ValueReader(String parameter, Shape shape, Consumer<Problem> problems) {
    this.parameter = parameter;
    this.shape = shape;
    this.problems = problems;
  }

  /** The value that a node holds; empty where it is a problem. */
  Optional<ParameterValue> read(Node node) {
    if (isRedacted(node)) {
      return Optional.of(new ParameterValue.Redacted());
    }
    if (shape.tiering() != null && shape.quantity() != null) {
      return new TierReader(parameter, shape.unit(), shape.quantity(), problems)
          .read(node, shape.tiering());
    }
    if (!shape.keys().isEmpty()) {
      return new TableReader(parameter, shape, problems).read(node);
    }
    return single(node);
  }

  /** Whether a node says that its value is blacked out. */
  static boolean isRedacted(Node node) {
    return node instanceof Scalar scalar && scalar.text().equals(REDACTED);
  }

  /**
   * Whether a node within tiers or a table has a value; reports one that is blacked out. They are
   * redacted as a whole, since with a hole they earn nothing that is certain.
   */
  static boolean isGiven(Node node, String key, Consumer<Problem> problems) {
    boolean redacted = isRedacted(node);
    if (redacted) {
      problems.accept(Problem.at(node.place(), RuleSetProblem.MISPLACED_REDACTED, key));
    }
    return !redacted;
  }

  private Optional<ParameterValue> single(Node node) {
    if (shape.unit().isDate()) {
      return Days.read(node, problems).map(ParameterValue.Day::new);
    }
    if (shape.unit().isChoice()) {
      return choice(node);
    }
    if (Figures.isFraction(node)) {
      return Figures.fraction(node, shape.unit(), problems).map(ParameterValue.Fraction::new);
    }
    Optional<BigDecimal> number =
        shape.quantity() == null
            ? Figures.number(node, shape.unit(), problems)
            : Figures.unitRate(node, shape.unit(), shape.quantity(), problems);
    return number.map(ParameterValue.Plain::new);
  }

  /** Fewer than two options are a problem of their own, which has been said. */
  private Optional<ParameterValue> choice(Node node) {
    String option = Section.shown(node);
    if (node instanceof Scalar scalar
        && scalar.kind() == Kind.STRING
        && shape.options().contains(option)) {
      return Optional.of(new ParameterValue.Choice(option));
    }
    if (shape.options().size() > 1) {
      String allowed = Nearest.allowed(option, shape.options());
      problems.accept(Problem.at(node.place(), RuleSetProblem.UNKNOWN_OPTION, option, allowed));
    }
    return Optional.empty();
  }
}
