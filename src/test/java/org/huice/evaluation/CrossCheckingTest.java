package org.huice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.huice.evaluation.SmallFacts.facts;
import static org.huice.evaluation.SmallFacts.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.FactId;
import org.huice.engine.RuleBase;
import org.huice.matching.MatchingProblem;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossCheckingTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final CrossChecking HALF = new CrossChecking(new BigDecimal("0.5"));

  /** Where the rules say 甲奖, this engine says 乙奖. */
  private static final RuleBase WRONG =
      RuleBase.load(
          Unlinted.with(
              SmallRules.RULES, "奖励", SmallText.DRL.replace("flat( \"甲奖\" )", "flat( \"乙奖\" )")),
          null);

  /** Of ten thousand, by a program in another language. */
  private static final List<Integer> SAMPLE =
      List.of(
          200, 974, 1510, 1613, 1932, 2097, 2410, 2437, 2929, 3137, 3353, 5078, 5619, 5689, 6249,
          9399);

  @Test
  void none_are_nobody_and_all_are_everybody() {
    assertThat(IntStream.range(0, 1000).mapToObj(CrossCheckingTest::applicant))
        .noneMatch(CrossChecking.NONE::isFor)
        .allMatch(CrossChecking.EVERY::isFor);
    assertThat(CrossChecking.NONE.isNone()).isTrue();
    assertThat(CrossChecking.EVERY.isEvery()).isTrue();
    assertThat(HALF.isNone() || HALF.isEvery()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1.01", "100"})
  void what_is_no_share_is_refused(String share) {
    assertThatIllegalArgumentException().isThrownBy(() -> new CrossChecking(new BigDecimal(share)));
  }

  @ParameterizedTest
  @CsvSource({
    "all, all",
    "none, none",
    "sample:1%, sample:1%",
    "sample:1.0%, sample:1%",
    "sample:0.1%, sample:0.1%",
    "sample:0.000001%, sample:0.000001%",
    "sample:99.999999%, sample:99.999999%",
    "sample:50%, sample:50%",
    "sample:100%, all"
  })
  void what_is_typed_is_told_in_one_way(String typed, String told) {
    CrossChecking read = CrossChecking.of(typed).orElseThrow();
    assertThat(read.code()).isEqualTo(told);
    assertThat(CrossChecking.of(told).orElseThrow().share()).isEqualByComparingTo(read.share());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ALL",
        "sample",
        "sample:",
        "sample:1",
        "sample:%",
        "sample:0%",
        "sample:0.0%",
        "sample:100.000001%",
        "sample:101%",
        "sample:-1%",
        "sample:1e1%",
        "sample:.5%",
        "sample:0.0000001%",
        "sample:1%%",
        "1%",
        "some"
      })
  void what_nobody_could_tell_is_refused(String typed) {
    assertThat(CrossChecking.of(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.01, 70, 130", "0.5, 4850, 5150", "0.999, 9970, 10000"})
  void a_sample_is_about_its_share(String share, long least, long most) {
    CrossChecking some = new CrossChecking(new BigDecimal(share));
    assertThat(numbers(some).size()).isBetween((int) least, (int) most);
  }

  /** Written down once: another run, program or machine takes the same. */
  @Test
  void the_sample_is_the_same_in_every_run() {
    assertThat(numbers(new CrossChecking(new BigDecimal("0.001"))))
        .containsExactlyElementsOf(SAMPLE);
  }

  @Test
  void a_larger_sample_has_all_of_a_smaller_one() {
    assertThat(numbers(HALF)).containsAll(numbers(new CrossChecking(new BigDecimal("0.01"))));
  }

  @Test
  void a_disagreement_is_told_within_the_sample_and_not_looked_for_outside() {
    Evaluator some = new Evaluator(SmallRules.RULES, WRONG, null).checking(HALF);

    Evaluation inside = some.decide(dossier(HALF::isFor), DAY);
    assertThat(inside.determination()).isNull();
    assertThat(inside.disagreements()).extracting(Disagreement::rule).containsExactly("五 示范项目");
    assertThat(inside.problems())
        .extracting(Problem::code)
        .containsExactly(EvaluationProblem.ENGINE_DISAGREEMENT);

    Evaluation outside = some.decide(dossier(one -> !HALF.isFor(one)), DAY);
    assertThat(outside.problems()).isEmpty();
    assertThat(outside.disagreements()).isEmpty();
    Determination determination = Objects.requireNonNull(outside.determination());
    assertThat(determination.rulings()).anyMatch(Ruling.Granted.class::isInstance);
  }

  @Test
  void values_that_are_only_supposed_are_decided_by_the_same_share() {
    Evaluator trusting = new Evaluator(SmallRules.RULES, WRONG, null).checking(CrossChecking.NONE);
    Dossier dossier = dossier(one -> true);
    assertThat(trusting.under(SmallRules.RULES).decide(dossier, DAY).disagreements()).isEmpty();
    assertThat(
            trusting
                .under(SmallRules.RULES)
                .checking(CrossChecking.EVERY)
                .decide(dossier, DAY)
                .disagreements())
        .hasSize(1);
  }

  /** No project costs less than a first one and more than it. */
  private static final String NEVER =
      """
      rule "四 认定"
          @clause("四")
      when
          $政策 : Policy( id == "奖励" )
          $企业 : 企业()
          $甲 : 项目( 建设单位 == $企业 )
          $乙 : 项目( 建设单位 == $企业, 投资额 < $甲.投资额 )
          $丙 : 项目( 建设单位 == $企业, 投资额 < $乙.投资额, 投资额 > $甲.投资额 )
      then
          insert( $政策.designate( $企业 ) );
      end
      """;

  private static final String ALWAYS =
      """
      rule "四 认定"
          @clause("四")
      when
          $政策 : Policy( id == "奖励" )
          $企业 : 企业()
          $甲 : 项目( 建设单位 == $企业 )
          $乙 : 项目( 建设单位 == $企业, 投资额 == $甲.投资额 )
      then
          insert( $政策.designate( $企业 ) );
      end
      """;

  @ParameterizedTest
  @CsvSource({"never, 20, false", "never, 70, true", "always, 100, false", "always, 330, true"})
  void too_many_combinations_are_told_alike_where_the_engine_is_trusted(
      String rule, int projects, boolean tooMany) {
    RuleSet rules = Unlinted.with(SmallRules.RULES, "奖励", rule.equals("never") ? NEVER : ALWAYS);
    Evaluator checked = new Evaluator(rules, RuleBase.load(rules, null), null);
    Dossier dossier = SmallRules.dossier(facts(projects(projects)));

    Evaluation all = checked.decide(dossier, DAY);
    Evaluation none = checked.checking(CrossChecking.NONE).decide(dossier, DAY);

    assertThat(none.problems()).isEqualTo(all.problems());
    assertThat(none.problems())
        .extracting(Problem::code)
        .isEqualTo(tooMany ? List.of(MatchingProblem.TOO_MANY_COMBINATIONS) : List.of());
    assertThat(none.determination() == null).isEqualTo(tooMany);
  }

  private static String[] projects(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> project("P-" + i, "2025-02-01", String.valueOf(1000 + i), false))
        .toArray(String[]::new);
  }

  private static FactId applicant(int number) {
    return SmallRules.dossier(facts().replace("\"E\"", "\"E-" + number + "\"")).applicant().id();
  }

  /** The first of many enterprises that fits. */
  private static Dossier dossier(Predicate<FactId> fits) {
    String project = project("A", "2025-03-01", "1000", true);
    return IntStream.range(0, 100)
        .mapToObj(i -> SmallRules.dossier(facts(project).replace("\"E\"", "\"E-" + i + "\"")))
        .filter(one -> fits.test(one.applicant().id()))
        .findFirst()
        .orElseThrow();
  }

  /** Which of ten thousand enterprises are in a sample. */
  private static List<Integer> numbers(CrossChecking some) {
    return IntStream.range(0, 10_000).filter(i -> some.isFor("企业[E-" + i + "]")).boxed().toList();
  }
}
