package org.huice.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huice.money.Step;
import org.huice.money.Unit;
import org.huice.policy.LookupTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R12 龙岗: size of research by its share of revenue, times a factor by title. */
class TableTest {
  private static final LookupTable.Cell ANY = new LookupTable.Cell.Any();

  private static final LookupTable RESEARCH =
      new LookupTable(
          List.of(
              new LookupTable.Key("研发", "研发万元", null, Unit.WAN_YUAN),
              new LookupTable.Key("占比", "研发万元", "营收", Unit.PERCENT)),
          List.of(
              row("10", between(null, "1000"), between("9", null)),
              row("30", between("1000", "3000"), between("7", null)),
              row("50", between("3000", "6000"), between("5", null)),
              row("100", between("6000", "10000"), between("3", null)),
              row("200", between("10000", null), between("3", null))));

  private static final LookupTable TITLES =
      new LookupTable(
          List.of(new LookupTable.Key("称号", "称号", null, Unit.CHOICE)),
          List.of(
              row("150", new LookupTable.Cell.OneOf(Set.of("专精特新", "true"))),
              row("200", new LookupTable.Cell.OneOf(Set.of("小巨人")))));

  private static final LookupTable OPEN =
      new LookupTable(
          List.of(new LookupTable.Key("占比", "研发万元", "营收", Unit.PERCENT)), List.of(row("7", ANY)));

  private final Policy policy =
      new SamplePolicy("研发")
          .table("研发奖励表", "万元", RESEARCH)
          .table("称号倍数", "%", TITLES)
          .table("不论", "万元", OPEN)
          .on("2025-12-01", new MapFacts());

  private static LookupTable.Row row(String pays, LookupTable.Cell... cells) {
    return new LookupTable.Row(List.of(cells), new BigDecimal(pays));
  }

  private static LookupTable.Cell between(@Nullable String low, @Nullable String high) {
    return new LookupTable.Cell.Between(
        low == null ? null : new BigDecimal(low),
        false,
        high == null ? null : new BigDecimal(high),
        false);
  }

  private static Map<String, Object> firm(String research, String revenue) {
    Map<String, Object> firm = new HashMap<>();
    firm.put("研发万元", new BigDecimal(research));
    firm.put("营收", new BigDecimal(revenue).movePointRight(4));
    return firm;
  }

  private static String wan(Award award) {
    assertThat(award.missing()).isEmpty();
    BigDecimal yuan = Objects.requireNonNull(award.amount()).value();
    return Unit.WAN_YUAN.fromBase(yuan).toPlainString();
  }

  @ParameterizedTest
  @CsvSource({
    "900, 10000, 10",
    "900, 10100, 0",
    "1000, 14000, 30",
    "1000, 14300, 0",
    "3500, 60000, 50",
    "6000, 200000, 100",
    "12000, 300000, 200",
    "12000, 410000, 0",
    "9999.999999, 300000, 100",
    "10000, 300000, 200",
    "10000, 0, 0",
    "10000, -5, 0"
  })
  void the_row_is_chosen_by_size_and_share_at_once(String research, String revenue, String paid) {
    Map<String, Object> firm = firm(research, revenue);
    assertThat(wan(policy.award(firm).table(firm, "研发奖励表"))).isEqualTo(paid);
  }

  @ParameterizedTest
  @CsvSource({"专精特新, 75", "小巨人, 100", "无, 0"})
  void a_table_of_rates_multiplies(String title, String paid) {
    Map<String, Object> firm = firm("3500", "60000");
    firm.put("称号", title);
    assertThat(wan(policy.award(firm).table(firm, "研发奖励表").table(firm, "称号倍数"))).isEqualTo(paid);
  }

  @Test
  void a_flag_is_a_word_too() {
    Map<String, Object> firm = firm("3500", "60000");
    firm.put("称号", true);
    assertThat(wan(policy.award(firm).table(firm, "研发奖励表").table(firm, "称号倍数"))).isEqualTo("75");
  }

  @Test
  void a_share_is_exact() {
    Map<String, Object> firm = firm("999.999999", "11111.1111");
    assertThat(wan(policy.award(firm).table(firm, "研发奖励表"))).isEqualTo("10");
    firm.put("营收", new BigDecimal("111111111.01"));
    assertThat(wan(policy.award(firm).table(firm, "研发奖励表"))).isEqualTo("0");
  }

  @Test
  void the_step_shows_each_number_once() {
    Map<String, Object> firm = firm("900", "10000");
    Award award = policy.award(firm).table(firm, "研发奖励表");
    Step step = Objects.requireNonNull(award.amount()).steps().get(0);
    assertThat(step.parts()).extracting(Step::label).containsExactly("“研发万元”", "“营收”");
    assertThat(step.label()).isEqualTo("研发奖励表");
    assertThat(step.operand()).isEqualTo("10");
  }

  @Test
  void the_step_shows_the_word_that_chose_the_row() {
    Map<String, Object> firm = firm("3500", "60000");
    firm.put("称号", "小巨人");
    Award award = policy.award(firm).table(firm, "研发奖励表").table(firm, "称号倍数");
    Step word = Objects.requireNonNull(award.amount()).steps().get(1).parts().get(0);
    assertThat(word.operand()).isEqualTo("小巨人");
    assertThat(word.unit()).isEqualTo(Unit.CHOICE.symbol());
    assertThat(word.source()).isEqualTo("项目[P-01].称号");
  }

  @Test
  void every_key_is_needed_and_each_that_is_missing_noted() {
    assertThat(policy.award(Map.of()).table(Map.of(), "研发奖励表").missing())
        .extracting(Absent::name)
        .containsExactly("项目[P-01].研发万元", "项目[P-01].营收");
    assertThat(policy.award(Map.of()).table(Map.of(), "不论").missing()).hasSize(2);
    assertThat(policy.award(Map.of()).table(Map.of(), "称号倍数").missing()).hasSize(1);
    assertThat(policy.award(Map.of()).table(Map.of(), "没写").missing())
        .containsExactly(new Absent(Absent.Kind.PARAMETER, "研发/没写"));
  }

  @Test
  void a_row_that_leaves_a_share_open_fits_a_share_of_nothing() {
    Map<String, Object> firm = firm("5", "0");
    assertThat(wan(policy.award(firm).table(firm, "不论"))).isEqualTo("7");
  }
}
