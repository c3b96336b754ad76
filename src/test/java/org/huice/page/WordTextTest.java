package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huice.determination.Condition;
import org.huice.determination.Truth;
import org.huice.explanation.UsedParameter;
import org.huice.money.Band;
import org.huice.money.Unit;
import org.huice.policy.Cap;
import org.huice.policy.LookupTable;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordTextTest {
  private static final Words WORDS = Words.in(Locale.CHINESE);
  private static final Place PLACE = Place.of("policy.yaml");

  private static String failed(String operator, String required, String actual, String about) {
    return failed(operator, operator, required, actual, about);
  }

  private static String failed(
      String operator, String text, String required, String actual, String about) {
    Names names = Samples.names();
    OverlaidText overlaid = new OverlaidText(WORDS, Set.of());
    Condition condition =
        new Condition(
            "一#1",
            Truth.FALSE,
            text,
            operator,
            required,
            actual,
            about,
            List.of(),
            List.of(),
            PLACE,
            null);
    return new ConditionText(
            ClauseTerms.none(WORDS), names, new EvidenceText(WORDS, names), overlaid)
        .failed(new ArrayList<>(List.of(condition)))
        .get(0);
  }

  @Test
  void a_mean_shows_sum_and_count() {
    String invested = "sum(能源项目.设备投资额)";

    assertThat(failed("meanAtLeast", "5000000", "9000000/4", invested))
        .isEqualTo("能源项目的设备投资额合计 9,000,000.00 元 / 4，平均 2,250,000.00 元，要求平均达到 5,000,000.00 元");
    assertThat(failed("meanBelow", "3000000", "10000000/3", invested))
        .isEqualTo("能源项目的设备投资额合计 10,000,000.00 元 / 3，平均约 3,333,333.34 元，要求平均低于 3,000,000.00 元");
  }

  @Test
  void points_are_called_points() {
    assertThat(failed("pointsAtLeast", "3", "2.3", "能源项目[P-01].占比"))
        .isEqualTo("能源项目 P-01 的 占比 高出 2.3 个百分点，要求高出 3 个百分点以上");
    assertThat(failed("pointsBelow", "3", "-1", "能源项目[P-01].占比"))
        .isEqualTo("能源项目 P-01 的 占比 低 1 个百分点，要求高出不足 3 个百分点");
  }

  @Test
  void a_period_shows_its_first_and_last_day_and_a_year_is_no_amount() {
    assertThat(failed("within", "[2022-12-02, 2024-12-01]", "2024-12-02", "能源项目[P-01].并网日期"))
        .isEqualTo("能源项目 P-01 的 并网日期 2024-12-02，要求在 2022-12-02 至 2024-12-01 之内");
    assertThat(failed("not within", "[2022-12-02, 2024-12-01]", "2024-12-01", "能源项目[P-01].并网日期"))
        .endsWith("要求不在 2022-12-02 至 2024-12-01 之内");
    assertThat(failed("passed", "2024-07-01", "2024-06-30", "能源项目[P-01].并网日期"))
        .isEqualTo("能源项目 P-01 的 并网日期 2024-06-30，要求期限已满（2024-07-01 期满）");
    assertThat(failed("not passed", "2024-07-01", "2024-07-01", "能源项目[P-01].并网日期"))
        .endsWith("要求期限未满（2024-07-01 期满）");
    assertThat(failed("inYear", "2024", "2023", "能源项目[P-01].年度")).endsWith(" 2023，要求为 2024 年");
  }

  @Test
  void no_row_of_a_table_and_no_tier_is_said() {
    assertThat(failed(">=", "table( \"奖励表\" )", "?", "小型", "奖励表")).isEqualTo("“奖励表”没有对应的一行：小型");
    assertThat(failed(">=", "band( \"档次\" )", "10", "9", "档次")).contains("未达到“档次”的最低一档");
  }

  private static String line(
      String unit, String quantity, ParameterValue value, boolean ceiling, @Nullable Cap cap) {
    Parameter parameter =
        new Parameter(
            "参数",
            Unit.of(unit).orElseThrow(),
            Unit.of(quantity).orElse(null),
            "第五条",
            ceiling,
            List.of(),
            new TreeMap<>(Map.of(LocalDate.of(2020, 1, 1), value)),
            cap,
            null,
            PLACE);
    return new ParameterText(WORDS).line(new UsedParameter(parameter, value, false));
  }

  @Test
  void unit_rates_bands_and_tables_of_the_law_are_readable() {
    ParameterValue rate = new ParameterValue.Plain(new BigDecimal("0.3"));
    ParameterValue bands =
        new ParameterValue.Bands(
            List.of(
                new Band(BigDecimal.TEN, false, new BigDecimal(100)),
                new Band(new BigDecimal(50), true, new BigDecimal(500))));
    ParameterValue table =
        new ParameterValue.Table(
            new LookupTable(
                List.of(
                    new LookupTable.Key("研发投入", "研发投入", null, Unit.WAN_YUAN),
                    new LookupTable.Key("称号", "称号", null, Unit.CHOICE)),
                List.of(
                    new LookupTable.Row(
                        List.of(
                            new LookupTable.Cell.Between(
                                new BigDecimal(100), false, new BigDecimal(1000), false),
                            new LookupTable.Cell.OneOf(Set.of("专精特新"))),
                        BigDecimal.TEN))));

    assertThat(line("元", "千瓦时", rate, false, null)).isEqualTo("参数：0.3 元/千瓦时（第五条）");
    assertThat(line("万元", "亿元", bands, false, null))
        .isEqualTo("参数：10 亿元起给 100 万元、超过 50 亿元给 500 万元（第五条）");
    assertThat(line("万元", "", table, false, null))
        .isEqualTo("参数：研发投入 不低于 100 万元且低于 1,000 万元、称号 专精特新：10 万元（第五条）");
  }

  @Test
  void a_cap_says_what_it_limits_and_whether_it_may_be_reached() {
    ParameterValue cap = new ParameterValue.Plain(new BigDecimal(100));

    assertThat(line("万元", "", cap, false, new Cap(false, true)))
        .isEqualTo("参数：100 万元（第五条）；所限的是所付金额，含本数");
    assertThat(line("万元", "", cap, false, new Cap(true, false)))
        .isEqualTo("参数：100 万元（第五条）；所限的是计算基数，不含本数");
  }
}
