package org.huice.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Advice by the rules of this repository. */
class ShippedAdviceTest {
  private static Advice fixture(String name) throws IOException {
    return Advised.SHIPPED.advice(
        Files.readString(Path.of("fixtures/enterprises", name + ".json")), "2025-12-01");
  }

  private static Advice bond(String fields) {
    return Advised.SHIPPED.advice(
        "{'企业': {'统一社会信用代码': '91410122MA9F000018', '行政区划代码': '410122', '类型': '工业企业',"
            + " '称号': [], '能源项目': [], '土地': [], '债券': [{'债券代码': 'B', "
            + fields
            + "}]}}",
        "2025-12-01");
  }

  @Test
  void the_redacted_cap_is_all_that_is_missing_and_what_was_computed_bounds_it()
      throws IOException {
    Advice advice = fixture("豫光新能");
    assertThat(advice.needs())
        .extracting(need -> need.matter().subject().toString(), Need::worth)
        .containsExactly(
            tuple("能源项目[GC-2025-003]", new Worth(new BigDecimal("3200000"), true)),
            tuple("能源项目[GF-2025-001]", new Worth(new BigDecimal("2400000.1"), true)));
    assertThat(Advised.SHIPPED.sets(advice, "三(二)3")).containsExactly(List.of("光伏与微电网/单个项目上限"));
    assertThat(advice.asks()).isEmpty();
    assertThat(advice.remedies()).isEmpty();
  }

  @Test
  void nobody_is_advised_how_to_be_charged() throws IOException {
    assertThat(fixture("宏图置地").remedies()).isEmpty();
  }

  @Test
  void the_same_facts_give_the_same_advice() throws IOException {
    assertThat(fixture("中原装备园").toString()).isEqualTo(fixture("中原装备园").toString());
  }

  @Test
  void whether_a_bond_was_issued_is_worth_a_million_at_most() {
    Advice advice = bond("'类别': '科技创新债券', '发行日期': '2025-10-01'");
    assertThat(advice.asks())
        .singleElement()
        .satisfies(
            ask -> {
              assertThat(ask.missing().name()).isEqualTo("债券[B].已成功发行");
              assertThat(ask.worth()).isEqualTo(new Worth(new BigDecimal("1000000"), true));
            });
  }

  @Test
  void a_bond_that_was_not_issued_has_to_be_and_on_a_day() {
    assertThat(Advised.SHIPPED.remedies(bond("'类别': '科技创新债券', '已成功发行': false"), "三(二)4"))
        .containsExactly("债券[B].已成功发行 false→true + 债券[B].发行日期 null→2025-12-01 granted");
    assertThat(bond("'类别': '其他债券', '已成功发行': false").remedies()).isEmpty();
  }

  @Test
  void another_kind_of_bond_is_a_change_that_is_not_the_applicants_own() {
    Advice advice = bond("'类别': '其他债券', '已成功发行': true, '发行日期': '2025-10-01'");
    assertThat(advice.remedies())
        .singleElement()
        .satisfies(
            remedy ->
                assertThat(remedy.changes())
                    .containsExactly(new Change.OfFact("债券[B].类别", "其他债券", "科技创新债券", false)));
  }

  private static Advice land(String fields) {
    return Advised.SHIPPED.advice(
        "{'企业': {'统一社会信用代码': '91410122MA9F000018', '行政区划代码': '410122', '类型': '工业企业',"
            + " '能源项目': [], '债券': [], '土地': [{'宗地编号': 'Z', '约定动工日期': '2024-01-15', "
            + "'已签延期协议': false, '闲置原因': '土地使用权人自身原因', '已征缴闲置费': false, "
            + fields
            + "}]}}",
        "2025-12-01");
  }

  @Test
  void of_one_missing_fact_a_charge_has_a_sum_and_a_discretion_without_one_says_so() {
    Advice advice = land("'土地价款': 25000000");
    Need charge = Advised.SHIPPED.need(advice, "三、一(满一年征费)");
    assertThat(charge.outcomes()).containsExactly("charged");
    assertThat(charge.money()).isTrue();
    Need discretion = Advised.SHIPPED.need(advice, "第二条第二款");
    assertThat(discretion.outcomes()).containsExactly("discretionary");
    assertThat(discretion.money()).isFalse();
  }

  @Test
  void a_yes_to_the_second_paragraph_takes_the_stop_and_one_share_of_two() {
    assertThat(Advised.SHIPPED.sets(land("'土地价款': 25000000"), "第二条第二款"))
        .containsExactly(
            List.of("土地[Z].中止开发日期", "土地[Z].已中止开发", "土地[Z].已动工", "土地[Z].已动工面积", "土地[Z].应动工面积"),
            List.of("土地[Z].中止开发日期", "土地[Z].已中止开发", "土地[Z].已动工", "土地[Z].已投资额", "土地[Z].总投资额"));
    assertThat(
            Advised.SHIPPED.sets(
                land("'已动工': true, '已中止开发': true, '已动工面积': 0, '应动工面积': 9"), "第二条第二款"))
        .containsExactly(List.of("土地[Z].中止开发日期"));
  }
}
