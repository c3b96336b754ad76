package org.huice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AmountCoverageTest {
  private static final String[] ALL = {
    PaidPolicy.example("不到", "99", "甲", "", "refused"),
    PaidPolicy.example("第一档", "100", "甲", "", "granted"),
    PaidPolicy.example("第二档", "1001", "乙", "", "granted"),
    PaidPolicy.example("截住", "9000", "甲", "", "granted"),
    PaidPolicy.example("隐去的", "100", "甲", PaidPolicy.ASSUMED, "granted"),
    PaidPolicy.example("隐去的截住", "9000", "甲", PaidPolicy.ASSUMED, "granted"),
  };

  private static List<String> without(int... left) {
    String[] some =
        Stream.iterate(0, i -> i < ALL.length, i -> i + 1)
            .filter(i -> Arrays.stream(left).noneMatch(one -> one == i))
            .map(i -> ALL[i])
            .toArray(String[]::new);
    return CaseCoverage.of(PaidPolicy.RULES, "奖补", PaidPolicy.results(some)).stream()
        .map(gap -> gap.kind() + " " + gap.condition() + " " + gap.bound())
        .filter(gap -> !gap.startsWith("NO_") && !gap.contains("_FAILED"))
        .toList();
  }

  @Test
  void every_tier_row_limit_and_rule_between_awards_shown_leaves_no_gap() {
    assertThat(without()).isEmpty();
  }

  @Test
  void a_lowest_tier_that_nothing_stays_below_is_told() {
    assertThat(without(0)).containsExactly("TIER_BELOW 档次 100元");
  }

  @Test
  void a_tier_that_nothing_reaches_is_told_with_its_bound() {
    assertThat(without(1, 4)).contains("TIER_FROM 档次 100元");
    assertThat(without(2, 3, 5)).contains("TIER_ABOVE 档次 1000元");
  }

  @Test
  void a_row_that_nothing_takes_is_told_by_its_number() {
    assertThat(without(2)).containsExactly("ROW_UNUSED 表 2");
  }

  @Test
  void a_limit_that_never_cuts_is_told_and_one_that_always_does() {
    assertThat(without(3, 5)).contains("NEVER_CUT 上限 null").doesNotContain("ALWAYS_CUT 上限 null");
    assertThat(without(1, 2, 4)).contains("ALWAYS_CUT 上限 null");
  }

  @Test
  void a_redacted_limit_counts_where_a_case_assumes_it() {
    assertThat(without(5)).containsExactly("NEVER_CUT 隐去的上限 null");
    assertThat(without(4)).containsExactly("ALWAYS_CUT 隐去的上限 null");
  }

  @Test
  void a_selection_and_a_ceiling_between_awards_need_both_sides() {
    assertThat(without(1, 2, 3, 4, 5))
        .contains("NEVER_FELLED 就高 null", "NEVER_SETTLED 累计 null", "ALWAYS_SETTLED 累计 null");
    assertThat(without(3, 5)).contains("NEVER_SETTLED 累计 null");
  }

  @Test
  void a_case_that_fails_on_another_line_is_told_from_one_that_is_missing() {
    assertThat(CaseCoverage.of(PaidPolicy.RULES, "奖补", PaidPolicy.results(ALL[1])))
        .extracting(gap -> gap.clause() + " " + gap.kind())
        .contains("一 POSITIVE_FAILED", "二 NO_POSITIVE");
  }
}
