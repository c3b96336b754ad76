package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.money.Money;
import org.huice.policy.ParameterValue;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {
  static final String GOOD =
      """
      - case: 按设备投资额20%计算,最高200万元
        as-of: 2025-12-01
        parameters: { 单个项目上限: { values: { 2025-07-01: 200 } } }
        facts: { 企业: { 名称: 甲 } }
        expect:
          - { clause: 三(二)3, subject: P-01, ruling: granted, amount: "2000000.00", ceiling: true }
          - { clause: 第十二条, ruling: ordered, from: 2024-03-01 }
      - case: 上限隐去,信息缺失
        as-of: 2025-12-01
        facts: { 企业: { 名称: 甲 } }
        expect:
          - { clause: 三(二)3, ruling: undetermined, missing: [ 光伏/单个项目上限 ], so-far: "0.50" }
          - { clause: 第十三条, ruling: refused, failed: 设备投资额 }
      """;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void good_cases_read_whole_and_in_order() {
    List<PolicyCase> cases = read(GOOD);

    assertThat(problems).isEmpty();
    assertThat(cases).extracting(PolicyCase::policy).containsExactly("光伏", "光伏");
    PolicyCase first = cases.get(0);
    assertThat(first.name()).isEqualTo("按设备投资额20%计算,最高200万元");
    assertThat(first.asOf()).isEqualTo(LocalDate.of(2025, 12, 1));
    assertThat(first.facts()).isInstanceOf(Node.Mapping.class);
    Expected granted = first.expected().get(0);
    assertThat(granted.subject()).isEqualTo("P-01");
    assertThat(granted.amount()).isEqualByComparingTo(Money.of(new BigDecimal("2000000")));
    assertThat(granted.ceiling()).isTrue();
    assertThat(granted.missing()).isNull();
    assertThat(first.expected().get(1).from()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(cases.get(1).expected().get(0).missing()).containsExactly("光伏/单个项目上限");
    assertThat(cases.get(1).overlay()).isNull();
  }

  static final String SETTLED =
      """
      - case: 就高不重复,分两期拨付,目标已达到
        as-of: 2025-12-01
        wrong-reading: 合起来付
        facts: { 企业: { 名称: 甲 } }
        expect:
          - { clause: 三(二)3, ruling: superseded, cause: notChosen, winner: 第十二条 P-01, rule: 就高不重复 }
          - clause: 第十二条
            ruling: granted
            payment: [ "80000.00", "120000.00" ]
            states: [ due, forfeited ]
            paid-by: [ "100000.00", "100000.00" ]
            paid-to: [ "200000.00" ]
          - { clause: 第十三条, ruling: reported, reached: false, measured: "0.831", target: ">= 83 %" }
      """;

  @Test
  void what_is_expected_of_settlement_payment_and_targets_reads_whole() {
    PolicyCase example = read(SETTLED).get(0);

    assertThat(problems).isEmpty();
    assertThat(example.wrongReading()).isEqualTo("合起来付");
    assertThat(example.expected())
        .extracting(Expected::settled)
        .containsExactly(
            new Expected.Settled("notChosen", "第十二条 P-01", "就高不重复"),
            Expected.Settled.NONE,
            Expected.Settled.NONE);
    assertThat(example.expected().get(1).paid())
        .isEqualTo(
            new Expected.Paid(
                sums("80000.00", "120000.00"),
                List.of("due", "forfeited"),
                sums("100000.00", "100000.00"),
                sums("200000.00")));
    assertThat(example.expected().get(2).measured())
        .isEqualTo(new Expected.Measured(false, "0.831", new Expected.Target(">=", "83", "%")));
    assertThat(read(GOOD)).extracting(PolicyCase::wrongReading).containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource({
    ">= 20 家, >=, 20, 家",
    ">=20家, >=, 20, 家",
    "> 20000 家, >, 20000, 家",
    "<= 0.5 百分点, <=, 0.5, 百分点",
    "< 1/3 比例, <, 1/3, 比例"
  })
  void a_target_has_a_sign_a_number_and_a_unit(
      String text, String operator, String number, String unit) {
    PolicyCase example = read(SETTLED.replace(">= 83 %", text)).get(0);

    assertThat(problems).isEmpty();
    assertThat(example.expected().get(2).measured().target())
        .isEqualTo(new Expected.Target(operator, number, unit));
  }

  private static List<Money> sums(String... yuan) {
    return Stream.of(yuan).map(one -> Money.of(new BigDecimal(one))).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cause: notChosen       | cause: NOT_CHOSEN | 6:wrong-word
          winner: 第十二条 P-01  | winner: 第十四条  | 6:case-of-no-clause
          [ due, forfeited ]     | [ due, 待定 ]     | 10:wrong-word
          "120000.00" ]          | "12万" ]          | 9:wrong-case-amount
          "120000.00" ]          | 120000.00 ]       | 9:wrong-case-amount
          [ "200000.00" ]        | "200000.00"       | 12:not-a-list
          reached: false         | reached: 否       | 13:not-a-flag
          measured: "0.831"      | measured: 0.831   | 13:not-a-text
          ">= 83 %"              | ">= 83"           | 13:wrong-case-target
          ">= 83 %"              | "83 %"            | 13:wrong-case-target
          ">= 83 %"              | "== 83 %"         | 13:wrong-case-target
          ">= 83 %"              | "≥ 83 %"          | 13:wrong-case-target
          ">= 83 %"              | ">= 83 趴"        | 13:wrong-case-target
          ">= 83 %"              | ">= 083 %"        | 13:wrong-case-target
          ">= 83 %"              | 83                | 13:not-a-text
          wrong-reading: 合起来付 | wrong-reading:    | 3:empty-value
          """)
  void what_is_broken_of_it_is_told_where(String from, String to, String code) {
    read(SETTLED.replace(from, to));

    assertThat(Samples.codes(problems)).containsExactly(code);
  }

  @Test
  void a_winner_of_another_policy_is_not_looked_for() {
    read(SETTLED.replace("winner: 第十二条 P-01", "winner: 别的政策/第二条 P-01"));

    assertThat(problems).isEmpty();
  }

  @Test
  void the_parameters_of_a_case_are_an_overlay_named_by_its_content() {
    Overlay overlay = Optional.ofNullable(read(GOOD).get(0).overlay()).orElseThrow();

    assertThat(overlay.content()).isEqualTo("{\"单个项目上限\": {\"values\": {\"2025-07-01\": 200}}}");
    assertThat(overlay.id()).isEqualTo(Sha256.name(Samples.bytes(overlay.content())));
    assertThat(
            Samples.of(Samples.of(overlay.parameters(), "光伏"), "单个项目上限")
                .on(LocalDate.of(2026, 1, 1)))
        .contains(new ParameterValue.Plain(new BigDecimal("200")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - case: 上限隐去,信息缺失 | - case:                    | 8:empty-value
          - case: 上限隐去,信息缺失 | - case: 按设备投资额20%计算,最高200万元 | 8:duplicate-case
          clause: 第十三条          | clause: 第十四条            | 13:case-of-no-clause
          ruling: refused           | ruling: rejected            | 13:wrong-word
          "2000000.00"              | "2,000,000.00"              | 6:wrong-case-amount
          "2000000.00"              | "2000000"                   | 6:wrong-case-amount
          "2000000.00"              | 2000000.00                  | 6:wrong-case-amount
          单个项目上限: {           | 项目上限: {                 | 3:overlay-of-no-parameter
          ceiling: true             | ceiling: yes                | 6:not-a-flag
          failed: 设备投资额        | because: 设备投资额         | 13:unknown-key
          """)
  void a_broken_case_is_told_where_it_is_broken(String from, String to, String codes) {
    String text = GOOD.replace(from, to);

    assertThat(read(text)).hasSize(1);
    assertThat(Samples.codes(problems)).containsExactlyInAnyOrder(codes.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "200000 | \"200000.00\"",
        "200000.5 | \"200000.50\"",
        "\"2,000,000.00\" | \"2000000.00\"",
        "200000.555 | \"2400000.00\""
      })
  void an_amount_is_told_how_to_be_written(String written, String right) {
    read(GOOD.replace("\"2000000.00\"", written));

    assertThat(problems)
        .extracting(problem -> problem.remedy(Locale.CHINESE))
        .containsExactly("请写成 " + right + "，不用逗号。");
  }

  @Test
  void several_names_of_what_failed_are_told_to_be_one() {
    read(GOOD.replace("failed: 设备投资额", "failed: [设备投资额, 已验收]"));

    assertThat(problems)
        .extracting(problem -> problem.remedy(Locale.CHINESE))
        .singleElement()
        .asString()
        .startsWith("只能写一个");
  }

  @Test
  void a_case_that_expects_nothing_is_none() {
    String text = "- { case: 空, as-of: 2025-12-01, facts: {}, expect: [] }";

    assertThat(read(text)).isEmpty();
    assertThat(Samples.codes(problems)).containsExactly("1:empty-value");
  }

  @Test
  void cases_outside_a_policy_belong_to_none() {
    byte[] bytes = Samples.bytes(GOOD);

    assertThat(CaseReader.read("elsewhere/cases.yaml", bytes, Samples.ruleSet(), problems::add))
        .isEmpty();
    assertThat(Samples.codes(problems)).containsExactly("0:cases-of-no-policy");
  }

  private List<PolicyCase> read(String text) {
    return CaseReader.read(
        "rules/policies/光伏/cases.yaml", Samples.bytes(text), Samples.ruleSet(), problems::add);
  }
}
