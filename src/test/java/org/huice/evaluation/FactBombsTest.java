package org.huice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huice.dossier.DossierReader;
import org.huice.matching.MatchingProblem;
import org.huice.problem.Problem;
import org.huice.tree.JsonTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that are meant to keep the program busy are told, and nothing is decided about them. */
@Timeout(60)
class FactBombsTest {
  private static String projects(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "{\"编号\": \"P-%d\", \"开工日\": \"%s\"}"
                    .formatted(i, LocalDate.of(2025, 1, 1).plusDays(i % 300)))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String company(String projects) {
    return "{\"企业\": {\"编号\": \"C\", \"所在地\": \"410122\", \"土地\": [], \"项目\": " + projects + "}}";
  }

  @Test
  void so_many_projects_of_so_many_days_are_not_begun() {
    Evaluation evaluation = SmallRules.decide(company(projects(30_000)), "2025-12-31");
    assertThat(evaluation.determination()).isNull();
    assertThat(evaluation.problems())
        .extracting(Problem::code)
        .containsExactly(MatchingProblem.TOO_MUCH_WORK);
  }

  @Test
  void as_many_as_a_large_company_has_are_decided() {
    Evaluation evaluation = SmallRules.decide(company(projects(60)), "2025-12-31");
    assertThat(evaluation.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1e999999999, exponent",
    "1e-999999999, exponent",
    "0.1E+2147483648, exponent",
    "DIGITS, number-too-long",
    "0.DIGITS, number-too-long"
  })
  void a_number_that_would_fill_the_memory_is_told_by_its_place(String number, String code) {
    String written = number.replace("DIGITS", "9".repeat(1_000_000));
    String text = company("[{\"编号\": \"P\", \"投资额\": " + written + "}]");
    List<Problem> problems = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    JsonTree.read("试.json", bytes, problems::add)
        .ifPresent(
            node ->
                new DossierReader(SmallRules.RULES.vocabulary())
                    .read(node, "试.json", problems::add));
    assertThat(problems).extracting(problem -> problem.code().code()).containsExactly(code);
    assertThat(problems.get(0).place().line()).isEqualTo(1);
  }
}
