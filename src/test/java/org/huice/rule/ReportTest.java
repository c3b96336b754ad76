package org.huice.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.huice.money.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {
  private final Policy policy =
      new SamplePolicy("目标")
          .number("产值", "50", "亿元")
          .number("三成", "30", "%")
          .fraction("三分之一", "1/3")
          .number("三点", "3", "百分点")
          .number("一百家", "100", "家")
          .number("隐去", null, "亿元")
          .on("2025-12-01", new MapFacts());

  private static Map<String, Object> town(String field, String number) {
    return Map.of(field, new BigDecimal(number));
  }

  @ParameterizedTest
  @CsvSource({
    "499999.999999, false, false, true, true",
    "500000, true, false, true, false",
    "500000.000001, true, true, false, false"
  })
  void each_target_holds_on_its_own_side_of_the_bound(
      String wan, boolean reach, boolean exceed, boolean within, boolean below) {
    Map<String, Object> town = town("产值万元", wan);
    Report report = policy.report(town).actual(town, "产值万元");
    assertThat(report.reach("产值").reached()).isEqualTo(reach);
    assertThat(report.exceed("产值").reached()).isEqualTo(exceed);
    assertThat(report.stayWithin("产值").reached()).isEqualTo(within);
    assertThat(report.stayBelow("产值").reached()).isEqualTo(below);
  }

  @Test
  void it_tells_the_measure_in_the_unit_of_the_target() {
    Map<String, Object> town = town("产值万元", "123456");
    Report report = policy.report(town).reach("产值").actual(town, "产值万元");
    assertThat(report.label()).isEqualTo("“产值万元”");
    assertThat(report.measured()).isEqualTo("12.3456");
    assertThat(report.operator()).isEqualTo(">=");
    assertThat(report.target()).isEqualTo("50");
    assertThat(report.unit()).isEqualTo(Unit.YI_YUAN);
    assertThat(report.parameter()).isEqualTo("产值");
    assertThat(report.missing()).isEmpty();
    assertThat(report.subject()).isSameAs(town);
  }

  @ParameterizedTest
  @CsvSource({"83.1, 83.1, true", "30, 30, true", "29.99, 29.99, false"})
  void a_share_is_a_decimal_where_there_is_one(String part, String measured, boolean reached) {
    Map<String, Object> town = Map.of("绿电", new BigDecimal(part), "用电", new BigDecimal("100"));
    Report report = policy.report(town).share(town, "绿电", "用电").reach("三成");
    assertThat(report.measured()).isEqualTo(measured);
    assertThat(report.reached()).isEqualTo(reached);
  }

  @Test
  void a_share_without_a_decimal_stays_a_fraction() {
    Map<String, Object> town = Map.of("绿电", BigDecimal.ONE, "用电", new BigDecimal("3"));
    Report third = policy.report(town).share(town, "绿电", "用电").reach("三分之一");
    assertThat(third.measured()).isEqualTo("1/3");
    assertThat(third.target()).isEqualTo("1/3");
    assertThat(third.reached()).isTrue();
    Report percent = policy.report(town).share(town, "绿电", "用电").exceed("三成");
    assertThat(percent.measured()).isEqualTo("100/3");
    assertThat(percent.reached()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"43, 40, 3, true", "42.99, 40, 2.99, false", "38, 40, -2, false"})
  void points_are_a_difference_and_not_a_share(
      String now, String before, String measured, boolean reached) {
    Map<String, Object> town = Map.of("本期|%", new BigDecimal(now), "基期|%", new BigDecimal(before));
    Report report = policy.report(town).points(town, "本期|%", "基期|%").reach("三点");
    assertThat(report.measured()).isEqualTo(measured);
    assertThat(report.unit()).isEqualTo(Unit.PERCENTAGE_POINT);
    assertThat(report.reached()).isEqualTo(reached);
  }

  @Test
  void a_figure_may_be_measured() {
    Figure firms = policy.figure("家数", 100L, "家", "count(企业)");
    Report report = policy.report(Map.of()).actual(firms).reach("一百家");
    assertThat(report.label()).isEqualTo("家数");
    assertThat(report.measured()).isEqualTo("100");
    assertThat(report.reached()).isTrue();
    assertThatThrownBy(() -> policy.report(Map.of()).actual(firms).reach("产值").reached())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_missing_is_noted_on_both_sides() {
    Report report = policy.report(Map.of()).actual(Map.of(), "没有").reach("隐去");
    assertThat(report.missing())
        .containsExactly(
            new Absent(Absent.Kind.FACT, "项目[P-01].没有"),
            new Absent(Absent.Kind.PARAMETER, "目标/隐去"));
    assertThat(report.measured()).isNull();
    assertThat(report.target()).isNull();
    assertThat(report.unit()).isNull();
    assertThat(report.label()).isNull();
    assertThat(report.operator()).isEqualTo(">=");
    assertThat(report.parameter()).isEqualTo("隐去");
    assertThat(report.reached()).isFalse();
  }

  @Test
  void of_nothing_no_share_can_be_told() {
    Map<String, Object> town = Map.of("绿电", BigDecimal.ONE, "用电", BigDecimal.ZERO);
    assertThat(policy.report(town).share(town, "绿电", "用电").reach("三成").missing())
        .containsExactly(new Absent(Absent.Kind.FACT, "项目[P-01].用电"));
  }
}
