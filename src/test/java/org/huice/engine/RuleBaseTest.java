package org.huice.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huice.problem.Problem;
import org.huice.rule.Award;
import org.huice.rule.Order;
import org.huice.rule.SamplePolicy;
import org.junit.jupiter.api.Test;

class RuleBaseTest {
  private static final String DAY = "2025-12-01";
  private static final RuleBase RULES =
      SampleRules.load(null, SampleRules.solar(), SampleRules.staff());

  private static List<String> fired(RuleBase rules, int staff, String day) {
    return SampleRules.run(rules, SampleRules.dossier(staff), SampleRules.policies(day)).stream()
        .map(firing -> firing.clause() + " " + firing.subject() + " " + firing.outcome())
        .toList();
  }

  private static Run run(int staff, String day) {
    return new Run(SampleRules.dossier(staff), SampleRules.policies(day).apply(RULES.values()));
  }

  @Test
  void rules_of_all_policies_fire_in_one_session() {
    assertThat(SampleRules.run(RULES, SampleRules.dossier(10), SampleRules.policies(DAY)))
        .extracting(Firing::policy, Firing::rule, firing -> firing.subject().toString())
        .containsExactly(
            tuple("人员", "三 满期", "项目[P-01]"),
            tuple("人员", "二 人数", "企业[C]"),
            tuple("光伏", "一 光伏", "项目[P-01]"));
  }

  @Test
  void an_outcome_names_the_facts_it_was_computed_from() {
    Firing firing =
        SampleRules.run(RULES, SampleRules.dossier(10), SampleRules.policies(DAY)).get(2);
    assertThat(firing.outcome()).isInstanceOf(Award.class);
    assertThat(firing.outcome().toString()).contains("项目[P-01].投资额", "2000000");
  }

  @Test
  void a_threshold_is_reached_from_its_own_value_on() {
    assertThat(fired(RULES, 9, DAY)).noneMatch(line -> line.startsWith("二"));
    assertThat(fired(RULES, 10, DAY)).anyMatch(line -> line.startsWith("二"));
  }

  @Test
  void a_period_is_complete_from_its_last_day_on() {
    assertThat(fired(RULES, 9, "2025-11-30")).noneMatch(line -> line.startsWith("三"));
    assertThat(SampleRules.run(RULES, SampleRules.dossier(9), SampleRules.policies(DAY)))
        .extracting(Firing::outcome)
        .filteredOn(Order.class::isInstance)
        .singleElement()
        .satisfies(order -> assertThat(((Order) order).from()).isEqualTo(DAY));
  }

  @Test
  void none_is_only_said_of_facts_that_are_all_known() {
    assertThat(SampleRules.run(RULES, SampleRules.dossier(10, false), SampleRules.policies(DAY)))
        .isEmpty();
  }

  @Test
  void an_amount_without_exact_value_names_its_rule() {
    assertThatThrownBy(
            () ->
                SampleRules.run(
                    RULES,
                    SampleRules.dossier(10),
                    values ->
                        List.of(
                            new SamplePolicy("光伏")
                                .fraction("比例", "1/7")
                                .number("上限", "200", "万元")
                                .on(DAY, values))))
        .isInstanceOfSatisfying(
            EngineFailure.class,
            failure ->
                assertThat(failure.problems())
                    .extracting(Problem::code)
                    .containsExactly(EngineProblem.CANNOT_COMPUTE))
        .hasMessageContaining("一 光伏");
  }

  private static Run failing() {
    return new Run(
        SampleRules.dossier(10),
        List.of(
            new SamplePolicy("光伏")
                .fraction("比例", "1/7")
                .number("上限", "200", "万元")
                .on(DAY, RULES.values())));
  }

  @Test
  void several_together_are_told_what_each_is_told_alone() {
    Run ten = run(10, DAY);
    Run nine = new Run(SampleRules.dossier(9), ten.policies());
    Run unknown = new Run(SampleRules.dossier(10, false), ten.policies());
    List<List<Firing>> fired =
        RULES.run(List.of(ten, unknown, nine, ten)).stream().map(Ran::firings).toList();
    assertThat(fired).extracting(List::size).containsExactly(3, 0, 2, 3);
    assertThat(fired.get(3)).extracting(Firing::match).isEqualTo(matches(fired.get(0)));
    assertThat(fired.get(2)).extracting(Firing::rule).containsExactly("三 满期", "一 光伏");
  }

  private static List<Object> matches(List<Firing> firings) {
    return firings.stream().<Object>map(Firing::match).toList();
  }

  @Test
  void who_comes_next_is_told_nothing_of_who_was_in_the_session_before() {
    Run ten = run(10, DAY);
    Run unknown = new Run(SampleRules.dossier(10, false), ten.policies());
    for (int i = 0; i < 5; i++) {
      assertThat(RULES.run(List.of(ten)).get(0).fired()).hasSize(3);
      assertThat(RULES.run(List.of(failing())).get(0).failure()).isNotNull();
      assertThat(RULES.run(List.of(unknown)).get(0).fired()).isEmpty();
    }
  }

  @Test
  void of_several_together_only_the_one_that_fails_is_told_a_problem() {
    List<Run> runs = List.of(run(10, DAY), failing(), run(9, DAY));
    List<Ran> ran = RULES.run(runs);
    assertThat(ran).extracting(one -> one.fired().size()).containsExactly(3, 0, 2);
    assertThat(ran).extracting(one -> one.failure() == null).containsExactly(true, false, true);
    assertThatThrownBy(ran.get(1)::firings)
        .isInstanceOfSatisfying(
            EngineFailure.class,
            failure ->
                assertThat(failure.problems())
                    .singleElement()
                    .extracting(Problem::code)
                    .isEqualTo(EngineProblem.CANNOT_COMPUTE));
  }

  @Test
  void rules_may_fire_so_often_and_not_once_more() {
    assertThat(RULES.alone(run(10, DAY), 3)).hasSize(3);
    assertThatThrownBy(() -> RULES.alone(run(10, DAY), 2))
        .isInstanceOfSatisfying(
            EngineFailure.class,
            failure ->
                assertThat(failure.problems())
                    .extracting(Problem::code)
                    .containsExactly(EngineProblem.TOO_MANY_FIRINGS));
  }

  @Test
  void many_threads_share_one_rule_base() throws Exception {
    List<String> expected = fired(RULES, 10, DAY);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> tasks = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        tasks.add(() -> fired(RULES, 10, DAY));
      }
      for (Future<List<String>> result : pool.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void a_rule_the_compiler_refuses_is_named_with_its_place() {
    UnitSource broken =
        SampleRules.unit("光伏", SampleRules.SOLAR.replace("投资额 > 0", "没有 > 0"), "一 光伏");
    assertThatThrownBy(() -> SampleRules.load(null, broken, SampleRules.staff()))
        .isInstanceOfSatisfying(
            EngineFailure.class,
            failure ->
                assertThat(failure.problems())
                    .singleElement()
                    .satisfies(
                        problem -> {
                          assertThat(problem.code()).isEqualTo(EngineProblem.CANNOT_COMPILE);
                          assertThat(problem.place()).isEqualTo(SampleRules.PLACE);
                          assertThat(problem.arguments().get(0)).isEqualTo("一 光伏");
                        }));
  }

  @Test
  void a_broken_vocabulary_is_a_problem_too() {
    UnitSource broken =
        RuleBase.vocabularySource(
            SampleRules.VOCABULARY.replace("LocalDate\n    单位", "没有\n    单位"));
    assertThatThrownBy(
            () -> RuleBase.load(SampleRules.vocabulary(), broken, List.of(), new UnitCache(null)))
        .isInstanceOf(EngineFailure.class);
  }
}
