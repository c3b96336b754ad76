package org.huice.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.huice.money.Amount;
import org.huice.money.Operation;
import org.huice.money.Step;

/** Words against sums that the test does by itself. */
class WordsPropertyTest {
  private static final BigDecimal WAN = new BigDecimal("10000");

  private static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static Step step(
      Operation operation, String label, BigDecimal operand, String unit, BigDecimal result) {
    String source = unit.equals("元") ? "项目[P-01]." + label.substring(1, 2) : "第一条";
    return new Step(operation, label, text(operand), unit, source, result);
  }

  @Property
  void a_share_of_a_difference_up_to_a_cap(
      @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(2) BigDecimal base,
      @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(2) BigDecimal off,
      @ForAll @BigRange(min = "0", max = "200") @Scale(4) BigDecimal percent,
      @ForAll @IntRange(max = 1000) int cap) {
    Map<String, Object> fact = Map.of("甲", base, "乙", off);
    Amount amount =
        new SamplePolicy("奖补")
            .number("比例", percent.toPlainString(), "%")
            .number("上限", String.valueOf(cap), "万元")
            .on("2025-12-01", new MapFacts())
            .award(fact)
            .base(fact, "甲")
            .minus(fact, "乙")
            .times("比例")
            .atMost("上限")
            .amount();
    BigDecimal rest = base.subtract(off);
    BigDecimal share = rest.multiply(percent).movePointLeft(2);
    BigDecimal most = WAN.multiply(BigDecimal.valueOf(cap));
    BigDecimal paid = share.compareTo(most) > 0 ? most : share;
    assertThat(Objects.requireNonNull(amount).steps())
        .containsExactlyElementsOf(
            List.of(
                step(Operation.BASE, "“甲”", base, "元", base),
                step(Operation.MINUS, "“乙”", off, "元", rest),
                step(Operation.TIMES, "比例", percent, "%", share),
                step(Operation.AT_MOST, "上限", BigDecimal.valueOf(cap), "万元", paid)));
    assertThat(amount.value()).isEqualByComparingTo(paid);
    assertThat(amount.value().toPlainString()).isEqualTo(text(paid));
  }

  @Property
  void so_much_for_each_unit(
      @ForAll @BigRange(min = "0", max = "1000000") @Scale(3) BigDecimal count,
      @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal each) {
    Map<String, Object> fact = Map.of("电|万千瓦时", count);
    Amount amount =
        new SamplePolicy("奖补")
            .each("度电", each.toPlainString(), "元", "千瓦时")
            .on("2025-12-01", new MapFacts())
            .award(fact)
            .perUnit(fact, "电|万千瓦时", "度电")
            .amount();
    BigDecimal hours = count.multiply(WAN);
    Step read =
        new Step(Operation.QUANTITY, "“电|万千瓦时”", text(count), "万千瓦时", "项目[P-01].电|万千瓦时", hours);
    BigDecimal paid = hours.multiply(each);
    assertThat(Objects.requireNonNull(amount).steps())
        .containsExactly(
            new Step(Operation.PER_UNIT, "度电", text(each), "元/千瓦时", "第一条", paid, List.of(read)));
  }
}
