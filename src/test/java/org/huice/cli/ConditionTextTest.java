package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.huice.determination.Condition;
import org.huice.determination.Truth;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConditionTextTest {
  private static final String INVESTED = "能源项目[P-01].设备投资额";

  private static List<String> failed(Condition... conditions) {
    Words words = Words.in(Locale.CHINESE);
    Names names = Samples.names();
    return new ConditionText(words, names, new EvidenceText(words, names))
        .failed(List.of(conditions));
  }

  private static Condition condition(
      String text,
      @Nullable String operator,
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
        Place.of("r.drl"));
  }

  @Test
  void a_comparison_says_what_is_and_what_is_required() {
    assertThat(failed(condition("设备投资额 >= …", ">=", "1000000", "600000", INVESTED)))
        .containsExactly("能源项目 P-01 的 设备投资额 为 600,000.00 元（核定：发票），要求不低于 1,000,000.00 元");
  }

  @Test
  void a_share_is_shown_in_percent() {
    assertThat(failed(condition("占比 > …", ">", "0.5", "0.25", "能源项目[P-01].占比")))
        .containsExactly("能源项目 P-01 的 占比 为 25%，要求高于 50%");
  }

  @Test
  void days_are_earlier_and_later_not_lower_and_higher() {
    String day = "能源项目[P-01].并网日期";
    assertThat(failed(condition("并网日期 >= …", ">=", "2025-01-01", "2024-12-31", day)))
        .containsExactly("能源项目 P-01 的 并网日期 为 2024-12-31，要求不早于 2025-01-01");
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
    assertThat(failed(condition(text, ">=", "2026-01-01", "2025-12-01", "能源项目[P-01].并网日期")))
        .containsExactly("能源项目 P-01 的 并网日期 起算的期限到 2026-01-01 才满，而裁定日为 2025-12-01");
    assertThat(failed(condition(text, "<", "2025-11-01", "2025-12-01", "能源项目[P-01].并网日期")))
        .containsExactly("能源项目 P-01 的 并网日期 起算的期限 2025-11-01 已满，而裁定日为 2025-12-01，要求未满");
  }

  @Test
  void a_share_of_two_fields_keeps_its_fraction() {
    String text = "$政策.shareBelow( 设备投资额, 总额, \"比例\" )";
    assertThat(failed(condition(text, "<", "1/3", "1/2", INVESTED)))
        .containsExactly("能源项目 P-01 的 设备投资额 为 1 / 2（核定：发票），要求低于 1/3");
  }

  @Test
  void of_alternatives_every_one_is_told() {
    Condition first = condition("类别 == 甲", "==", "甲", "丙", "能源项目[P-01].类别");
    Condition second = condition("类别 == 乙", "==", "乙", "丙", "能源项目[P-01].类别");

    assertThat(failed(condition("a || b", null, null, null, null, first, second))).hasSize(2);
  }

  @Test
  void a_quantifier_tells_the_nearest_fact() {
    Condition part = condition("类别 == 甲", "==", "甲", "丙", "能源项目[P-01].类别");

    assertThat(failed(condition("exists 能源项目( … )", "exists", null, null, "能源项目", part)))
        .containsExactly("没有符合条件的 能源项目，最接近的一个：能源项目 P-01 的 类别 为 丙，要求为 甲");
    assertThat(failed(condition("not 土地()", "not", null, null, "土地")))
        .containsExactly("存在不应有的 土地：not 土地()");
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
            "r#1", Truth.UNKNOWN, "x", "==", "1", null, null, List.of(), List.of(), Place.of("r"));

    assertThat(failed(unknown)).isEmpty();
  }
}
