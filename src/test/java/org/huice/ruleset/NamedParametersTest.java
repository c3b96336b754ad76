package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huice.drl.Comparison;
import org.huice.drl.Conditional;
import org.huice.drl.Consequence;
import org.huice.drl.Consequence.Word;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.problem.Place;
import org.junit.jupiter.api.Test;

class NamedParametersTest {
  private static final Place AT = Place.of("a.drl");

  @Test
  void conditions_name_parameters_however_deep() {
    Expression threshold = compare(field("金额"), call("value", text("门槛")));
    Expression option = compare(call("choice", text("方式")), text("停建"));
    Expression share = call("shareBelow", field("已投资"), field("总投资"), text("投资比例"));
    Expression deep =
        new Expression.Or(
            List.of(
                new Expression.Not(threshold, AT, ""),
                new Expression.And(List.of(option, share), AT, "")),
            AT,
            "");

    assertThat(NamedParameters.of(rule(new Conditional.None(pattern(deep), AT))))
        .containsExactly("门槛", "方式", "投资比例");
  }

  @Test
  void literals_outside_of_calls_name_nothing() {
    Expression in = new Expression.In(false, field("类型"), List.of(text("甲")), AT, "");

    assertThat(NamedParameters.of(rule(new Conditional.Some(pattern(in), AT)))).isEmpty();
  }

  @Test
  void amount_words_name_parameters_but_base_and_minus_name_fields() {
    RuleTree rule =
        rule(
            pattern(),
            word("award", variable()),
            word("base", variable(), text("设备投资额")),
            word("minus", variable(), text("已获补助")),
            word("times", text("比例")),
            word("atMost", text("上限")));

    assertThat(NamedParameters.of(rule)).containsExactly("比例", "上限");
  }

  @Test
  void since_names_a_field_then_a_parameter() {
    RuleTree rule = rule(pattern(), word("since", variable(), text("开工日期"), text("期限")));

    assertThat(NamedParameters.of(rule)).containsExactly("期限");
  }

  private static RuleTree rule(Conditional when, Word... words) {
    Consequence then = new Consequence("$政策", List.of(words), AT);
    return new RuleTree("一 规则", "一", List.of(when), then, AT, "");
  }

  private static Conditional.Pattern pattern(Expression... tests) {
    List<Constraint> constraints =
        List.of(tests).stream().map(test -> new Constraint(null, test, AT)).toList();
    return new Conditional.Pattern(null, "项目", constraints, null, AT);
  }

  private static Word word(String name, Expression... arguments) {
    return new Word(name, List.of(arguments), AT);
  }

  private static Expression compare(Expression left, Expression right) {
    return new Expression.Compare(Comparison.AT_LEAST, left, right, AT, "");
  }

  private static Expression call(String word, Expression... arguments) {
    return new Expression.Call("$政策", word, List.of(arguments), AT, "");
  }

  private static Expression field(String name) {
    return new Expression.FieldOf(name, AT, name);
  }

  private static Expression text(String value) {
    return new Expression.Text(value, AT, value);
  }

  private static Expression variable() {
    return new Expression.Variable("$项目", AT, "$项目");
  }
}
