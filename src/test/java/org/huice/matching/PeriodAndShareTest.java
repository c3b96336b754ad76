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

class PeriodAndShareTest {
  private static final Expression YEAR = call("elapsed", field("开工日"), text("期限"));
  private static final Expression BELOW =
      call("shareBelow", field("面积"), field("总面积"), text("三分之一"));
  private static final Expression AT_LEAST =
      call("shareAtLeast", field("面积"), field("总面积"), text("四分之一"));
  private final Conditions conditions = new Conditions(World.policy());

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

  private static Map<String, Object> areas(String part, String whole) {
    return Map.of("面积", new BigDecimal(part), "总面积", new BigDecimal(whole));
  }

  private Condition of(Expression expression, Map<String, Object> values) {
    Fact fact = World.fact("项目", "P", null, values);
    Scope scope = Scope.EMPTY.at(new Value.Known(fact, fact.id().toString()), null);
    return conditions.of("r#1", expression, scope);
  }

  private static Missing fact(String name) {
    return new Missing(Missing.Kind.FACT, name);
  }

  private static Missing parameter(String name) {
    return new Missing(Missing.Kind.PARAMETER, name);
  }
}
