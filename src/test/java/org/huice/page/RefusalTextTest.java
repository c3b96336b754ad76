package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huice.determination.Condition;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.problem.Place;
import org.junit.jupiter.api.Test;

class RefusalTextTest {
  private static List<String> lines(RuleReading... readings) {
    Words words = Words.in(Locale.CHINESE);
    Names names = Samples.names();
    ConditionText conditions =
        new ConditionText(
            words, names, new EvidenceText(words, names), new OverlaidText(words, Set.of()));
    return new RefusalText(words, conditions).lines(List.of(readings));
  }

  private static Condition condition(int line, Truth truth, String required, Condition... parts) {
    Place place = new Place("r.drl", line, 1);
    String operator = parts.length == 0 ? "==" : "||";
    return new Condition(
        "r#1", truth, "x", operator, required, "丙", null, List.of(), List.of(parts), place);
  }

  private static RuleReading rule(String name, Condition... conditions) {
    return new RuleReading(name, Truth.FALSE, List.of(conditions));
  }

  @Test
  void a_single_rule_tells_each_false_condition_on_a_line() {
    RuleReading one =
        rule(
            "甲",
            condition(1, Truth.FALSE, "子"),
            condition(2, Truth.TRUE, "丙"),
            condition(3, Truth.FALSE, "丑"));

    assertThat(lines(one)).containsExactly("x 为 丙，要求为 子", "x 为 丙，要求为 丑");
  }

  @Test
  void of_several_rules_the_one_with_fewest_false_conditions_speaks() {
    RuleReading two = rule("甲", condition(1, Truth.FALSE, "子"), condition(2, Truth.FALSE, "丑"));
    RuleReading one = rule("乙", condition(9, Truth.FALSE, "寅"), condition(10, Truth.TRUE, "丙"));

    assertThat(lines(two, one)).containsExactly("x 为 丙，要求为 寅", "另有 1 条规则同样不符合（--format json 列出全部）");
  }

  @Test
  void then_the_one_with_fewest_unknown_ones() {
    RuleReading unsure =
        rule("甲", condition(1, Truth.FALSE, "子"), condition(2, Truth.UNKNOWN, "丑"));
    RuleReading sure = rule("乙", condition(9, Truth.FALSE, "寅"));

    assertThat(lines(unsure, sure)).first().isEqualTo("x 为 丙，要求为 寅");
  }

  @Test
  void then_the_one_without_false_alternatives() {
    Condition either =
        condition(
            1, Truth.FALSE, "-", condition(1, Truth.FALSE, "子"), condition(1, Truth.FALSE, "丑"));

    assertThat(lines(rule("甲", either), rule("乙", condition(9, Truth.FALSE, "寅"))))
        .first()
        .isEqualTo("x 为 丙，要求为 寅");
  }

  @Test
  void then_the_one_that_stands_first_in_its_file() {
    assertThat(
            lines(
                rule("甲", condition(9, Truth.FALSE, "子")),
                rule("乙", condition(1, Truth.FALSE, "丑"))))
        .first()
        .isEqualTo("x 为 丙，要求为 丑");
  }

  @Test
  void a_reason_is_never_empty() {
    assertThat(lines(rule("甲"))).containsExactly("条件不成立：甲");
  }
}
