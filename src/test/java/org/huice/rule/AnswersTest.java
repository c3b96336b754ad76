package org.huice.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that are conditions: means, percentage points, periods and years. */
class AnswersTest {
  private final Policy policy =
      new SamplePolicy("条件")
          .number("户均", "30", "万元")
          .number("三成", "30", "%")
          .fraction("三分之一", "1/3")
          .number("五点", "5", "百分点")
          .number("三年", "3", "年")
          .number("去年", "1", "年")
          .number("隐去", null, "年")
          .number("半", "0.5", "年")
          .on("2025-12-01", new MapFacts());

  @Test
  void a_period_has_passed_on_the_day_it_is_complete() {
    LocalDate since = LocalDate.parse("2020-05-01");
    LocalDate complete = LocalDate.parse("2023-05-01");

    assertThat(policy.passed(since, complete, "三年")).isTrue();
    assertThat(policy.passed(since, complete.minusDays(1), "三年")).isFalse();
    assertThat(policy.passed(since, since.minusDays(1), "三年")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"899999.99, false", "900000, true", "900000.01, true"})
  void a_mean_is_held_against_its_bound_without_dividing(BigDecimal sum, boolean met) {
    assertThat(policy.meanAtLeast(sum, 3, "户均")).isEqualTo(met);
    assertThat(policy.meanAtLeast(sum, 3L, "户均")).isEqualTo(met);
  }

  @Test
  void a_mean_of_rates_may_be_a_third() {
    assertThat(policy.meanAtLeast(new BigDecimal("1"), 3, "三分之一")).isTrue();
    assertThat(policy.meanAtLeast(new BigDecimal("0.9999"), 3, "三分之一")).isFalse();
    assertThat(policy.meanAtLeast(new BigDecimal("0.9"), 3, "三成")).isTrue();
    assertThat(policy.meanAtLeast(new BigDecimal("0.89"), 3, "三成")).isFalse();
  }

  @Test
  void a_mean_of_nothing_or_of_the_unknown_is_unknown() {
    assertThat(policy.meanAtLeast(1, 0, "户均")).isNull();
    assertThat(policy.meanAtLeast(1, 0, "三成")).isNull();
    assertThat(policy.meanAtLeast(null, 3, "户均")).isNull();
    assertThat(policy.meanAtLeast(1, null, "户均")).isNull();
    assertThat(policy.meanAtLeast(1, 3, "隐去")).isNull();
    assertThat(policy.meanAtLeast(1, 3, "没写")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"0.4499, false", "0.45, true", "0.4501, true", "0.42, false", "0.3, false"})
  void five_points_above_40_percent_are_45_and_not_42(BigDecimal rate, boolean met) {
    assertThat(policy.pointsAtLeast(rate, new BigDecimal("0.40"), "五点")).isEqualTo(met);
  }

  @Test
  void points_of_the_unknown_are_unknown() {
    BigDecimal rate = new BigDecimal("0.4");
    assertThat(policy.pointsAtLeast(null, rate, "五点")).isNull();
    assertThat(policy.pointsAtLeast(rate, null, "五点")).isNull();
    assertThat(policy.pointsAtLeast(rate, rate, "隐去")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2020-04-30, false", "2020-05-01, true", "2023-05-01, true", "2023-05-02, false"})
  void a_period_holds_from_its_first_day_to_its_last(LocalDate day, boolean within) {
    assertThat(policy.within(LocalDate.parse("2020-05-01"), day, "三年")).isEqualTo(within);
  }

  @Test
  void a_period_of_the_unknown_is_unknown() {
    LocalDate day = LocalDate.parse("2020-05-01");
    assertThat(policy.passed(null, day, "三年")).isNull();
    assertThat(policy.passed(day, null, "三年")).isNull();
    assertThat(policy.passed(day, day, "隐去")).isNull();
    assertThat(policy.passed(day, day, "半")).isNull();
    assertThat(policy.within(null, day, "三年")).isNull();
    assertThat(policy.within(day, null, "三年")).isNull();
    assertThat(policy.within(day, day, "隐去")).isNull();
    assertThat(policy.within(day, day, "半")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2023, false", "2024, true", "2025, false"})
  void last_year_is_one_before_that_of_the_decision(int year, boolean met) {
    assertThat(policy.inYear(year, "去年")).isEqualTo(met);
  }

  @Test
  void a_year_of_the_unknown_is_unknown() {
    assertThat(policy.inYear(null, "去年")).isNull();
    assertThat(policy.inYear(2024, "隐去")).isNull();
    assertThat(policy.inYear(2024, "半")).isNull();
  }

  @Test
  void a_figure_is_exact() {
    assertThat(policy.figure("合计", 3, "个", "count()").number()).isEqualByComparingTo("3");
    assertThatThrownBy(() -> policy.figure("合计", 3.0, "个", "count()"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
