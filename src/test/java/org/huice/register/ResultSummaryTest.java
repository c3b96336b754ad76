package org.huice.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.huice.determination.Matter;
import org.huice.dossier.FactId;
import org.huice.page.Words;
import org.huice.pool.Claim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the summary says of pools. */
class ResultSummaryTest {
  private static final FactId APPLICANT = new FactId("企业", List.of("甲"));

  private static Claim claim(String yuan, boolean bound, boolean open) {
    Matter matter = new Matter("政策", "第一条", APPLICANT, null);
    return new Claim(
        "政策/资金",
        1,
        "sha256:00",
        APPLICANT,
        "甲",
        matter,
        new BigDecimal(yuan),
        bound,
        open,
        new TreeMap<>(),
        List.of());
  }

  private static List<String> pool(@Nullable BigDecimal budget, Claim... claims) {
    ResultLine.Header header =
        new ResultLine.Header(
            "1",
            "sha256:00",
            null,
            LocalDate.of(2026, 1, 1),
            "all",
            "zh",
            List.of(),
            List.of(),
            List.of(new ResultLine.Budget("政策/资金", budget)),
            List.of());
    ResultTables tables = new ResultTables(Words.in(Locale.CHINESE), List.of());
    ResultSummary summary = new ResultSummary(tables, header);
    summary.add(
        new ResultLine.Decided(
            1,
            "名册.jsonl:1",
            APPLICANT,
            null,
            new TreeMap<>(),
            "sha256:00",
            Sums.NONE,
            new TreeMap<>(),
            List.of(),
            List.of(claims),
            new TreeMap<>(),
            List.of()));
    return summary.rows(new Totals(1, 1, 0), 0).stream()
        .filter(row -> "资金盘 政策/资金".equals(row.get(0)))
        .map(row -> row.get(1) + " " + row.get(2) + " " + row.get(3) + " " + row.get(5))
        .toList();
  }

  @Test
  void claims_are_held_against_the_budget_and_open_ones_stand_apart() {
    assertThat(
            pool(
                new BigDecimal("100"),
                claim("70.50", false, false),
                claim("40", true, false),
                claim("9", false, true)))
        .containsExactly(
            "申请合计 2 110.50 其中有的按上限计",
            "尚未定的 1 9 信息缺失或待裁量，不在申请合计之内",
            "资金总额 null 100 null",
            "缺口 null 10.50 申请合计减资金总额；尚未分配，分配用 huice pool");
  }

  @Test
  void a_budget_that_is_just_enough_leaves_nothing_and_lacks_nothing() {
    assertThat(pool(new BigDecimal("70.50"), claim("70.50", false, false)))
        .contains("结余 null 0.00 资金总额减申请合计；尚未分配，分配用 huice pool");
  }

  @Test
  void a_budget_that_is_not_known_is_never_taken_for_0() {
    assertThat(pool(null, claim("70.50", false, false)))
        .containsExactly("申请合计 1 70.50 null", "资金总额 null null 没有数额（只限名额，或原文隐去了总额）");
  }
}
