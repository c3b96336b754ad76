package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.NotInForce.Reason;
import org.huice.dossier.FactId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
  private static List<String> lines(Ruling... rulings) {
    return new FoldedText(Words.in(Locale.CHINESE), Samples.names()).lines(List.of(rulings));
  }

  private static Matter matter(String policy, String clause) {
    return new Matter(policy, clause, new FactId("企业", List.of("91")), null);
  }

  private static Ruling not(String policy, String clause, Reason reason, @Nullable String bound) {
    return new Ruling.NotInForce(matter(policy, clause), reason, bound);
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
            "不在本地：丙 一 施行于 410100，该单位在 320213",
            "草案：丁 一 尚未施行",
            "已废止：戊 一");
  }
}
