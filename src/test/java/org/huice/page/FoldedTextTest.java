package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.NotInForce.Reason;
import org.huice.dossier.FactId;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
  private static List<String> lines(Ruling... rulings) {
    return new FoldedText(Words.in(Locale.CHINESE), Samples.names(), Map.of())
        .lines(List.of(rulings));
  }

  private static Matter matter(String policy, String clause) {
    return new Matter(policy, clause, new FactId("企业", List.of("91")), null);
  }

  private static Ruling not(String policy, String clause, Reason reason, @Nullable String bound) {
    return new Ruling.NotInForce(matter(policy, clause), reason, bound);
  }

  private static String dated(Reason reason, String bound, @Nullable String datedBy) {
    FactId project = new FactId("能源项目", List.of("P-01"));
    Matter matter = new Matter("光伏", "一", project, LocalDate.of(2024, 12, 2));
    Map<String, PolicyDocument> policies =
        Map.of("光伏", Samples.policy(Clause.Kind.AWARD, "一", datedBy));
    return new FoldedText(Words.in(Locale.CHINESE), Samples.names(), policies)
        .lines(List.of(new Ruling.NotInForce(matter, reason, bound)))
        .get(0);
  }

  @Test
  void a_day_of_the_subject_that_decides_is_named() {
    assertThat(dated(Reason.NOT_YET, "2024-12-03", "并网日期"))
        .isEqualTo("尚未施行：光伏 一 按 能源项目 P-01 的 并网日期 2024-12-02 适用，早于施行日期 2024-12-03");
    assertThat(dated(Reason.EXPIRED, "2024-12-01", "并网日期"))
        .isEqualTo("已失效：光伏 一 按 能源项目 P-01 的 并网日期 2024-12-02 适用，晚于施行的最后一日 2024-12-01");
    assertThat(dated(Reason.NOT_YET, "2024-12-03", null)).isEqualTo("尚未施行：光伏 一 自 2024-12-03 起施行");
    assertThat(dated(Reason.ELSEWHERE, "410100", "并网日期")).startsWith("不在本地：光伏 一 施行于");
  }

  @Test
  void what_does_not_apply_takes_one_line() {
    assertThat(
            lines(
                new Ruling.NotApplicable(matter("甲", "一"), "土地"),
                new Ruling.NotApplicable(matter("甲", "二"), "土地"),
                new Ruling.NotApplicable(matter("乙", "三"), "债券")))
        .containsExactly("不适用 3 项：甲 2 条（没有土地）、乙 三（没有债券）");
  }

  @Test
  void what_is_not_in_force_takes_one_line_for_each_policy_and_reason() {
    assertThat(
            lines(
                not("甲", "一", Reason.NOT_YET, "2025-07-01"),
                not("甲", "二", Reason.NOT_YET, "2025-07-01"),
                not("乙", "一", Reason.EXPIRED, "2027-12-31"),
                not("丙", "一", Reason.ELSEWHERE, "410100"),
                not("丁", "一", Reason.DRAFT, null),
                not("戊", "一", Reason.REPEALED, null)))
        .containsExactly(
            "尚未施行：甲 2 条 自 2025-07-01 起施行",
            "已失效：乙 一 施行到 2027-12-31",
            "不在本地：丙 一 施行于 410100，申报主体的 区划 为 320213",
            "草案：丁 一 尚未施行",
            "已废止：戊 一");
  }
}
