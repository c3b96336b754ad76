package org.huice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.evaluation.SmallFacts.facts;
import static org.huice.evaluation.SmallFacts.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huice.dossier.Dossier;
import org.huice.engine.EngineProblem;
import org.huice.matching.MatchingProblem;
import org.huice.money.Rate;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.problem.Problem;
import org.huice.problem.ProblemCode;
import org.huice.ruleset.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with one dossier is told of that one, and its neighbours are decided. */
class TogetherTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final List<String> PLACES = List.of("410122", "110105", "410185");
  private static final Dossier SOUND = dossier(project("A", "2025-03-01", "700", true));
  private static final Dossier INEXACT = dossier(project("A", "2025-03-01", "1000", true));
  private static final Dossier LATER = dossier(project("A", "2025-07-01", "700", true));
  private static final Dossier OF_TWO_DAYS =
      dossier(
          project("A", "2025-03-01", "700", true),
          project("B", "2025-04-01", "1400", false),
          project("C", "2024-04-01", "1400", false));
  private static final Dossier TOO_MANY =
      dossier(
          IntStream.range(0, 30_000)
              .mapToObj(i -> project("P" + i, "" + FIRST.plusDays(i % 150), "700", true))
              .collect(Collectors.joining(", ")));

  private static Dossier dossier(String... projects) {
    return SmallRules.dossier(facts(projects));
  }

  /** The same rules, which award a seventh: of some sums that is no sum. */
  private static RuleSet sevenths() {
    Parameter share =
        Objects.requireNonNull(SmallRules.RULES.policies().get("奖励"))
            .document()
            .parameters()
            .get("比例");
    Rate seventh = new Rate(BigDecimal.ONE, BigDecimal.valueOf(7));
    Parameter changed = with(Objects.requireNonNull(share), new ParameterValue.Fraction(seventh));
    return SmallRules.RULES.with(Map.of("奖励", Map.of("比例", changed)));
  }

  private static Parameter with(Parameter old, ParameterValue value) {
    return new Parameter(
        old.name(),
        Unit.SHARE,
        null,
        old.clause(),
        old.ceiling(),
        List.of(),
        new TreeMap<>(Map.of(LocalDate.of(2020, 1, 1), value)),
        old.cap(),
        null,
        old.declared());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void one_that_fails_harms_no_neighbour(boolean checked) {
    Evaluator evaluator =
        new Evaluator(sevenths(), SmallRules.ENGINE, null)
            .checking(checked ? CrossChecking.EVERY : CrossChecking.NONE);
    List<Dossier> dossiers = List.of(SOUND, INEXACT, OF_TWO_DAYS, LATER, TOO_MANY, SOUND);
    List<Evaluation> together = evaluator.decideAll(dossiers, DAY);
    assertThat(together.stream().map(TogetherTest::codes))
        .containsExactly(
            List.of(),
            List.of(EngineProblem.CANNOT_COMPUTE),
            List.of(),
            List.of(EvaluationProblem.LATER_THAN_DECISION),
            List.of(MatchingProblem.TOO_MUCH_WORK),
            List.of());
    for (int at = 0; at < dossiers.size(); at++) {
      Evaluation alone = evaluator.decide(dossiers.get(at), DAY);
      assertThat(together.get(at)).isEqualTo(alone);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 129})
  void each_of_many_stands_in_its_place(int count) {
    List<Dossier> dossiers = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      String facts = facts(project("P" + at, "2025-03-01", "700", at % 2 == 0));
      dossiers.add(SmallRules.dossier(facts.replace("410122", PLACES.get(at % PLACES.size()))));
    }
    Evaluator evaluator =
        new Evaluator(SmallRules.RULES, SmallRules.ENGINE, null).checking(CrossChecking.NONE);
    List<Evaluation> together = evaluator.decideAll(dossiers, DAY);
    assertThat(together).hasSize(count);
    for (int at = 0; at < count; at++) {
      assertThat(Objects.requireNonNull(together.get(at).determination()).dossier())
          .isSameAs(dossiers.get(at));
    }
  }

  private static List<ProblemCode> codes(Evaluation evaluation) {
    return evaluation.problems().stream().map(Problem::code).toList();
  }
}
