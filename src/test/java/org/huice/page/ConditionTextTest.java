package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huice.determination.Condition;
import org.huice.determination.Matter;
import org.huice.determination.Truth;
import org.huice.dossier.FactId;
import org.huice.policy.Clause;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConditionTextTest {
  private static final String INVESTED = "能源项目[P-01].设备投资额";

  private static final String KIND = "能源项目[P-01].类别";
  private static final String DAY = "能源项目[P-01].并网日期";
  private static final ConditionText TEXT = text();

  private static ConditionText text() {
    Words words = Words.in(Locale.CHINESE);
    Names names = Samples.names();
    return new ConditionText(
        ClauseTerms.none(words),
        names,
        new EvidenceText(words, names),
        new OverlaidText(words, Set.of("改了的")));
  }

  private static List<String> failed(Condition... conditions) {
    return TEXT.failed(List.of(conditions));
  }

  private static Condition holds(Condition condition) {
    return new Condition(
        condition.id(),
        Truth.TRUE,
        condition.text(),
        condition.operator(),
        condition.required(),
        condition.actual(),
        condition.about(),
        List.of(),
        condition.parts(),
        condition.place(),
        condition.fact());
  }

  private static Condition whole(String operator, Condition... parts) {
    return condition("x " + operator + " y", operator, null, null, null, parts);
  }

  private static Condition condition(
      String text,
      String operator,
      @Nullable String required,
      @Nullable String actual,
      @Nullable String about,
      Condition... parts) {
    return new Condition(
        "规则#1",
        Truth.FALSE,
        text,
        operator,
        required,
        actual,
        about,
        List.of(),
        List.of(parts),
        Place.of("r.drl"),
        null);
  }

  @Test
  void a_comparison_says_what_is_and_what_is_required() {
    assertThat(failed(condition("设备投资额 >= …", ">=", "1000000", "600000", INVESTED)))
        .containsExactly("能源项目 P-01 的 设备投资额 600,000.00 元（核定：发票），要求不低于 1,000,000.00 元");
  }

  @Test
  void a_share_is_shown_in_percent() {
    assertThat(failed(condition("占比 > …", ">", "0.5", "0.25", "能源项目[P-01].占比")))
        .containsExactly("能源项目 P-01 的 占比 25%，要求高于 50%");
  }

  @Test
  void days_are_earlier_and_later_not_lower_and_higher() {
    String day = "能源项目[P-01].并网日期";
    assertThat(failed(condition("并网日期 >= …", ">=", "2025-01-01", "2024-12-31", day)))
        .containsExactly("能源项目 P-01 的 并网日期 2024-12-31，要求不早于 2025-01-01");
  }

  @Test
  void a_list_of_words_is_written_out() {
    assertThat(failed(condition("类别 in …", "in", "[光伏发电, 微电网]", "储能", "能源项目[P-01].类别")))
        .containsExactly("能源项目 P-01 的 类别 为 储能，要求为其中之一：光伏发电、微电网");
  }

  @Test
  void yes_and_no_are_words() {
    assertThat(failed(condition("已并网 == true", "==", "true", "false", "能源项目[P-01].已并网")))
        .containsExactly("能源项目 P-01 的 已并网 为 否，要求为 是");
  }

  @Test
  void a_period_says_when_it_is_complete() {
    String text = "$政策.elapsed( 并网日期, \"征收年限\" )";
    assertThat(failed(condition(text, "elapsed", "2025-12-02", "2025-12-01", DAY)))
        .containsExactly("能源项目 P-01 的 并网日期 2024-12-02 起算的期限到 2025-12-02 才满，而裁定日为 2025-12-01");
    assertThat(failed(condition(text, "not elapsed", "2025-11-30", "2025-12-01", DAY)))
        .containsExactly("能源项目 P-01 的 并网日期 2024-12-02 起算的期限 2025-11-30 已满，要求未满");
    assertThat(failed(condition(text, "not elapsed", "2025-12-01", "2025-12-01", DAY)))
        .containsExactly("能源项目 P-01 的 并网日期 2024-12-02 起算的期限 2025-12-01 已满（当日期满），要求未满");
  }

  @Test
  void a_period_that_had_to_be_complete_and_is_shows_its_day() {
    Condition period = condition("满一年", "elapsed", "2025-12-01", "2025-12-01", DAY);
    Condition either = holds(whole("||", holds(period), condition("a", "==", "1", "2", KIND)));

    assertThat(TEXT.complete(List.of(either)))
        .containsExactly("能源项目 P-01 的 并网日期 2024-12-02 起算的期限 2025-12-01 已满（当日期满）");
    assertThat(TEXT.complete(List.of(period))).isEmpty();
  }

  @Test
  void a_denied_period_that_is_complete_is_told() {
    Condition period = condition("满一年", "elapsed", "2025-11-30", "2025-12-01", DAY);

    assertThat(failed(whole("!", holds(period))))
        .containsExactly("能源项目 P-01 的 并网日期 2024-12-02 起算的期限 2025-11-30 已满，要求未满");
  }

  @Test
  void a_share_of_two_fields_keeps_its_fraction() {
    String text = "$政策.shareBelow( 设备投资额, 总额, \"比例\" )";
    assertThat(failed(condition(text, "shareBelow", "1/3", "1000/2000", INVESTED)))
        .containsExactly("能源项目 P-01 的 设备投资额 占总体的 1,000 / 2,000 = 50%（核定：发票），要求低于 1/3");
    assertThat(failed(condition(text, "shareAtLeast", "0.25", "1/5", INVESTED)))
        .containsExactly("能源项目 P-01 的 设备投资额 占总体的 1 / 5 = 20%（核定：发票），要求不低于 25%");
  }

  @Test
  void of_alternatives_every_one_is_told() {
    Condition first = condition("类别 == 甲", "==", "甲", "丙", KIND);
    Condition second = condition("已并网 == true", "==", "true", "false", "能源项目[P-01].已并网");

    assertThat(failed(whole("||", first, second)))
        .containsExactly("以下至少一项须成立：能源项目 P-01 的 类别 为 丙，要求为 甲；或 能源项目 P-01 的 已并网 为 否，要求为 是");
  }

  @Test
  void of_a_sum_the_figure_is_told_and_of_nothing_that_there_is_none() {
    Condition sum = condition("$合计 >= …", ">=", "2000000", "1000000", "sum(能源项目.设备投资额)");

    assertThat(failed(condition("accumulate( … )", "accumulate", null, "1", "能源项目", sum)))
        .containsExactly("能源项目的设备投资额合计 1,000,000.00 元，要求不低于 2,000,000.00 元");
    assertThat(failed(condition("accumulate( … )", "accumulate", null, "0", "能源项目")))
        .containsExactly("没有可计入的 能源项目，没有最小或最大的");
  }

  @Test
  void of_patterns_to_choose_from_every_one_is_told() {
    Condition none = condition("not 土地()", "not", null, null, "土地");

    assertThat(failed(whole("or", none))).containsExactly("存在不应有的 土地");
  }

  @Test
  void of_conditions_joined_only_the_false_ones_are_told() {
    Condition first = holds(condition("类别 == 丙", "==", "丙", "丙", KIND));
    Condition second = condition("类别 == 乙", "==", "乙", "丙", KIND);

    assertThat(failed(whole("&&", first, second))).containsExactly("能源项目 P-01 的 类别 为 丙，要求为 乙");
  }

  @Test
  void what_must_not_hold_is_told_the_other_way_round() {
    Condition kind = holds(condition("类别 in …", "in", "[甲, 丙]", "丙", KIND));
    Condition flag = holds(condition("已并网", "==", "true", "true", "能源项目[P-01].已并网"));
    Condition more = holds(condition("投资额 > 1", ">", "1", "2", INVESTED));

    assertThat(failed(whole("!", kind))).containsExactly("能源项目 P-01 的 类别 为 丙，要求不在其中：甲、丙");
    assertThat(failed(whole("!", flag))).containsExactly("能源项目 P-01 的 已并网 为 是，要求为 否");
    assertThat(failed(whole("!", more)))
        .containsExactly("能源项目 P-01 的 设备投资额 2.00 元（核定：发票），要求不高于 1.00 元");
  }

  @Test
  void a_choice_of_the_policy_is_called_its_parameter() {
    String text = "$政策.choice( \"延期重新起算\" ) == \"是\"";

    assertThat(failed(condition(text, "==", "是", "否", "闲置土地/延期重新起算")))
        .containsExactly("本政策不这样读：政策参数“延期重新起算” 为 否，本规则用于为 是 的读法");
    assertThat(failed(condition("x > 3", ">", "3", "2", "闲置土地/年限")))
        .containsExactly("政策参数“年限” 2，要求高于 3");
  }

  @Test
  void a_sum_is_called_by_its_own_text() {
    assertThat(failed(condition("投资额 - 储能 > 0", ">", "0", "-1", null)))
        .containsExactly("投资额 - 储能 -1，要求高于 0");
  }

  @Test
  void a_quantifier_tells_the_nearest_fact() {
    Condition part = condition("类别 == 甲", "==", "甲", "丙", "能源项目[P-01].类别");

    assertThat(failed(condition("exists 能源项目( … )", "exists", null, null, "能源项目", part)))
        .containsExactly("没有符合条件的 能源项目，最接近的一个：能源项目 P-01 的 类别 为 丙，要求为 甲");
    assertThat(failed(condition("not 土地()", "not", null, null, "土地"))).containsExactly("存在不应有的 土地");
  }

  @Test
  void the_fact_that_must_not_be_is_told_with_its_values() {
    Condition flag = holds(condition("已并网", "==", "true", "true", "能源项目[P-01].已并网"));
    Condition not =
        new Condition(
            "规则#1",
            Truth.FALSE,
            "not 能源项目( 已并网 )",
            "not",
            null,
            null,
            "能源项目",
            List.of(),
            List.of(flag),
            Place.of("r.drl"),
            new FactId("能源项目", List.of("P-01")));

    assertThat(failed(not).get(0)).startsWith("存在不应有的 能源项目，例如 能源项目 P-01").endsWith("（已并网 为 是）");
    assertThat(failed(condition("exists 土地()", "exists", null, null, "土地")))
        .containsExactly("没有 土地");
  }

  @Test
  void the_wrong_kind_of_subject_is_told() {
    assertThat(failed(condition("企业( )", "exists", null, "园区", "企业")))
        .containsExactly("要求有 企业( )，而对象是 园区");
  }

  @Test
  void conditions_that_hold_or_are_unknown_are_not_told() {
    Condition unknown =
        new Condition(
            "r#1",
            Truth.UNKNOWN,
            "x",
            "==",
            "1",
            null,
            null,
            List.of(),
            List.of(),
            Place.of("r"),
            null);

    assertThat(failed(unknown)).isEmpty();
  }

  @Test
  void a_share_without_a_short_percentage_stays_a_fraction() {
    String text = "$政策.shareAtLeast( 设备投资额, 总额, \"比例\" )";

    assertThat(failed(condition(text, "shareAtLeast", "0.9", "1/3", INVESTED)).get(0))
        .contains("占总体的 1 / 3，约 33.33%（");
    assertThat(failed(condition(text, "shareAtLeast", "0.9", "4500000/60000000", INVESTED)).get(0))
        .contains("占总体的 4,500,000 / 60,000,000 = 7.5%（");
    assertThat(failed(condition(text, "shareAtLeast", "0.9", "1/64", INVESTED)).get(0))
        .contains("占总体的 1 / 64 = 1.5625%（");
    assertThat(failed(condition(text, "shareAtLeast", "0.9", "1/128", INVESTED)).get(0))
        .contains("占总体的 1 / 128，约 0.78%（");
  }

  @Test
  void a_share_stands_on_its_side_of_the_limit() {
    String text = "$政策.shareBelow( 设备投资额, 总额, \"比例\" )";

    assertThat(failed(condition(text, "shareBelow", "1/3", "10000/30000", INVESTED)).get(0))
        .contains("占总体的 10,000 / 30,000，正好 1/3（")
        .endsWith("要求低于 1/3");
    assertThat(failed(condition(text, "shareBelow", "0.25", "1/4", INVESTED)).get(0))
        .contains("占总体的 1 / 4，正好 25%（")
        .endsWith("要求低于 25%");
    assertThat(failed(condition(text, "shareBelow", "1/3", "10001/30000", INVESTED)).get(0))
        .contains("占总体的 10,001 / 30,000，约 33.34%（");
    assertThat(failed(condition(text, "shareAtLeast", "1/3", "9999/30000", INVESTED)).get(0))
        .contains("占总体的 9,999 / 30,000 = 33.33%（");
    assertThat(failed(condition(text, "shareBelow", "0.25", "2500001/10000000", INVESTED)).get(0))
        .contains("约 25.01%（");
    assertThat(failed(condition(text, "shareAtLeast", "1/3", "16666.66/50000", INVESTED)).get(0))
        .contains("约 33.33332%（");
    assertThat(failed(condition(text, "shareBelow", "1/3", "16666.67/50000", INVESTED)).get(0))
        .contains("约 33.34%（");
    assertThat(failed(condition(text, "shareAtLeast", "0.25", "2499999/10000000", INVESTED)).get(0))
        .contains("约 24.99%（");
  }

  private static ConditionText of(Clause.Kind kind) {
    Words words = Words.in(Locale.CHINESE);
    Names names = Samples.names();
    FactId project = new FactId("能源项目", List.of("P-01"));
    Matter matter = new Matter("光伏", "一", project, LocalDate.of(2024, 12, 2));
    ClauseTerms terms =
        ClauseTerms.of(words, matter, Map.of("光伏", Samples.policy(kind, "一", null)));
    return new ConditionText(
        terms, names, new EvidenceText(words, names), new OverlaidText(words, Set.of()));
  }

  @Test
  void a_levy_and_an_order_ask_for_nothing() {
    Condition flag = condition("已并网 == true", "==", "true", "false", "能源项目[P-01].已并网");

    for (Clause.Kind kind : List.of(Clause.Kind.LEVY, Clause.Kind.ORDER)) {
      assertThat(of(kind).failed(List.of(flag)))
          .containsExactly("能源项目 P-01 的 已并网 为 否，本条只适用于为 是 的情形");
    }
    for (Clause.Kind kind : List.of(Clause.Kind.AWARD, Clause.Kind.DESIGNATION)) {
      assertThat(of(kind).failed(List.of(flag))).containsExactly("能源项目 P-01 的 已并网 为 否，要求为 是");
    }
  }

  @Test
  void a_period_says_how_long_it_is() {
    String text = "$政策.elapsed( 并网日期, \"征收年限\" )";
    Condition running = condition(text, "elapsed", "2026-12-02", "2025-12-01", DAY);
    Condition over = condition(text, "not elapsed", "2025-11-30", "2025-12-01", DAY);

    assertThat(of(Clause.Kind.LEVY).failed(List.of(running, over)))
        .containsExactly(
            "能源项目 P-01 的 并网日期 2024-12-02 起算的 2 年期限到 2026-12-02 才满，而裁定日为 2025-12-01",
            "能源项目 P-01 的 并网日期 2024-12-02 起算的 2 年期限 2025-11-30 已满，本条只适用于未满的情形");
  }

  @Test
  void below_the_lowest_tier_both_sums_are_told() {
    String text = "schedule( \"技改档次\" )";

    assertThat(failed(condition(text, ">=", "5000000", "4500000", "技改档次")))
        .containsExactly("未达到“技改档次”的最低一档：4,500,000.00 元，最低 5,000,000.00 元");
    assertThat(failed(condition(text, ">", "5000000", "5000000", "技改档次")))
        .containsExactly("未达到“技改档次”的最低一档：5,000,000.00 元，须高于 5,000,000.00 元");
  }

  @Test
  void what_rests_on_a_changed_parameter_is_marked() {
    String changed = "设备投资额 >= $政策.value( \"改了的\" )";
    String other = "设备投资额 >= $政策.value( \"别的\" ) && 名称 == \"改了的\"";

    assertThat(failed(condition(changed, ">=", "2", "1", INVESTED)).get(0))
        .endsWith("2.00 元（补充参数，非原文）");
    assertThat(failed(condition(other, ">=", "2", "1", INVESTED)).get(0)).endsWith("2.00 元");
  }

  @Test
  void yes_and_no_of_the_law_are_english_in_english() {
    Words words = Words.in(Locale.ENGLISH);
    Names names = Samples.names();
    OverlaidText none = new OverlaidText(words, Set.of());
    ConditionText text =
        new ConditionText(ClauseTerms.none(words), names, new EvidenceText(words, names), none);

    assertThat(text.failed(List.of(condition("x == 是", "==", "是", "否", "闲置土地/延期重新起算"))).get(0))
        .endsWith("is no, required: yes");
  }
}
