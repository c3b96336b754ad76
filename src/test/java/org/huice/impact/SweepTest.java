package org.huice.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.impact.Bench.DAY;
import static org.huice.impact.Bench.side;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepTest {
  private static final String CAP = "单个项目上限=300";
  private static final RuleSet RULES = Bench.shipped();

  @TempDir private Path folder = Path.of("");
  private final List<Problem> problems = new ArrayList<>();

  private Sweep sweep(String text) throws IOException {
    return sweep(side(RULES, CAP), text);
  }

  private Sweep sweep(RuleSide side, String text) throws IOException {
    SweepRequest request = SweepRequest.read(text, side.effective(), problems::add).orElseThrow();
    Contrast contrast = Contrast.around(side, request.policy(), request.parameter().name());
    Sweeper sweeper =
        Sweeper.of(
            contrast,
            request.overlays(side.effective(), DAY, problems::add).orElseThrow(),
            DAY,
            Bench.WORDS,
            Bench.CACHE);
    SweepLedger ledger = new SweepLedger(contrast, request);
    Bench.lines(Bench.register(folder), RULES, sweeper).forEach(ledger::enter);
    return ledger.sweep("名册", List.of(), DAY);
  }

  @Test
  void a_point_is_what_an_overlay_of_that_value_comes_to() throws IOException {
    Sweep sweep = sweep("光伏与微电网/奖励比例=10..20/5");

    assertThat(sweep.current()).isEqualTo("20%");
    assertThat(sweep.points())
        .extracting(SweepPoint::value)
        .containsExactly(new BigDecimal(10), new BigDecimal(15), new BigDecimal(20));
    for (SweepPoint point : sweep.points()) {
      Comparison by =
          Bench.compare(
              side(RULES, CAP),
              side(RULES, CAP, "奖励比例=" + point.value()),
              Bench.register(folder),
              DAY);
      assertThat(point.change()).isEqualTo(by.total().change());
      assertThat(point.losers()).isEqualTo(by.total().applicants(Change.LOSER));
      assertThat(point.sums().granted())
          .isEqualTo(sweep.base().sums().granted().plus(by.total().change().granted()));
    }
    assertThat(sweep.points().get(2).change()).isEqualTo(Sums.ZERO);
    assertThat(sweep.points().get(1).change().granted().atMost())
        .isEqualByComparingTo("-1350000.02");
    assertThat(sweep.frame().notComparable()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "奖励比率=10..20/1, sweep-unknown",
    "别的/奖励比例=10..20/1, sweep-unknown",
    "目标年度=2024..2025/1, sweep-ambiguous",
    "奖励比例=10, sweep-syntax",
    "光伏与微电网/奖励比例=1..2..3, sweep-syntax",
    "光伏与微电网/奖励比例=20..10/1, sweep-backward",
    "光伏与微电网/奖励比例=10..20/0, sweep-no-step",
    "光伏与微电网/奖励比例=0..200/1, sweep-too-many",
    "公共技术服务平台/扶持期末=1..2/1, sweep-no-number"
  })
  void what_cannot_be_swept_is_refused(String text, String code) {
    assertThat(SweepRequest.read(text, RULES, problems::add)).isEmpty();
    assertThat(problems).extracting(problem -> problem.code().code()).containsExactly(code);
  }

  @Test
  void of_unknown_names_the_most_similar_stands_first() {
    SweepRequest.read("奖励比率=10..20/1", RULES, problems::add);
    SweepRequest.read("闲置土地/奖励比例=10..20/1", RULES, problems::add);

    assertThat(problems)
        .extracting(problem -> problem.remedy(java.util.Locale.CHINESE))
        .allMatch(remedy -> remedy.contains("：光伏与微电网/奖励比例、"));
  }

  @Test
  void a_start_that_is_the_end_is_one_value() {
    assertThat(SweepRequest.read("光伏与微电网/奖励比例=10..10/1", RULES, problems::add))
        .hasValueSatisfying(one -> assertThat(one.values()).containsExactly(BigDecimal.TEN));
  }

  @Test
  void what_is_not_determined_now_has_no_difference_to_it() throws IOException {
    List<String> open = table(side(RULES), "光伏与微电网/单个项目上限=100..300/200");
    List<String> known = table(side(RULES, CAP), "光伏与微电网/单个项目上限=100..300/200");

    assertThat(open).hasSize(2).allMatch(row -> row.contains("现行未定"));
    assertThat(known).hasSize(2).noneMatch(row -> row.contains("现行未定"));
    assertThat(known.get(0)).contains("−");
    assertThat(known.get(1)).contains(" 0.00 元");
  }

  /** The rows of the values, without the one of the rules as they are. */
  private List<String> table(RuleSide side, String text) throws IOException {
    return new ImpactText(Bench.WORDS)
        .lines(sweep(side, text)).stream()
            .filter(line -> line.strip().matches("(100|300) .*"))
            .toList();
  }

  @Test
  void two_hundred_values_are_not_too_many_and_are_exact() {
    SweepRequest request =
        SweepRequest.read("光伏与微电网/奖励比例=0.1..20/0.1", RULES, problems::add).orElseThrow();

    assertThat(request.values()).hasSize(SweepRequest.MOST);
    assertThat(request.values().get(2)).isEqualTo(new BigDecimal("0.3"));
    assertThat(request.values().get(199)).isEqualTo(new BigDecimal("20"));
  }
}
