package org.huice.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huice.money.Rate;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterRef;
import org.huice.policy.ParameterValue;
import org.huice.policy.Pool;
import org.huice.policy.Pool.Criterion;
import org.huice.policy.Pool.Sharing;
import org.huice.policy.Pool.Ties;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;

/** Numbers that can be divided or counted, and those that cannot. */
class PoolValuesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final Pool POOL =
      new Desk()
          .rank(Desk.KEEP, Ties.NONE, new Criterion("研发", true, 1))
          .pool(new Sharing.InRank(true));

  private static Parameter parameter(ParameterRef name, Unit unit, ParameterValue value) {
    return new Parameter(
        name.name(),
        unit,
        null,
        "一",
        false,
        List.of(),
        new TreeMap<>(Map.of(LocalDate.of(2024, 1, 1), value)),
        null,
        null,
        Place.of("policy.yaml"));
  }

  private static ParameterValue plain(String number) {
    return new ParameterValue.Plain(new BigDecimal(number));
  }

  private static Optional<Map<ParameterRef, Fraction>> values(
      ParameterValue budget, ParameterValue keep, List<Problem> problems) {
    return PoolValues.read(
        POOL,
        name ->
            name.equals(Desk.BUDGET)
                ? parameter(name, Unit.WAN_YUAN, budget)
                : parameter(name, Unit.FIRM, keep),
        DAY,
        problems::add);
  }

  private static List<Problem> problems(ParameterValue budget, ParameterValue keep) {
    List<Problem> problems = new ArrayList<>();
    assertThat(values(budget, keep, problems).isEmpty()).isEqualTo(!problems.isEmpty());
    return problems;
  }

  @Test
  void a_budget_in_whole_fen_is_read_in_yuan() {
    assertThat(values(plain("1000.000001"), plain("2"), new ArrayList<>()).orElseThrow())
        .hasEntrySatisfying(Desk.BUDGET, value -> assertThat(value).hasToString("10000000.01"));
    assertThat(problems(plain("1000.0000001"), plain("2")))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(PoolProblem.POOL_VALUE_NO_FEN);
              assertThat(problem.arguments())
                  .containsExactly("甲/资金", "甲/年度资金总额", "10000000.001", "元");
            });
  }

  @Test
  void a_budget_that_is_a_fraction_is_in_the_unit_of_its_parameter() {
    ParameterValue quarter = new ParameterValue.Fraction(Rate.fraction("1/4"));
    ParameterValue third = new ParameterValue.Fraction(Rate.fraction("1/3"));

    assertThat(values(quarter, plain("2"), new ArrayList<>()).orElseThrow())
        .hasEntrySatisfying(Desk.BUDGET, value -> assertThat(value).hasToString("2500"));
    assertThat(problems(third, plain("2")))
        .extracting(Problem::code)
        .containsExactly(PoolProblem.POOL_VALUE_NO_FEN);
  }

  @Test
  void half_a_place_is_none() {
    assertThat(problems(plain("1"), plain("2.0"))).isEmpty();
    assertThat(problems(plain("1"), plain("2.5")))
        .extracting(Problem::code)
        .containsExactly(PoolProblem.POOL_VALUE_NO_NUMBER);
    assertThat(problems(plain("0.0000001"), plain("2.5"))).hasSize(2);
  }
}
