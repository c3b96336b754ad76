package org.huice.matching;

import java.math.BigDecimal;
import java.util.List;
import org.huice.drl.Aggregate;
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
        variable, type, List.of(tests).stream().map(Trees::test).toList(), null, HERE);
  }

  static Conditional.Pattern pattern(
      @Nullable String variable, String type, List<Constraint> constraints) {
    return new Conditional.Pattern(variable, type, constraints, null, HERE);
  }

  /** The same pattern over one list of a fact. */
  static Conditional.Pattern listed(Conditional.Pattern pattern, String variable, String list) {
    String text = variable + "." + list;
    Expression.Path from = new Expression.Path(variable(variable), list, HERE, text);
    return new Conditional.Pattern(
        pattern.variable(), pattern.type(), pattern.constraints(), from, HERE);
  }

  static Conditional some(Conditional.Pattern pattern) {
    return new Conditional.Some(pattern, HERE);
  }

  static Conditional none(Conditional.Pattern pattern) {
    return new Conditional.None(pattern, HERE);
  }

  static Conditional every(Conditional.Pattern pattern) {
    return new Conditional.Every(pattern, HERE);
  }

  static Conditional either(Conditional... branches) {
    return new Conditional.Either(List.of(branches), HERE, "( … or … )");
  }

  static Conditional grouped(boolean wanted, Conditional... all) {
    String text = (wanted ? "exists" : "not") + "( … and … )";
    return new Conditional.Grouped(wanted, List.of(all), HERE, text);
  }

  static Conditional accumulate(
      Conditional.Pattern source, List<Conditional.Result> results, Expression... tests) {
    List<Constraint> constraints = List.of(tests).stream().map(Trees::test).toList();
    return new Conditional.Accumulate(source, results, constraints, HERE, "accumulate( … )");
  }

  static Conditional.Result result(String variable, Aggregate function) {
    return new Conditional.Result(variable, function, null, HERE);
  }

  static Conditional.Result result(String variable, Aggregate function, String of) {
    Expression.Variable argument = new Expression.Variable(of, HERE, of);
    return new Conditional.Result(variable, function, argument, HERE);
  }

  static Conditional.Pattern policy() {
    return pattern("$政策", "Policy", compare(field("id"), "==", text("试")));
  }

  static Consequence.Word word(String name, Expression... arguments) {
    return new Consequence.Word(name, List.of(arguments), HERE);
  }

  /** A rule that designates what {@code subject} is bound to. */
  static RuleTree rule(String subject, Conditional... when) {
    return rule(List.of(word("designate", variable(subject))), when);
  }

  /** A rule with those words of consequence. */
  static RuleTree rule(List<Consequence.Word> words, Conditional... when) {
    Consequence then = new Consequence("$政策", words, HERE);
    return new RuleTree("一 规则", "一", List.of(when), then, HERE, "rule … end");
  }
}
