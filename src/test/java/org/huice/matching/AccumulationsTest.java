package org.huice.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.matching.Trees.HERE;
import static org.huice.matching.Trees.accumulate;
import static org.huice.matching.Trees.bind;
import static org.huice.matching.Trees.call;
import static org.huice.matching.Trees.compare;
import static org.huice.matching.Trees.constant;
import static org.huice.matching.Trees.field;
import static org.huice.matching.Trees.number;
import static org.huice.matching.Trees.pattern;
import static org.huice.matching.Trees.result;
import static org.huice.matching.Trees.rule;
import static org.huice.matching.Trees.test;
import static org.huice.matching.Trees.text;
import static org.huice.matching.Trees.variable;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Aggregate;
import org.huice.drl.Conditional;
import org.huice.drl.RuleTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccumulationsTest {
  /** The solar projects and their sums, in 万元. */
  private static final Conditional.Pattern SOLAR =
      new Conditional.Pattern(
          null,
          "项目",
          List.of(test(compare(field("类别"), "==", constant("类别", "光伏"))), bind("$额", field("总投资"))),
          null,
          HERE);

  private static final Conditional SUM =
      accumulate(
          SOLAR,
          List.of(result("$合计", Aggregate.SUM, "$额")),
          compare(variable("$合计"), ">=", call("value", text("门槛"))));

  private static final Missing LIST = new Missing(Missing.Kind.LIST, "企业[E].项目");

  /** Projects as kind and sum: y solar, n not, u unknown; the threshold is 100 万元. */
  @ParameterizedTest
  @CsvSource({
    "y100, true, TRUE, 1",
    "y99.99, true, FALSE, 1",
    "y60 y40, true, TRUE, 2",
    "y60 y39.99, true, FALSE, 2",
    "y60 n40, true, FALSE, 1",
    "y100 n, true, TRUE, 1",
    "'', true, FALSE, 0",
    "'', false, UNKNOWN,",
    "y100 u1, true, UNKNOWN,",
    "y100 y, true, UNKNOWN,",
    "y100 u, true, UNKNOWN,"
  })
  void a_sum_is_exact_or_unknown(String projects, boolean given, Truth truth, String counted) {
    Condition condition = read(SUM, projects, given).conditions().get(0);
    assertThat(condition.truth()).isEqualTo(truth);
    assertThat(condition.actual()).isEqualTo(counted);
    assertThat(condition.operator()).isEqualTo("accumulate");
    assertThat(condition.about()).isEqualTo("项目");
    assertThat(condition.text()).isEqualTo("accumulate( … )");
    assertThat(condition.parts()).extracting(Condition::about).containsExactly("sum(项目.总投资)");
  }

  @Test
  void the_parts_are_in_base_units() {
    Condition part = read(SUM, "y60 y40", true).conditions().get(0).parts().get(0);
    assertThat(part.id()).isEqualTo("一 规则#1.1");
    assertThat(part.actual()).isEqualTo("1000000");
    assertThat(part.required()).isEqualTo("1000000");
  }

  @Test
  void names_the_list_the_conditions_and_the_values_that_are_missing() {
    assertThat(missing("", false)).containsExactly(LIST);
    assertThat(missing("y100 u1", true))
        .containsExactly(new Missing(Missing.Kind.FACT, "项目[P1].类别"));
    assertThat(missing("y100 y", true))
        .containsExactly(new Missing(Missing.Kind.FACT, "项目[P1].总投资"));
    assertThat(missing("u", true))
        .containsExactly(
            new Missing(Missing.Kind.FACT, "项目[P0].总投资"),
            new Missing(Missing.Kind.FACT, "项目[P0].类别"));
    assertThat(missing("n", true)).isEmpty();
  }

  @Test
  void a_redacted_threshold_is_what_is_missing() {
    Conditional redacted =
        accumulate(
            SOLAR,
            List.of(result("$合计", Aggregate.SUM, "$额")),
            compare(variable("$合计"), ">=", call("value", text("隐去"))));
    Condition condition = read(redacted, "y100", true).conditions().get(0);
    assertThat(condition.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(condition.actual()).isEqualTo("1");
    assertThat(condition.missing()).containsExactly(new Missing(Missing.Kind.PARAMETER, "试/隐去"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', true, FALSE, TRUE",
    "y1, true, TRUE, FALSE",
    "n1, true, FALSE, TRUE",
    "y, true, TRUE, FALSE",
    "u, true, UNKNOWN, UNKNOWN",
    "'', false, UNKNOWN, UNKNOWN"
  })
  void counts_facts_without_reading_a_value(
      String projects, boolean given, Truth some, Truth none) {
    assertThat(count(">=", 1, projects, given)).isEqualTo(some);
    assertThat(count("<", 1, projects, given)).isEqualTo(none);
  }

  @ParameterizedTest
  @CsvSource({
    "y1 y2, TRUE, TRUE",
    "y0 y2, FALSE, TRUE",
    "y1 y1, TRUE, FALSE",
    "'', FALSE, FALSE",
    "n5, FALSE, FALSE",
    "y1 u2, UNKNOWN, UNKNOWN"
  })
  void the_least_and_the_greatest_of_none_do_not_exist(String projects, Truth min, Truth max) {
    assertThat(extreme(Aggregate.MIN, ">", 0, projects)).isEqualTo(min);
    assertThat(extreme(Aggregate.MAX, ">", 10_000, projects)).isEqualTo(max);
  }

  @Test
  void without_a_third_part_it_says_that_the_figures_are_known() {
    Conditional sum = accumulate(SOLAR, List.of(result("$合计", Aggregate.SUM, "$额")));
    Conditional least = accumulate(SOLAR, List.of(result("$最小", Aggregate.MIN, "$额")));
    assertThat(read(sum, "", true).truth()).isEqualTo(Truth.TRUE);
    assertThat(read(sum, "", false).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(read(least, "", true).truth()).isEqualTo(Truth.FALSE);
    assertThat(read(least, "y1", true).truth()).isEqualTo(Truth.TRUE);
  }

  @Test
  void later_patterns_may_use_the_figures() {
    Conditional total = accumulate(SOLAR, List.of(result("$合计", Aggregate.SUM, "$额")));
    Conditional large =
        Trees.some(pattern(null, "项目", compare(field("总投资"), ">=", variable("$合计"))));
    assertThat(read(rule("$企业", pattern("$企业", "企业"), total, large), "y1 y2", true).truth())
        .isEqualTo(Truth.FALSE);
    assertThat(read(rule("$企业", pattern("$企业", "企业"), total, large), "y3 n3", true).truth())
        .isEqualTo(Truth.TRUE);
    assertThat(read(rule("$企业", pattern("$企业", "企业"), total, large), "y1 y", true).truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  private static Truth count(String sign, int than, String projects, boolean given) {
    Conditional count =
        accumulate(
            SOLAR,
            List.of(result("$个数", Aggregate.COUNT)),
            compare(variable("$个数"), sign, number(than)));
    return read(count, projects, given).truth();
  }

  private static Truth extreme(Aggregate function, String sign, int than, String projects) {
    Conditional extreme =
        accumulate(
            SOLAR,
            List.of(result("$值", function, "$额")),
            compare(variable("$值"), sign, number(than)));
    return read(extreme, projects, true).truth();
  }

  private static List<Missing> missing(String projects, boolean given) {
    return read(SUM, projects, given).conditions().get(0).missing();
  }

  private static RuleReading read(Conditional accumulate, String projects, boolean given) {
    return read(rule("$企业", accumulate, pattern("$企业", "企业")), projects, given);
  }

  private static RuleReading read(RuleTree rule, String projects, boolean given) {
    Fact applicant = World.enterprise(Map.of());
    if (given) {
      World.given(applicant, "项目");
    }
    List<String> words = projects.isEmpty() ? List.of() : List.of(projects.split(" "));
    Fact[] facts = new Fact[words.size()];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = World.fact("项目", "P" + i, applicant, values(words.get(i)));
    }
    return MatcherTest.read(rule, World.dossier(applicant, facts), applicant);
  }

  private static Map<String, Object> values(String word) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (word.charAt(0) != 'u') {
      values.put("类别", word.charAt(0) == 'y' ? "光伏" : "储能");
    }
    if (word.length() > 1) {
      values.put("总投资", new BigDecimal(word.substring(1)));
    }
    return values;
  }
}
