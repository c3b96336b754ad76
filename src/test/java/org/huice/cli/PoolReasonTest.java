package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huice.determination.Matter;
import org.huice.dossier.FactId;
import org.huice.page.Words;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.policy.Pool.Admission;
import org.huice.policy.Pool.Population;
import org.huice.pool.Before;
import org.huice.pool.Claim;
import org.huice.pool.Fraction;
import org.huice.pool.PoolResult;
import org.huice.pool.PoolRun;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.junit.jupiter.api.Test;

/** Sentences about claims on 用电资金, with two averages of one field. */
class PoolReasonTest {
  private static final RuleSet RULES =
      Objects.requireNonNull(RuleSetReader.read(Decisions.FOLDER).ruleSet());
  private static final Pool READ =
      RULES.pools().stream().filter(pool -> pool.id().equals("用电资金")).findFirst().orElseThrow();
  private static final Pool POOL =
      new Pool(
          READ.terms(),
          READ.clauses(),
          READ.budget(),
          List.of(
              new Admission("亩均税收", Population.CLAIMS, null, true),
              new Admission("亩均税收", Population.APPLICANTS, null, false)),
          null,
          READ.sharing());

  private static Claim claim(String code, String tax, String electricity) {
    FactId id = new FactId("企业", List.of(code));
    return new Claim(
        POOL.id(),
        1,
        "sha256:00",
        id,
        code,
        new Matter("用电补贴", "第一条", id, LocalDate.of(2025, 6, 30)),
        BigDecimal.TEN,
        false,
        false,
        new TreeMap<>(Map.of("亩均税收", tax, "年用电量", electricity)),
        List.of());
  }

  private static PoolResult run(String average, Claim... claims) {
    Map<ParameterRef, Fraction> values =
        Map.of(Objects.requireNonNull(POOL.budget()), Fraction.of(new BigDecimal("100")));
    List<Map<String, String>> applicants = List.of(Map.of("亩均税收", average));
    return PoolRun.of(POOL, values, new ArrayList<>(List.of(claims)), applicants, Before.NONE);
  }

  private static PoolReason reason(PoolResult result) {
    return new PoolReason(Words.in(Locale.CHINESE), result, new PoolUnits(POOL, RULES));
  }

  private static String first(PoolResult result) {
    return reason(result).of(result.awards().get(0));
  }

  @Test
  void each_average_that_is_not_reached_is_said_once_and_no_other_one() {
    Claim low = claim("A", "10000", "1");
    Claim high = claim("B", "30000", "1");

    assertThat(first(run("40000", low, high)))
        .containsOnlyOnce("参加分配的平均为 20,000.00 元")
        .containsOnlyOnce("全部申报单位平均为 40,000.00 元");
    assertThat(first(run("5000", low, high))).contains("参加分配的平均").doesNotContain("全部申报单位");
    assertThat(first(run("10000", low))).contains("全部申报单位平均").doesNotContain("参加分配的平均");
  }

  @Test
  void a_base_below_zero_is_told_and_takes_no_part() {
    PoolResult result = run("1", claim("A", "10000", "-5"), claim("B", "10000", "0"));

    assertThat(result.setAside()).hasSize(1);
    assertThat(reason(result).of(result.setAside().get(0))).contains("基数为 -5").contains("小于 0");
    assertThat(first(result)).contains("不大于 0");
  }
}
