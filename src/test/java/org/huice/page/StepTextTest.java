package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huice.money.Amount;
import org.huice.money.Operation;
import org.huice.money.Step;
import org.junit.jupiter.api.Test;

class StepTextTest {
  private static final Step POWER = quantity("放电量", "120000", "千瓦时", "120000");
  private static final Step BASE = step(Operation.BASE, "投资额", "1000000", "元", "1000000");

  private static Step quantity(String label, String operand, String unit, String base) {
    return step(Operation.QUANTITY, label, operand, unit, base);
  }

  private static Step step(
      Operation operation,
      String label,
      String operand,
      String unit,
      String result,
      Step... parts) {
    return new Step(operation, label, operand, unit, "第五条", new BigDecimal(result), List.of(parts));
  }

  private static List<String> lines(Step... steps) {
    Words words = Words.in(Locale.CHINESE);
    AmountText text =
        new AmountText(
            words,
            new EvidenceText(words, Samples.names()),
            new OverlaidText(words, Set.of("改过")),
            rule -> rule.equals("补差额"));
    return text.steps(new Amount(steps[steps.length - 1].result(), false, List.of(steps)));
  }

  @Test
  void a_unit_rate_multiplies_the_quantity() {
    assertThat(lines(step(Operation.PER_UNIT, "度电补贴", "0.3", "元/千瓦时", "36000", POWER)))
        .containsExactly("放电量 120,000 千瓦时 × 度电补贴 0.3 元/千瓦时 = 36,000.00 元");
  }

  @Test
  void a_quantity_in_another_unit_is_converted() {
    Step power = quantity("放电量", "12", "万千瓦时", "120000");

    assertThat(lines(step(Operation.PER_UNIT, "度电补贴", "0.3", "元/千瓦时", "36000", power)))
        .containsExactly("放电量 12 万千瓦时（即 120,000 千瓦时） × 度电补贴 0.3 元/千瓦时 = 36,000.00 元");
  }

  @Test
  void tiers_of_a_unit_rate_say_how_much_lies_in_each() {
    assertThat(
            lines(
                step(Operation.PER_UNIT, "度电补贴", "0.3", "元/千瓦时", "30000", POWER),
                step(Operation.PER_UNIT, "度电补贴", "0.5", "元/千瓦时", "40000")))
        .containsExactly(
            "放电量 120,000 千瓦时，其中本档 100,000 千瓦时 × 度电补贴 0.3 元/千瓦时 = 30,000.00 元",
            "本档 20,000 千瓦时 × 度电补贴 0.5 元/千瓦时 = 10,000.00 元，累计 40,000.00 元");
  }

  @Test
  void a_band_and_a_row_name_what_was_looked_up() {
    assertThat(
            lines(
                step(
                    Operation.BAND,
                    "档次",
                    "500",
                    "万元",
                    "5000000",
                    quantity("营业收入", "12", "亿元", "1200000000"))))
        .containsExactly("营业收入 12 亿元，按“档次”所达的一档，给 500 万元 = 5,000,000.00 元");
    assertThat(
            lines(
                step(
                    Operation.TABLE,
                    "奖励表",
                    "10",
                    "万元",
                    "100000",
                    quantity("研发投入", "800", "万元", "8000000"),
                    quantity("占比", "9.5", "%", "0.095"))))
        .containsExactly("研发投入 800 万元、占比 9.5%，按“奖励表”对应的一行，给 10 万元 = 100,000.00 元");
  }

  @Test
  void a_row_names_the_words_that_chose_it() {
    assertThat(
            lines(
                step(
                    Operation.TABLE,
                    "称号奖励",
                    "50",
                    "万元",
                    "500000",
                    quantity("级别", "国家级", "选项", "0"),
                    quantity("首次", "true", "选项", "0"),
                    quantity("届次", "1200", "选项", "0"))))
        .containsExactly("级别 国家级、首次 是、届次 1200，按“称号奖励”对应的一行，给 50 万元 = 500,000.00 元");
  }

  @Test
  void what_fills_up_is_not_called_left() {
    assertThat(lines(BASE, step(Operation.SETTLED, "补差额", "300000", "元", "300000")))
        .last()
        .isEqualTo("按“补差额”补差，补 300,000.00 元");
    assertThat(lines(BASE, step(Operation.SETTLED, "限额", "300000", "元", "300000")))
        .last()
        .isEqualTo("按“限额”，只剩 300,000.00 元");
  }

  @Test
  void steps_of_a_quantity_show_quantity_size_and_start() {
    Step flat = step(Operation.FLAT, "每次奖励", "1", "万元", "10000");
    Step counted = quantity("新增投资", "1250", "万元", "12500000");
    Step size = quantity("步长", "100", "万元", "1000000");
    Step start = quantity("起点", "500", "万元", "5000000");

    assertThat(lines(flat, step(Operation.FOR_EVERY, "步长", "12", "次", "120000", counted, size)))
        .containsExactly("每次奖励 1 万元 × 12 次（新增投资 1,250 万元，每满 步长 100 万元 计一次，不足部分不计）= 120,000.00 元");
    assertThat(
            lines(flat, step(Operation.FOR_EVERY, "步长", "7", "次", "70000", counted, size, start)))
        .last()
        .asString()
        .contains("超出 起点 500 万元 的部分每满 步长 100 万元 计一次");
  }

  @Test
  void a_part_stands_in_brackets_on_a_line_of_its_own() {
    Step base = step(Operation.BASE, "增量", "500000", "元", "500000");
    Step share = step(Operation.TIMES, "增量比例", "5", "%", "25000");

    assertThat(lines(BASE, step(Operation.PLUS, "部分", "25000", "元", "1025000", base, share)))
        .containsExactly(
            "投资额 1,000,000.00 元", "+ （增量 500,000.00 元 × 增量比例 5% = 25,000.00 元） = 1,025,000.00 元");
    assertThat(lines(BASE, step(Operation.AT_MOST, "部分", "25000", "元", "25000", base, share)))
        .last()
        .isEqualTo("超过 （增量 500,000.00 元 × 增量比例 5% = 25,000.00 元），取 25,000.00 元");
    assertThat(lines(BASE, step(Operation.PLUS, "另一笔", "5", "元", "1000005")))
        .containsExactly("投资额 1,000,000.00 元 + 另一笔 5.00 元 = 1,000,005.00 元");
  }

  @Test
  void tiers_of_money_say_how_much_lies_in_each() {
    assertThat(
            lines(
                BASE,
                step(Operation.MARGINAL, "奖励", "1", "%", "6000"),
                step(Operation.MARGINAL, "奖励", "2", "%", "14000")))
        .containsExactly(
            "投资额 1,000,000.00 元",
            "奖励：本档 600,000.00 元 × 1% = 6,000.00 元，累计 6,000.00 元",
            "奖励：本档 400,000.00 元 × 2% = 8,000.00 元，累计 14,000.00 元");
  }

  @Test
  void a_rate_of_another_quantity_names_it() {
    assertThat(
            lines(
                BASE,
                step(Operation.RATE, "奖励比例", "3", "%", "30000", quantity("企业数", "12", "家", "12"))))
        .containsExactly("投资额 1,000,000.00 元 × 奖励比例 3%（企业数 12 家 所达档次）= 30,000.00 元");
  }

  @Test
  void a_cap_that_may_not_be_reached_is_said_to_be_so() {
    assertThat(lines(BASE, step(Operation.BELOW, "上限", "50", "万元", "499999.99")))
        .last()
        .isEqualTo("达到或超过 上限 50 万元，须低于它，取 499,999.99 元");
    assertThat(lines(BASE, step(Operation.BELOW, "上限", "500", "万元", "1000000")))
        .last()
        .isEqualTo("低于 上限 500 万元");
  }

  @Test
  void what_was_decided_and_what_was_left_are_said() {
    assertThat(
            lines(
                BASE,
                step(Operation.DECIDED, "裁量意见", "800000", "元", "800000"),
                step(Operation.SETTLED, "年度上限", "300000", "元", "300000")))
        .endsWith("按裁量意见，取 800,000.00 元", "按“年度上限”，只剩 300,000.00 元");
    assertThat(lines(BASE, step(Operation.SETTLED, "年度上限", "300000", "元", "100000")))
        .last()
        .isEqualTo("按“年度上限”，各项合计只剩 300,000.00 元，本项分得 100,000.00 元");
  }
}
