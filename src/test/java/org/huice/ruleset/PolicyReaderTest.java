package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.money.Rate;
import org.huice.money.Rounding;
import org.huice.money.Unit;
import org.huice.policy.Clause;
import org.huice.policy.Elapsed;
import org.huice.policy.Jurisdiction;
import org.huice.policy.Material;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.Period;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void a_good_policy_reads_whole() {
    PolicyDocument policy = Samples.policy(Samples.POLICY, problems).orElseThrow();

    assertThat(problems).isEmpty();
    assertThat(policy.id()).isEqualTo("光伏");
    assertThat(policy.title()).isEqualTo("讲话");
    assertThat(policy.status()).isEqualTo(PolicyDocument.Status.IN_FORCE);
    assertThat(policy.level()).isEqualTo(PolicyDocument.Level.CITY);
    assertThat(policy.inForce())
        .isEqualTo(new Period(FIRST, LocalDate.of(2027, 12, 31), "讲话未载施行日期"));
    assertThat(policy.jurisdiction()).isEqualTo(new Jurisdiction("410100", "原文地名隐去"));
    assertThat(policy.rounding())
        .isEqualTo(new Rounding(new BigDecimal("0.01"), RoundingMode.HALF_UP));
    assertThat(policy.elapsed()).isEqualTo(new Elapsed(true, true, null));
    assertThat(policy.materials())
        .containsExactly(new Material(List.of("发票")), new Material(List.of("验收报告")));
    assertThat(policy.clauses().keySet()).containsExactly("三(二)3", "第十二条", "第十三条");
  }

  @Test
  void a_clause_says_what_it_decides_and_by_which_day() {
    Clause award = Samples.of(Samples.policy().clauses(), "三(二)3");
    Clause order = Samples.of(Samples.policy().clauses(), "第十二条");

    assertThat(award.datedBy()).isEqualTo("并网日期");
    assertThat(award.kind()).isEqualTo(Clause.Kind.AWARD);
    assertThat(order.datedBy()).isNull();
    assertThat(order.order()).isEqualTo("停止建设");
    assertThat(order.declared()).hasToString("policies/光伏/policy.yaml:19:3");
  }

  @Test
  void a_parameter_has_its_unit_bound_and_values() {
    Parameter rate = Samples.of(Samples.policy().parameters(), "奖励比例");

    assertThat(rate.unit()).isEqualTo(Unit.PERCENT);
    assertThat(rate.ceiling()).isTrue();
    assertThat(rate.on(FIRST)).contains(new ParameterValue.Plain(new BigDecimal("20")));
    assertThat(on("单个项目上限")).isEqualTo(new ParameterValue.Redacted());
    assertThat(on("面积比例")).isEqualTo(new ParameterValue.Fraction(Rate.fraction("1/4")));
    assertThat(on("截止日")).isEqualTo(new ParameterValue.Day(LocalDate.of(2026, 12, 31)));
    assertThat(on("处置方式")).isEqualTo(new ParameterValue.Choice("停建"));
  }

  @Test
  void a_schedule_has_tiers_with_both_kinds_of_bound() {
    Parameter tiers = Samples.of(Samples.policy().parameters(), "档次");

    assertThat(tiers.quantity()).isEqualTo(Unit.WAN_YUAN);
    assertThat(on("档次"))
        .isInstanceOfSatisfying(
            ParameterValue.Tiers.class,
            value ->
                assertThat(value.schedule().tiers())
                    .extracting(tier -> tier.bound() + " " + tier.above() + " " + tier.rate())
                    .containsExactly("500 false 0.015", "3000 true 0.018"));
  }

  private static ParameterValue on(String parameter) {
    return Samples.of(Samples.policy().parameters(), parameter).on(FIRST).orElseThrow();
  }

  @Test
  void bounds_that_exclude_their_day_move_by_one() {
    String text =
        Samples.changed(
            "from: 2025-07-01, to: 2027-12-31", "after: 2025-06-30, before: 2028-01-01");

    assertThat(Samples.policy(text, problems).orElseThrow().inForce())
        .isEqualTo(Samples.policy().inForce());
  }

  @ParameterizedTest
  @CsvSource({"'\"410100\"',410100", "410100,410100", "全国,000000"})
  void a_place_may_stand_alone(String written, String code) {
    String text = Samples.changed("{ code: \"410100\", assumed: 原文地名隐去 }", written);

    assertThat(Samples.policy(text, problems).orElseThrow().jurisdiction())
        .isEqualTo(new Jurisdiction(code, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: 讲话              | titel: 讲话                  | 1:missing-key,1:unknown-key
          title: 讲话              | title:                       | 1:empty-value
          title: 讲话              | title: 2025                  | 1:not-a-text
          title: 讲话              | title: redacted              | 1:misplaced-redacted
          status: in-force         | status: 施行                 | 4:wrong-word
          level: 市                | level: 镇                    | 7:wrong-word
          from: 2025-07-01         | from: 2025-7-1               | 5:bad-date
          from: 2025-07-01         | from: 2025-02-29             | 5:bad-date
          to: 2027-12-31           | to: 2025-06-30               | 5:period-ends-before-start
          to: 2027-12-31           | to: 2027-12-31, before: 2028-01-01 | 5:two-bounds
          code: "410100"           | code: "4101"                 | 6:wrong-place-code
          mode: half-up            | mode: half-down              | 9:wrong-word
          on-anniversary: true     | on-anniversary: ja           | 10:not-a-flag
          leap-day: month-end      | leap-day: february           | 10:wrong-word
          materials: [ 发票, 验收报告 ] | materials: 发票          | 11:not-a-list
          dated-by: 并网日期       | dated-by: 设备投资额         | 17:wrong-dated-by
          dated-by: 并网日期       | dated-by: 开工日期           | 17:wrong-dated-by
          kind: award              | kind: grant                  | 15:wrong-word
          text: 认定为示范项目。   | text: ""                     | 29:empty-value
          order: 停止建设          | source: 别处                 | 20:order-without-text
          title: 示范项目          | source: 别处                 | 26:designation-without-title
          奖励比例: { clause: 三(二)3 | 奖励比例: { clause: 三(二)4 | 32:parameter-of-no-clause
          unit: "%"                | unit: 百分比                 | 32:wrong-word
          bound: ceiling           | bound: 最高                  | 32:wrong-word
          { 2025-07-01: 20 }       | {}                           | 32:empty-value
          { 2025-07-01: 20 }       | { 2025-07-02: 20 }           | 32:parameter-gap
          { 2025-07-01: 20 }       | { 2025-07-01: 20, 2028-01-01: 30 } | 32:value-never-in-force
          { 2025-07-01: 20 }       | { 2025-07-01: 20, 2025-07-01: 30 } | 32:duplicate-key
          { 2025-07-01: 20 }       | { 去年: 20 }                 | 32:bad-date
          { 2025-07-01: 20 }       | { 2025-07-01: -20 }          | 32:negative-number
          { 2025-07-01: 20 }       | { 2025-07-01: 2e1 }          | 32:not-a-number
          { 2025-07-01: 20 }       | { 2025-07-01: 二十 }         | 32:not-a-number
          { 2025-07-01: 20 }       | { 2025-07-01: 1/5 }          | 32:wrong-fraction
          { 2025-07-01: 20 }       | { 2025-07-01: 0.1234567 }    | 32:too-many-decimals
          2026-01-01: 1/3          | 2026-01-01: 1/0              | 34:wrong-fraction
          2026-01-01: 1/3          | 2026-01-01: 1 / 3            | 34:wrong-fraction
          { 2025-07-01: 2 }        | { 2025-07-01: 1.5 }          | 35:too-many-decimals
          { 2025-07-01: 2 }        | { 2025-07-01: 100000 }       | 35:number-too-large
          2025-07-01: 2026-12-31   | 2025-07-01: 2026-12-32       | 36:bad-date
          { 2025-07-01: 停建 }     | { 2025-07-01: 停 }           | 42:unknown-option
          options: [ 停建, 征费 ]  | options: [ 停建 ]            | 40:options-misfit
          schedule: slab           | schedule: steps              | 45:wrong-word
          unit: "% of 万元"        | unit: "万元 of %"            | 46:schedule-unit
          unit: "% of 万元"        | unit: "%"                    | 46:schedule-unit
          unit: 万元,              | unit: "% of 万元",           | 33:schedule-unit
          above: 3000              | above: 500                   | 47:tiers-not-ascending
          above: 3000              | above: 3000, from: 3000      | 47:tier-bound
          above: 3000, rate        | rate                         | 47:tier-bound
          rate: 1.8                | rate: -1.8                   | 47:negative-number
          from: 500                | from: -500                   | 47:negative-number
          rate: 1.8                | rate: redacted               | 47:misplaced-redacted
          """)
  void a_broken_policy_is_told_where_it_is_broken(String from, String to, String codes) {
    Optional<PolicyDocument> read = Samples.policy(Samples.changed(from, to), problems);

    assertThat(Samples.codes(problems)).containsExactlyInAnyOrder(codes.split(","));
    boolean forWriters = problems.stream().allMatch(problem -> problem.code().isForWriters());
    assertThat(read.isPresent()).isEqualTo(forWriters);
  }

  @Test
  void an_unknown_subject_is_told_with_the_nearest_word() {
    String text = Samples.POLICY.replaceFirst("subject: 能源项目", "subject: 能源项木");

    assertThat(Samples.policy(text, problems)).isEmpty();
    assertThat(problems).extracting(Problem::code).containsExactly(RuleSetProblem.UNKNOWN_SUBJECT);
    assertThat(problems.get(0).arguments()).containsExactly("能源项木", "能源项目");
  }

  @Test
  void a_value_on_the_last_day_in_force_is_still_used() {
    String text = Samples.changed("{ 2025-07-01: 20 }", "{ 2025-07-01: 20, 2027-12-31: 30 }");

    assertThat(Samples.policy(text, problems)).isPresent();
  }

  @Test
  void all_problems_come_at_once() {
    String text =
        Samples.POLICY
            .replace("level: 市", "level: 镇")
            .replace("kind: award", "kind: grant")
            .replace("unit: \"%\"", "unit: 百分比");

    Samples.policy(text, problems);

    assertThat(Samples.codes(problems))
        .containsExactly("7:wrong-word", "15:wrong-word", "32:wrong-word");
  }

  @Test
  void names_that_rules_cannot_quote_are_refused() {
    String text = Samples.changed("  奖励比例:", "  奖励/比例:");

    assertThat(Samples.policy(text, problems)).isEmpty();
    assertThat(Samples.codes(problems)).containsExactly("32:name-unfit");
  }
}
