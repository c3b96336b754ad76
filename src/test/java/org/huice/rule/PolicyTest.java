package org.huice.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyTest {
  private static final String DAY = "2025-12-01";

  private static final SamplePolicy SAMPLE =
      new SamplePolicy("光伏")
          .number("比例", "20", "%")
          .number("上限", "200", "万元")
          .number("隐去", null, "万元")
          .number("期限", "1", "年")
          .number("半年", "0.5", "年")
          .fraction("三分之一", "1/3")
          .fraction("四分之一", "1/4")
          .day("截止", "2026-01-01")
          .choice("方式", "征费");

  private final Policy policy = SAMPLE.on(DAY, new MapFacts());

  @Test
  void a_value_is_in_its_base_unit() {
    assertThat(policy.value("比例")).isEqualByComparingTo("0.2");
    assertThat(policy.value("上限")).isEqualByComparingTo("2000000");
    assertThat(policy.value("四分之一")).isEqualByComparingTo("0.25");
  }

  @Test
  void what_is_blacked_out_or_of_another_kind_is_unknown() {
    assertThat(policy.value("隐去")).isNull();
    assertThat(policy.value("截止")).isNull();
    assertThat(policy.value("三分之一")).isNull();
    assertThat(policy.value("没有")).isNull();
    assertThat(policy.date("方式")).isNull();
    assertThat(policy.choice("截止")).isNull();
    assertThat(policy.elapsed(LocalDate.parse(DAY), "隐去")).isNull();
    assertThat(policy.elapsed(LocalDate.parse(DAY), "半年")).isNull();
    assertThat(policy.parameter("隐去")).contains(new ParameterValue.Redacted());
  }

  @Test
  void a_parameter_has_no_value_before_its_first_day() {
    assertThat(SAMPLE.on("2025-06-30", new MapFacts()).value("比例")).isNull();
    assertThat(SAMPLE.on("2025-07-01", new MapFacts()).value("比例")).isNotNull();
  }

  @Test
  void days_and_options_are_given_as_they_are() {
    assertThat(policy.date("截止")).isEqualTo("2026-01-01");
    assertThat(policy.choice("方式")).isEqualTo("征费");
    assertThat(policy.getId()).isEqualTo("光伏");
    assertThat(policy.getAsOf()).isEqualTo(DAY);
  }

  @Test
  void a_period_has_passed_from_its_anniversary_on() {
    assertThat(policy.elapsed(LocalDate.parse("2024-12-01"), "期限")).isTrue();
    assertThat(policy.elapsed(LocalDate.parse("2024-12-02"), "期限")).isFalse();
    assertThat(policy.elapsed(null, "期限")).isNull();
  }

  @Test
  void shares_are_compared_without_dividing() {
    assertThat(policy.shareBelow(1, 3, "三分之一")).isFalse();
    assertThat(policy.shareAtLeast(1, 3, "三分之一")).isTrue();
    assertThat(policy.shareBelow(new BigDecimal("0.99999999999"), 3, "三分之一")).isTrue();
    assertThat(policy.shareAtLeast(new BigDecimal("19.99"), 100, "比例")).isFalse();
    assertThat(policy.shareAtLeast(20, 100, "比例")).isTrue();
  }

  @Test
  void a_share_of_nothing_or_of_the_unknown_is_unknown() {
    assertThat(policy.shareBelow(null, 3, "三分之一")).isNull();
    assertThat(policy.shareBelow(1, null, "三分之一")).isNull();
    assertThat(policy.shareAtLeast(1, 0, "三分之一")).isNull();
    assertThat(policy.shareAtLeast(1, -1, "三分之一")).isNull();
    assertThat(policy.shareAtLeast(1, 3, "隐去")).isNull();
    assertThat(policy.shareAtLeast(1, 3, "上限")).isNull();
  }

  @Property
  void a_share_is_either_below_or_at_least(
      @ForAll @BigRange(min = "0", max = "1000") @Scale(4) BigDecimal part,
      @ForAll @BigRange(min = "0.0001", max = "1000") @Scale(4) BigDecimal whole) {
    @Nullable Boolean below = policy.shareBelow(part, whole, "三分之一");
    assertThat(policy.shareAtLeast(part, whole, "三分之一")).isNotEqualTo(below);
    assertThat(below).isEqualTo(part.multiply(new BigDecimal(3)).compareTo(whole) < 0);
  }
}
