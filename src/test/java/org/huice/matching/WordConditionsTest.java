package org.huice.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.matching.Trees.call;
import static org.huice.matching.Trees.compare;
import static org.huice.matching.Trees.field;
import static org.huice.matching.Trees.flag;
import static org.huice.matching.Trees.not;
import static org.huice.matching.Trees.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Expression;
import org.junit.jupiter.api.Test;

class WordConditionsTest {
  private static final Expression YEAR = call("elapsed", field("开工日"), text("期限"));
  private static final Expression BELOW =
      call("shareBelow", field("面积"), field("总面积"), text("三分之一"));
  private static final Expression AT_LEAST =
      call("shareAtLeast", field("面积"), field("总面积"), text("四分之一"));
  private final Conditions conditions = new Conditions(World.policy(), Witness.NOBODY);

  @Test
  void a_year_is_complete_on_its_anniversary() {
    Condition on = of(YEAR, Map.of("开工日", LocalDate.of(2024, 6, 30)));
    assertThat(on.truth()).isEqualTo(Truth.TRUE);
    assertThat(on.operator()).isEqualTo("elapsed");
    assertThat(on.actual()).isEqualTo("2025-06-30");
    assertThat(on.required()).isEqualTo("2025-06-30");
    assertThat(on.about()).isEqualTo("项目[P].开工日");
    Condition before = of(YEAR, Map.of("开工日", LocalDate.of(2024, 7, 1)));
    assertThat(before.truth()).isEqualTo(Truth.FALSE);
    assertThat(before.required()).isEqualTo("2025-07-01");
  }

  @Test
  void a_period_lacks_its_day_or_its_length() {
    assertThat(of(YEAR, Map.of()).missing()).containsExactly(fact("项目[P].开工日"));
    Expression redacted = call("elapsed", field("开工日"), text("隐去期限"));
    assertThat(of(redacted, Map.of("开工日", World.AS_OF)).missing())
        .containsExactly(parameter("试/隐去期限"));
    Condition both = of(redacted, Map.of());
    assertThat(both.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(both.missing()).containsExactly(fact("项目[P].开工日"), parameter("试/隐去期限"));
  }

  @Test
  void a_word_may_be_turned_round() {
    Map<String, Object> values = Map.of("开工日", LocalDate.of(2024, 7, 1));
    Condition no = of(compare(YEAR, "==", flag(false)), values);
    assertThat(no.truth()).isEqualTo(Truth.TRUE);
    assertThat(no.operator()).isEqualTo("not elapsed");
    assertThat(of(compare(YEAR, "!=", flag(true)), values).truth()).isEqualTo(Truth.TRUE);
    assertThat(of(compare(YEAR, "==", flag(true)), values).truth()).isEqualTo(Truth.FALSE);
    assertThat(of(not(YEAR), values).truth()).isEqualTo(Truth.TRUE);
    assertThat(of(compare(YEAR, "!=", flag(true)), Map.of()).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_third_is_not_below_a_third() {
    assertThat(of(BELOW, areas("1", "3")).truth()).isEqualTo(Truth.FALSE);
    Condition below = of(BELOW, areas("0.99", "3"));
    assertThat(below.truth()).isEqualTo(Truth.TRUE);
    assertThat(below.operator()).isEqualTo("shareBelow");
    assertThat(below.required()).isEqualTo("1/3");
    assertThat(below.actual()).isEqualTo("0.99/3");
    assertThat(below.about()).isEqualTo("项目[P].面积");
  }

  @Test
  void a_quarter_is_at_least_a_quarter() {
    Condition quarter = of(AT_LEAST, areas("1", "4"));
    assertThat(quarter.truth()).isEqualTo(Truth.TRUE);
    assertThat(quarter.operator()).isEqualTo("shareAtLeast");
    assertThat(quarter.required()).isEqualTo("0.25");
    assertThat(of(AT_LEAST, areas("0.9999", "4")).truth()).isEqualTo(Truth.FALSE);
    assertThat(of(compare(AT_LEAST, "==", flag(false)), areas("0.9999", "4")).operator())
        .isEqualTo("shareBelow");
  }

  @Test
  void a_share_lacks_its_part_its_whole_or_its_limit() {
    assertThat(of(BELOW, Map.of()).missing()).containsExactly(fact("项目[P].总面积"), fact("项目[P].面积"));
    assertThat(of(BELOW, areas("1", "0")).missing()).containsExactly(fact("项目[P].总面积"));
    Expression redacted = call("shareBelow", field("面积"), field("总面积"), text("隐去比例"));
    Condition condition = of(redacted, areas("1", "3"));
    assertThat(condition.missing()).containsExactly(parameter("试/隐去比例"));
    assertThat(condition.required()).isNull();
  }

  @Test
  void a_day_within_a_period_is_no_later_than_its_last() {
    Expression within = call("within", field("开工日"), field("竣工日"), text("期限"));
    LocalDate start = LocalDate.of(2024, 6, 30);
    Condition last = of(within, Map.of("开工日", start, "竣工日", LocalDate.of(2025, 6, 30)));
    assertThat(last.truth()).isEqualTo(Truth.TRUE);
    assertThat(last.operator()).isEqualTo("within");
    assertThat(last.required()).isEqualTo("[2024-06-30, 2025-06-30]");
    assertThat(last.about()).isEqualTo("项目[P].竣工日");
    assertThat(of(within, Map.of("开工日", start, "竣工日", LocalDate.of(2025, 7, 1))).truth())
        .isEqualTo(Truth.FALSE);
    assertThat(of(within, Map.of("开工日", start, "竣工日", LocalDate.of(2024, 6, 29))).truth())
        .isEqualTo(Truth.FALSE);
    assertThat(of(within, Map.of("开工日", start)).missing()).containsExactly(fact("项目[P].竣工日"));
  }

  @Test
  void a_period_has_passed_by_the_day_it_is_complete() {
    Expression passed = call("passed", field("开工日"), field("竣工日"), text("期限"));
    LocalDate start = LocalDate.of(2024, 6, 30);
    Condition full = of(passed, Map.of("开工日", start, "竣工日", LocalDate.of(2025, 6, 30)));
    assertThat(full.truth()).isEqualTo(Truth.TRUE);
    assertThat(full.operator()).isEqualTo("passed");
    assertThat(full.required()).isEqualTo("2025-06-30");
    assertThat(full.actual()).isEqualTo("2025-06-30");
    assertThat(full.about()).isEqualTo("项目[P].竣工日");
    assertThat(of(passed, Map.of("开工日", start, "竣工日", LocalDate.of(2025, 6, 29))).truth())
        .isEqualTo(Truth.FALSE);
    assertThat(of(passed, Map.of("竣工日", start)).missing()).containsExactly(fact("项目[P].开工日"));
  }

  @Test
  void a_year_is_counted_back_from_the_decision() {
    Expression before = call("inYear", field("户数"), text("期限"));
    assertThat(of(before, Map.of("户数", 2024)).truth()).isEqualTo(Truth.TRUE);
    assertThat(of(before, Map.of("户数", 2024)).required()).isEqualTo("2024");
    assertThat(of(not(before), Map.of("户数", 2023)).truth()).isEqualTo(Truth.TRUE);
    assertThat(of(before, Map.of()).missing()).containsExactly(fact("项目[P].户数"));
  }

  @Test
  void a_mean_reaches_its_value_exactly_or_not() {
    Expression mean = call("meanAtLeast", field("投资额"), field("户数"), text("门槛"));
    assertThat(of(mean, Map.of("投资额", new BigDecimal("3000000"), "户数", 3)).truth())
        .isEqualTo(Truth.TRUE);
    Condition below = of(mean, Map.of("投资额", new BigDecimal("2999999.99"), "户数", 3));
    assertThat(below.truth()).isEqualTo(Truth.FALSE);
    assertThat(below.actual()).isEqualTo("2999999.99/3");
    assertThat(below.required()).isEqualTo("1000000");
    assertThat(of(mean, Map.of("投资额", BigDecimal.ONE, "户数", 0)).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void percentage_points_are_differences() {
    Expression points = call("pointsAtLeast", field("占比"), field("上年占比"), text("五个点"));
    Condition five = of(points, rates("45", "40"));
    assertThat(five.truth()).isEqualTo(Truth.TRUE);
    assertThat(five.actual()).isEqualTo("5");
    assertThat(five.required()).isEqualTo("5");
    assertThat(of(points, rates("42", "40")).truth()).isEqualTo(Truth.FALSE);
    assertThat(of(not(points), rates("44.99", "40")).truth()).isEqualTo(Truth.TRUE);
    assertThat(of(points, Map.of()).missing())
        .containsExactly(fact("项目[P].上年占比"), fact("项目[P].占比"));
  }

  private static Map<String, Object> rates(String now, String before) {
    return Map.of("占比", new BigDecimal(now), "上年占比", new BigDecimal(before));
  }

  private static Map<String, Object> areas(String part, String whole) {
    return Map.of("面积", new BigDecimal(part), "总面积", new BigDecimal(whole));
  }

  private Condition of(Expression expression, Map<String, Object> values) {
    Fact fact = World.fact("项目", "P", null, values);
    Scope scope = Scope.EMPTY.at(new Value.Known(fact, fact.id().toString()), null);
    return conditions.of(Spot.of("r").part(1), expression, scope);
  }

  private static Missing fact(String name) {
    return new Missing(Missing.Kind.FACT, name);
  }

  private static Missing parameter(String name) {
    return new Missing(Missing.Kind.PARAMETER, name);
  }
}
