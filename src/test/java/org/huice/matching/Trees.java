package org.huice.matching;

import java.math.BigDecimal;
import java.util.List;
import org.huice.drl.Comparison;
import org.huice.drl.Conditional;
import org.huice.drl.Consequence;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/** Writes rule trees in tests as short as a rule. */
final class Trees {
  static final Place HERE = new Place("rules/policies/试/试.drl", 3, 1);

  private Trees() {}

  static Expression field(String name) {
    return new Expression.FieldOf(name, HERE, name);
  }

  static Expression text(String value) {
    return new Expression.Text(value, HERE, "\"" + value + "\"");
  }

  static Expression number(int value) {
    return new Expression.Number(BigDecimal.valueOf(value), HERE, Integer.toString(value));
  }

  static Expression flag(boolean value) {
    return new Expression.Flag(value, HERE, Boolean.toString(value));
  }

  static Expression constant(String type, String name) {
    return new Expression.Constant(type, name, HERE, type + "." + name);
  }

  static Expression variable(String name) {
    return new Expression.Variable(name, HERE, name);
  }

  static Expression path(Expression owner, String field) {
    return new Expression.Path(owner, field, HERE, owner.text() + "." + field);
  }

  static Expression call(String word, Expression... arguments) {
    return new Expression.Call("$政策", word, List.of(arguments), HERE, "$政策." + word + "( … )");
  }

  static Expression compare(Expression left, String sign, Expression right) {
    Comparison operator =
        List.of(Comparison.values()).stream()
            .filter(comparison -> comparison.sign().equals(sign))
            .findFirst()
            .orElseThrow();
    String text = left.text() + " " + sign + " " + right.text();
    return new Expression.Compare(operator, left, right, HERE, text);
  }

  static Expression in(boolean negated, Expression left, Expression... options) {
    return new Expression.In(negated, left, List.of(options), HERE, left.text() + " in ( … )");
  }

  static Expression sum(Expression left, char operator, Expression right) {
    return new Expression.Arithmetic(operator, left, right, HERE, left.text() + operator);
  }

  static Expression not(Expression operand) {
    return new Expression.Not(operand, HERE, "!" + operand.text());
  }

  static Expression and(Expression... operands) {
    return new Expression.And(List.of(operands), HERE, "… && …");
  }

  static Expression or(Expression... operands) {
    return new Expression.Or(List.of(operands), HERE, "… || …");
  }

  static Constraint test(Expression expression) {
    return new Constraint(null, expression, HERE);
  }

  static Constraint bind(String variable, Expression expression) {
    return new Constraint(variable, expression, HERE);
  }

  static Conditional.Pattern pattern(@Nullable String variable, String type, Expression... tests) {
    return new Conditional.Pattern(
        variable, type, List.of(tests).stream().map(Trees::test).toList(), HERE);
  }

  static Conditional.Pattern pattern(
      @Nullable String variable, String type, List<Constraint> constraints) {
    return new Conditional.Pattern(variable, type, constraints, HERE);
  }

  static Conditional.Pattern policy() {
    return pattern("$政策", "Policy", compare(field("id"), "==", text("试")));
  }

  /** A rule that designates what {@code subject} is bound to. */
  static RuleTree rule(String subject, Conditional... when) {
    Consequence.Word word = new Consequence.Word("designate", List.of(variable(subject)), HERE);
    Consequence then = new Consequence("$政策", List.of(word), HERE);
    return new RuleTree("一 规则", "一", List.of(when), then, HERE, "rule … end");
  }
}
