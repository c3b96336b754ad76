package org.huice.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huice.ruleset.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What claims come to beside the budgets of {@code fixtures/rulesets/pools}. */
class PoolBudgetsTest {
  private static final String POLICY = "技改资金";
  private static final String POOL = "技改资金/年度技改资金";
  private static final LocalDate BEFORE = LocalDate.parse("2024-12-31");
  private static final LocalDate AFTER = LocalDate.parse("2025-01-01");

  @TempDir private Path folder = Path.of("");
  private final RuleSet rules = Bench.rules(Path.of("fixtures", "rulesets", "pools"));

  private Map<String, PoolDelta> pools(LocalDate day, String... changes) throws IOException {
    Path register =
        Bench.write(
            folder,
            """
            {"企业":{"企业编号":"Q-001","名称":"甲","行政区划代码":"410122","项目":[\
            {"项目编号":"P-1","投资额":"8000","申报日期":"2024-03-01","示范":true,"先进":false}]}}
            """);
    RuleSide base = new RuleSide("现行", rules, null);
    RuleSide head = new RuleSide("拟改", rules, Bench.overlay(rules, POLICY, changes));
    return Bench.compare(base, head, register, day).pools().stream()
        .collect(Collectors.toMap(PoolDelta::pool, Function.identity()));
  }

  private static Split split(long exact, long atMost) {
    return new Split(BigDecimal.valueOf(exact), BigDecimal.valueOf(atMost));
  }

  private static String said(PoolDelta pool) {
    return new Sentences(Bench.WORDS).pool(pool);
  }

  @Test
  void entitlements_of_both_sides_stand_beside_the_budget_of_the_day() throws IOException {
    PoolDelta pool = Objects.requireNonNull(pools(BEFORE, "奖励比例=2024-01-01: 20").get(POOL));

    assertThat(pool.base()).isEqualTo(split(8_000_000, 4_000_000));
    assertThat(pool.head()).isEqualTo(split(16_000_000, 4_000_000));
    assertThat(pool.baseBudget()).isEqualByComparingTo("20000000");
    assertThat(pool.headBudget()).isEqualByComparingTo("20000000");
    assertThat(said(pool)).contains("改后剩余 0.00 元");
  }

  @Test
  void a_day_later_the_budget_is_less_and_the_change_exceeds_it() throws IOException {
    PoolDelta pool = Objects.requireNonNull(pools(AFTER, "奖励比例=2024-01-01: 20").get(POOL));

    assertThat(pool.headBudget()).isEqualByComparingTo("10000000");
    assertThat(said(pool)).contains("改后超出 10,000,000.00 元");
  }

  @Test
  void each_side_has_its_own_budget() throws IOException {
    PoolDelta pool =
        Objects.requireNonNull(pools(AFTER, "资金总额=2024-01-01: 2000, 2025-01-01: 3000").get(POOL));

    assertThat(pool.baseBudget()).isEqualByComparingTo("10000000");
    assertThat(pool.headBudget()).isEqualByComparingTo("30000000");
    assertThat(said(pool)).contains("改后剩余 18,000,000.00 元");
  }

  @Test
  void a_redacted_budget_or_none_compares_with_nothing_and_other_policies_pools_are_left_out()
      throws IOException {
    Map<String, PoolDelta> pools = pools(AFTER, "先进奖励=2024-01-01: 20", "示范名额=2024-01-01: 1");

    assertThat(pools).containsOnlyKeys("技改资金/先进工艺", "技改资金/示范名额");
    for (PoolDelta pool : pools.values()) {
      assertThat(pool.headBudget()).isNull();
      assertThat(said(pool)).contains("无从比较");
    }
  }

  @Test
  void a_sweep_has_a_budget_only_where_one_pool_is_meant() {
    RuleSide side = new RuleSide("现行", rules, null);

    assertThat(new PoolBudgets(Contrast.around(side, "用电补贴", "补贴标准"), AFTER).only())
        .isEqualByComparingTo("100000000");
    assertThat(new PoolBudgets(Contrast.around(side, POLICY, "先进奖励"), AFTER).only()).isNull();
  }
}
