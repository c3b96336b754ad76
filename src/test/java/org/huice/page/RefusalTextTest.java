package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            ClauseTerms.none(words),
            names,
            new EvidenceText(words, names),
            new OverlaidText(words, Set.of()));
    return new RefusalText(words, conditions).lines(List.of(readings));
  }

  private static List<String> named(RuleReading... readings) {
    Words words = Words.in(Locale.CHINESE);
    Names names = Samples.names();
    ConditionText conditions =
        new ConditionText(
            ClauseTerms.none(words),
            names,
            new EvidenceText(words, names),
            new OverlaidText(words, Set.of()));
    return new RefusalText(words, conditions).named(List.of(readings), "一");
  }

  @Test
  void other_rules_are_named_without_the_clause_unless_they_fail_for_the_same_reason() {
    RuleReading nearest = rule("一 甲", condition(1, Truth.FALSE, "子"));
    RuleReading same = rule("一 乙", condition(2, Truth.FALSE, "子"));
    RuleReading other = rule("一 丙", condition(3, Truth.FALSE, "丑"));

    assertThat(named(nearest, same)).containsExactly("x 为 丙，要求为 子");
    assertThat(named(nearest, same, other)).containsExactly("x 为 丙，要求为 子", "“丙”的情形也不符合");
  }

  private static Condition condition(int line, Truth truth, String required, Condition... parts) {
    Place place = new Place("r.drl", line, 1);
    String operator = parts.length == 0 ? "==" : "||";
    return new Condition(
        "r#1", truth, "x", operator, required, "丙", null, List.of(), List.of(parts), place, null);
  }

  private static RuleReading rule(String name, Condition... conditions) {
    return new RuleReading(name, Truth.FALSE, List.of(conditions), Map.of());
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
  void of_rules_that_are_equally_near_the_first_speaks() {
    RuleReading first = rule("乙", condition(1, Truth.FALSE, "子"));
    RuleReading second = rule("甲", condition(1, Truth.FALSE, "丑"));

    assertThat(lines(first, second)).first().isEqualTo("x 为 丙，要求为 子");
    assertThat(lines(second, first)).first().isEqualTo("x 为 丙，要求为 丑");
  }

  @Test
  void of_several_rules_the_one_with_fewest_false_conditions_speaks() {
    RuleReading two = rule("甲", condition(1, Truth.FALSE, "子"), condition(2, Truth.FALSE, "丑"));
    RuleReading one = rule("乙", condition(9, Truth.FALSE, "寅"), condition(10, Truth.TRUE, "丙"));

    assertThat(lines(two, one)).containsExactly("x 为 丙，要求为 寅", "另有 1 条规则同样不符合（huice explain 逐条说明）");
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
  void a_reading_that_the_policy_does_not_take_comes_after_facts() {
    Condition reading =
        new Condition(
            "r#1",
            Truth.FALSE,
            "$政策.choice( \"读法\" ) == \"是\"",
            "==",
            "是",
            "否",
            "政策/读法",
            List.of(),
            List.of(),
            new Place("r.drl", 1, 1),
            null);
    Condition fact = condition(9, Truth.FALSE, "子");

    assertThat(lines(rule("甲", reading), rule("乙", fact, condition(10, Truth.FALSE, "丑"))))
        .startsWith("x 为 丙，要求为 子", "x 为 丙，要求为 丑");
    assertThat(lines(rule("甲", reading, fact), rule("乙", condition(10, Truth.FALSE, "丑"))))
        .first()
        .isEqualTo("x 为 丙，要求为 丑");
    assertThat(lines(rule("甲", reading))).containsExactly("本政策不这样读：政策参数“读法” 为 否，本规则用于为 是 的读法");
    assertThat(lines(rule("甲", either(reading, fact)), rule("乙", fact, fact)))
        .first()
        .asString()
        .startsWith("以下至少一项须成立：本政策不这样读");
    assertThat(lines(rule("甲", either(reading, reading)), rule("乙", fact, fact)))
        .first()
        .isEqualTo("x 为 丙，要求为 子");
  }

  private static Condition either(Condition... parts) {
    return condition(1, Truth.FALSE, "-", parts);
  }

  @Test
  void a_reason_is_never_empty() {
    assertThat(lines(rule("甲"))).containsExactly("条件不成立：甲");
  }
}
