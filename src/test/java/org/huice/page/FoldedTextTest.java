package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.NotInForce.Reason;
import org.huice.dossier.FactId;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
  private static final FactId PROJECT = new FactId("能源项目", List.of("P-01"));

  /** A policy for towns only, and one for towns and for enterprises. */
  private static final Map<String, PolicyDocument> POLICIES =
      Map.of(
          "特色镇",
          Samples.policy(
              "特色镇",
              null,
              null,
              Samples.clause("一", "镇", "原文", null),
              Samples.clause("二", "镇", "原文", null)),
          "两可",
          Samples.policy(
              "两可",
              null,
              null,
              Samples.clause("一", "镇", "原文", null),
              Samples.clause("二", "企业", "原文", null),
              Samples.clause("三", "能源项目", "原文", null)));

  private static List<String> lines(Ruling... rulings) {
    return lines(Locale.CHINESE, rulings);
  }

  private static List<String> lines(Locale locale, Ruling... rulings) {
    return new FoldedText(Words.in(locale), Samples.names(), POLICIES).lines(List.of(rulings));
  }

  private static Matter matter(String policy, String clause) {
    return new Matter(policy, clause, new FactId("企业", List.of("91")), null);
  }

  private static Ruling none(String policy, String clause, String type) {
    return new Ruling.NotApplicable(matter(policy, clause), type);
  }

  private static Ruling not(String policy, String clause, Reason reason, @Nullable String bound) {
    return new Ruling.NotInForce(matter(policy, clause), reason, bound);
  }

  private static Ruling.NotInForce dated(Reason reason, String bound) {
    Matter matter = new Matter("光伏", "一", PROJECT, LocalDate.of(2024, 12, 2));
    return new Ruling.NotInForce(matter, reason, bound);
  }

  private static FoldedText text(@Nullable String datedBy) {
    PolicyDocument policy = Samples.policy(Clause.Kind.AWARD, "一", datedBy);
    return new FoldedText(Words.in(Locale.CHINESE), Samples.names(), Map.of("光伏", policy));
  }

  private static List<String> lines(Reason reason, String bound, @Nullable String datedBy) {
    return text(datedBy).lines(List.of(dated(reason, bound)));
  }

  @Test
  void a_day_of_the_subject_that_decides_is_named() {
    assertThat(lines(Reason.NOT_YET, "2024-12-03", "并网日期"))
        .containsExactly("尚未施行（自 2024-12-03 起施行）：光伏 一（按 能源项目 P-01 的 并网日期 2024-12-02 适用）");
    assertThat(lines(Reason.EXPIRED, "2024-12-01", "并网日期"))
        .containsExactly("已失效（施行到 2024-12-01）：光伏 一（按 能源项目 P-01 的 并网日期 2024-12-02 适用）");
    assertThat(lines(Reason.NOT_YET, "2024-12-03", null))
        .containsExactly("尚未施行（自 2024-12-03 起施行）：光伏 一");
    assertThat(lines(Reason.ELSEWHERE, "410100", "并网日期"))
        .containsExactly("不在本地（施行于 410100，企业在 320213）：光伏 一");
  }

  @Test
  void the_reason_stands_by_itself_only_where_a_day_of_the_subject_decides() {
    assertThat(text("并网日期").reason(dated(Reason.NOT_YET, "2024-12-03")))
        .contains("尚未施行：光伏 一 按 能源项目 P-01 的 并网日期 2024-12-02 适用，早于施行日期 2024-12-03");
    assertThat(text("并网日期").reason(dated(Reason.EXPIRED, "2024-12-01")))
        .contains("已失效：光伏 一 按 能源项目 P-01 的 并网日期 2024-12-02 适用，晚于施行的最后一日 2024-12-01");
    assertThat(text(null).reason(dated(Reason.NOT_YET, "2024-12-03"))).isEqualTo(Optional.empty());
    assertThat(text("并网日期").reason(dated(Reason.ELSEWHERE, "410100"))).isEqualTo(Optional.empty());
  }

  @Test
  void what_does_not_apply_for_want_of_a_subject_takes_one_line() {
    assertThat(lines(none("甲", "一", "能源项目"), none("甲", "二", "能源项目"), none("两可", "三", "能源项目")))
        .containsExactly("不适用 3 项：甲 2 条（没有能源项目）、两可 三（没有能源项目）");
  }

  @Test
  void policies_that_are_not_about_such_an_applicant_are_only_named() {
    assertThat(lines(none("特色镇", "一", "镇"), none("特色镇", "二", "镇")))
        .containsExactly("不以企业为对象的政策 1 个：特色镇");
    assertThat(lines(Locale.ENGLISH, none("特色镇", "一", "镇")))
        .containsExactly("policies that are not about any 企业 (1): 特色镇");
  }

  @Test
  void of_a_policy_that_has_something_else_for_it_the_clause_is_named() {
    assertThat(lines(none("两可", "一", "镇"))).containsExactly("不以企业为对象的条款 1 条：两可 一");
    assertThat(
            lines(
                none("两可", "一", "镇"),
                none("两可", "三", "能源项目"),
                none("特色镇", "一", "镇"),
                none("特色镇", "二", "镇")))
        .containsExactly("不适用 1 项：两可 三（没有能源项目）", "不以企业为对象的政策 1 个：特色镇；另有不以企业为对象的条款 1 条：两可 一");
  }

  @Test
  void what_is_not_in_force_takes_one_line_for_each_reason_and_bound() {
    assertThat(
            lines(
                not("丙", "一", Reason.ELSEWHERE, "410100"),
                not("甲", "一", Reason.NOT_YET, "2025-07-01"),
                not("甲", "二", Reason.NOT_YET, "2025-07-01"),
                not("乙", "一", Reason.EXPIRED, "2027-12-31"),
                not("丙", "二", Reason.ELSEWHERE, "410100"),
                not("庚", "一", Reason.ELSEWHERE, "370000"),
                not("辛", "三", Reason.ELSEWHERE, "410100"),
                not("壬", "一", Reason.NOT_YET, "2025-07-01"),
                not("丁", "一", Reason.DRAFT, null),
                not("戊", "一", Reason.REPEALED, null),
                not("己", "一", Reason.REPEALED, "2020-12-31")))
        .containsExactly(
            "草案，尚未施行：丁 一",
            "尚未施行（自 2025-07-01 起施行）：甲 2 条、壬 一",
            "已失效（施行到 2027-12-31）：乙 一",
            "已废止：戊 一、己 一",
            "不在本地（施行于 410100，企业在 320213）：丙 2 条、辛 三",
            "不在本地（施行于 370000，企业在 320213）：庚 一");
  }
}
