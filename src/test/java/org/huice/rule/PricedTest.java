package org.huice.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.huice.money.Amount;
import org.huice.money.Step;
import org.junit.jupiter.api.Test;

class PricedTest {
  private static final Map<String, Object> PROJECT =
      Map.of("投资额", new BigDecimal("12000000.50"), "投资万元", new BigDecimal("1200"), "补助", 5000);

  private final Policy policy =
      new SamplePolicy("光伏")
          .bound("比例", "20", "%")
          .fraction("四分之一", "1/4")
          .fraction("三分之一", "1/3")
          .number("上限", "200", "万元")
          .number("下限", "300", "万元")
          .number("隐去", null, "万元")
          .tier("档次", "500", "1.5")
          .on("2025-12-01", new MapFacts());

  private static Amount amount(Priced<?> priced) {
    assertThat(priced.missing()).isEmpty();
    return Objects.requireNonNull(priced.amount());
  }

  @Test
  void every_word_is_a_step_that_cites_its_source() {
    Award award = policy.award(PROJECT).base(PROJECT, "投资额").times("比例").atMost("上限");
    assertThat(amount(award).value()).isEqualByComparingTo("2000000");
    assertThat(amount(award).ceiling()).isTrue();
    assertThat(amount(award).steps()).extracting(Step::label).containsExactly("“投资额”", "比例", "上限");
    assertThat(amount(award).steps())
        .extracting(Step::source)
        .containsExactly("项目[P-01].投资额", "第一条", "第一条");
    assertThat(award.subject()).isSameAs(PROJECT);
  }

  @Test
  void a_field_is_converted_to_yuan_and_a_whole_number_is_a_number() {
    Levy levy = policy.levy(PROJECT).base(PROJECT, "投资万元").minus(PROJECT, "补助");
    assertThat(amount(levy).value()).isEqualByComparingTo("11995000");
  }

  @Test
  void the_other_words_calculate_too() {
    assertThat(amount(policy.award(PROJECT).flat("上限").times("四分之一")).value())
        .isEqualByComparingTo("500000");
    assertThat(amount(policy.award(PROJECT).flat("上限").atLeast("下限")).value())
        .isEqualByComparingTo("3000000");
    assertThat(amount(policy.discretion(PROJECT).base(PROJECT, "投资万元").schedule("档次")).value())
        .isEqualByComparingTo("180000");
  }

  @Test
  void a_word_leaves_the_outcome_before_it_as_it_was() {
    Award first = policy.award(PROJECT).flat("上限");
    first.times("比例");
    assertThat(amount(first).value()).isEqualByComparingTo("2000000");
  }

  @Test
  void after_something_is_missing_the_amount_stays_and_the_rest_is_noted() {
    Award award =
        policy
            .award(PROJECT)
            .base(PROJECT, "投资万元")
            .times("隐去")
            .minus(PROJECT, "没有")
            .atMost("上限")
            .schedule("不存在")
            .times("没写");
    assertThat(award.amount()).isNotNull();
    assertThat(Objects.requireNonNull(award.amount()).value()).isEqualByComparingTo("12000000");
    assertThat(award.missing())
        .containsExactly(
            new Absent(Absent.Kind.FACT, "项目[P-01].没有"),
            new Absent(Absent.Kind.PARAMETER, "光伏/不存在"),
            new Absent(Absent.Kind.PARAMETER, "光伏/没写"),
            new Absent(Absent.Kind.PARAMETER, "光伏/隐去"));
  }

  @Test
  void nothing_is_computed_from_a_missing_start() {
    Award award = policy.award(PROJECT).base(PROJECT, "没有").times("比例");
    assertThat(award.amount()).isNull();
    assertThat(award.missing()).hasSize(1);
    assertThat(policy.award(PROJECT).flat("隐去").atMost("上限").amount()).isNull();
  }

  @Test
  void an_endless_decimal_is_not_rounded_silently() {
    Award award = policy.award(PROJECT).flat("上限");
    assertThatThrownBy(() -> award.times("三分之一")).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void a_discretion_and_a_designation_need_no_amount() {
    assertThat(policy.discretion(PROJECT).amount()).isNull();
    assertThat(policy.designate(PROJECT).missing()).isEmpty();
    assertThat(policy.designate(PROJECT).subject()).isSameAs(PROJECT);
  }
}
