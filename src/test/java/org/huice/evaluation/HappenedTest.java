package org.huice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.tree.JsonTree;
import org.huice.tree.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped vocabulary says has happened, and decisions of a day before it did. */
class HappenedTest {
  private static final RuleSet RULES =
      Objects.requireNonNull(RuleSetReader.read(Path.of("rules")).ruleSet());

  private static Evaluation decide(String demoted, String reviewed, String asOf) {
    String facts =
        """
        {"园区": {"统一社会信用代码": "12410100MB0A000048", "行政区划代码": "410711", "园区状态": "预备园区",
          "降级日期": "%s", "考评记录": [{"期次": 5, "考评日期": "%s", "等次": "合格"}]}}
        """
            .formatted(demoted, reviewed);
    List<Problem> problems = new ArrayList<>();
    Node node =
        JsonTree.read("园.json", facts.getBytes(StandardCharsets.UTF_8), problems::add)
            .orElseThrow();
    Dossier dossier =
        new DossierReader(RULES.vocabulary()).read(node, "园.json", problems::add).orElseThrow();
    assertThat(problems).isEmpty();
    return Evaluator.ofReadings(RULES).decide(dossier, LocalDate.parse(asOf));
  }

  @ParameterizedTest
  @CsvSource({"2024-07-01", "2024-06-30"})
  void a_review_of_the_day_of_the_decision_or_before_is_one(String reviewed) {
    Evaluation evaluation = decide("2023-07-01", reviewed, "2024-07-01");

    assertThat(evaluation.problems()).isEmpty();
    assertThat(evaluation.determination()).isNotNull();
  }

  @Test
  void one_of_the_day_after_stops_the_decision() {
    Evaluation evaluation = decide("2023-07-01", "2024-07-02", "2024-07-01");

    assertThat(evaluation.determination()).isNull();
    assertThat(evaluation.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(EvaluationProblem.LATER_THAN_DECISION);
              assertThat(problem.arguments())
                  .containsExactly("$.园区.考评记录[0].考评日期", "2024-07-02", "2024-07-01");
            });
  }

  @Test
  void each_later_day_is_told() {
    assertThat(decide("2024-07-02", "2025-07-02", "2024-07-01").problems())
        .extracting(problem -> problem.arguments().get(0))
        .containsExactlyInAnyOrder("$.园区.降级日期", "$.园区.考评记录[0].考评日期");
  }
}
