package org.huice.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pools of {@code fixtures/rulesets/pools} leave when only they are changed. */
class PoolDivisionTest {
  private static final LocalDate DAY = LocalDate.parse("2025-12-01");
  private static final String POLICY = "技改资金";

  @TempDir private Path folder = Path.of("");
  private final RuleSet rules = Bench.rules(Path.of("fixtures", "rulesets", "pools"));
  private String extra = "";

  /** Four firms with one project each of 4,000 to 7,000 万元, one day after the other. */
  private Comparison compare(String... changes) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      lines.append(
          """
          {"企业":{"企业编号":"Q-%1$d","名称":"企业%1$d","行政区划代码":"410122","项目":[\
          {"项目编号":"P-%1$d","投资额":"%2$d","申报日期":"2025-03-0%1$d","示范":%3$b,"先进":false}]}}
          """
              .formatted(i, 3000 + i * 1000, i > 2));
    }
    Path register = Bench.write(folder, lines + extra);
    RuleSide base = new RuleSide("现行", rules, null);
    RuleSide head = new RuleSide("拟改", rules, Bench.overlay(rules, POLICY, changes));
    return Bench.compare(base, head, register, DAY);
  }

  private static PoolDelta pool(Comparison comparison, String name) {
    return comparison.pools().stream()
        .filter(pool -> pool.pool().equals(POLICY + "/" + name))
        .findFirst()
        .orElseThrow();
  }

  private static PoolSide side(@Nullable PoolSide side) {
    return Objects.requireNonNull(side);
  }

  @Test
  void a_larger_budget_changes_no_ruling_and_says_who_gets_more_of_the_pool() throws IOException {
    Comparison found = compare("资金总额=2024-01-01: 1500");

    assertThat(found.total().change()).isEqualTo(Sums.ZERO);
    assertThat(found.total().applicants(Change.WINNER)).isZero();
    PoolDelta pool = pool(found, "年度技改资金");
    assertThat(side(pool.baseSide()).awarded()).isEqualByComparingTo("10000000");
    assertThat(side(pool.headSide()).awarded()).isEqualByComparingTo("15000000");
    assertThat(pool.people()).isEqualTo(new PoolPeople(1, 0, 0));
    assertThat(pool.changed()).extracting(PoolChange::subject).first().isEqualTo("项目[P-3]");
    assertThat(
            pool.changed().stream().map(PoolChange::gain).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("5000000");
  }

  @Test
  void the_way_back_takes_what_the_way_there_gave() throws IOException {
    PoolDelta less = pool(compare("资金总额=2024-01-01: 500"), "年度技改资金");

    assertThat(less.people()).isEqualTo(new PoolPeople(0, 2, 0));
    assertThat(less.changed()).allMatch(change -> change.gain().signum() < 0);
    assertThat(less.changed())
        .extracting(change -> Objects.requireNonNull(change.head()).cause())
        .contains("used-up");
  }

  @Test
  void fewer_places_keep_fewer() throws IOException {
    PoolDelta pool = pool(compare("示范名额=2024-01-01: 1"), "示范名额");

    assertThat(side(pool.baseSide()).kept()).isEqualTo(2);
    assertThat(side(pool.headSide()).kept()).isEqualTo(1);
    assertThat(pool.people()).isEqualTo(new PoolPeople(0, 1, 0));
    assertThat(said(pool)).anyMatch(line -> line.contains("只限名额；参加 2 件，入选 1 件"));
  }

  @Test
  void a_pool_whose_budget_is_missing_says_so_and_is_not_compared() throws IOException {
    PoolDelta pool = pool(compare("先进奖励=2024-01-01: 20"), "先进工艺");

    assertThat(side(pool.baseSide()).isDivided()).isFalse();
    assertThat(pool.isCompared()).isFalse();
    assertThat(said(pool)).anyMatch(line -> line.contains("分不了") && line.contains("先进总额"));
  }

  @Test
  void a_claim_without_its_day_is_set_aside_and_never_0() throws IOException {
    extra =
        """
        {"企业":{"企业编号":"Q-9","名称":"企业9","行政区划代码":"410122","项目":[\
        {"项目编号":"P-9","投资额":"100","示范":false,"先进":false}]}}
        """;
    PoolDelta pool = pool(compare("资金总额=2024-01-01: 1500"), "年度技改资金");

    assertThat(side(pool.headSide()).aside()).isEqualTo(1);
    assertThat(side(pool.headSide()).known()).isEqualByComparingTo("100000");
    assertThat(pool.changed()).noneMatch(change -> change.applicant().equals("企业[Q-9]"));
    assertThat(said(pool)).anyMatch(line -> line.contains("另有 1 件没有参加分配"));
  }

  private static List<String> said(PoolDelta pool) {
    return new PoolLines(Bench.WORDS).of(pool);
  }
}
