package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.huice.determination.Missing;
import org.huice.money.Rounding;
import org.huice.money.Unit;
import org.huice.policy.Jurisdiction;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.Period;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissingTextTest {
  private static final LocalDate START = LocalDate.of(2025, 7, 1);

  private static List<String> lines(Missing.Kind kind, String name, @Nullable LocalDate date) {
    Words words = Words.in(Locale.CHINESE);
    return new MissingText(words, Samples.names(), Map.of("光伏", policy()))
        .lines(List.of(new Missing(kind, name)), date);
  }

  private static Parameter parameter(String name, ParameterValue value) {
    NavigableMap<LocalDate, ParameterValue> values = new TreeMap<>(Map.of(START, value));
    Place place = Place.of("policy.yaml");
    return new Parameter(
        name, Unit.WAN_YUAN, null, "三(二)3", false, List.of(), values, null, null, place);
  }

  /** A policy of which one cap is blacked out and one floor is not. */
  static PolicyDocument policy() {
    return new PolicyDocument(
        "光伏",
        "讲话",
        "原文隐去",
        null,
        PolicyDocument.Status.IN_FORCE,
        new Period(START, null, null),
        new Jurisdiction("410100", null),
        PolicyDocument.Level.CITY,
        null,
        Rounding.FEN_HALF_UP,
        null,
        Map.of(),
        Map.of(
            "上限", parameter("上限", new ParameterValue.Redacted()),
            "下限", parameter("下限", new ParameterValue.Plain(BigDecimal.ONE))),
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }

  @Test
  void a_fact_says_where_it_goes() {
    assertThat(lines(Missing.Kind.FACT, "能源项目[P-01].设备投资额", START))
        .containsExactly("缺：能源项目 P-01 的 设备投资额（填在 $.企业.能源项目[0].设备投资额）");
    assertThat(lines(Missing.Kind.LIST, "企业[91].能源项目", START))
        .containsExactly("缺：能源项目 清单，没有就写 []（填在 $.企业.能源项目）");
  }

  @Test
  void a_whole_of_nothing_is_there_but_of_no_use() {
    assertThat(lines(Missing.Kind.FACT, "能源项目[P-01].并网日期", START).get(0)).contains("算不出比例");
  }

  @Test
  void a_parameter_blacked_out_is_told_from_one_without_a_value_on_that_day() {
    assertThat(lines(Missing.Kind.PARAMETER, "光伏/上限", START))
        .containsExactly("缺：政策参数“上限”（光伏 三(二)3 原文隐去；待发文机关明确，试算可用 --with）");
    assertThat(lines(Missing.Kind.PARAMETER, "光伏/上限", START.minusDays(1)))
        .containsExactly(
            "缺：政策参数“上限”（光伏 三(二)3 在 2025-06-30 没有取值；原文有的可在 policy.yaml 补上，否则待发文机关明确，试算可用 --with）");
    assertThat(lines(Missing.Kind.PARAMETER, "光伏/下限", START))
        .containsExactly("缺：政策参数“光伏/下限”（待发文机关明确；试算可用 --with）");
    assertThat(lines(Missing.Kind.PARAMETER, "光伏/别的", START))
        .containsExactly("缺：政策参数“光伏/别的”（待发文机关明确；试算可用 --with）");
  }
}
