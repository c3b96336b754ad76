package org.huice.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;

class ReasonReaderTest {
  private final List<Problem> problems = new ArrayList<>();

  private Map<String, Reason> read(String text) {
    return ReasonReader.read("mutants.yaml", text.getBytes(StandardCharsets.UTF_8), problems::add);
  }

  @Test
  void a_reason_is_read_with_its_reviewer_and_its_place() {
    assertThat(read("- { mutant: 甲, equivalent: 没有区别, reviewed-by: 某人 }\n"))
        .containsExactly(
            Map.entry("甲", new Reason("甲", "没有区别", "某人", new Place("mutants.yaml", 1, 13))));
    assertThat(problems).isEmpty();
  }

  @Test
  void each_of_the_three_has_to_be_said() {
    read(
        """
        - { equivalent: 没有区别, reviewed-by: 某人 }
        - { mutant: 甲, equivalent: "", reviewed-by: 某人 }
        - { mutant: 甲, equivalent: 没有区别, reviewed-by: 3 }
        """);

    assertThat(problems)
        .extracting(Problem::code)
        .containsOnly(MutationProblem.MUTANT_WITHOUT_TEXT)
        .hasSize(3);
    assertThat(problems)
        .extracting(problem -> problem.arguments().get(0))
        .containsExactly("mutant", "equivalent", "reviewed-by");
  }

  @Test
  void nothing_else_may_be_said() {
    assertThat(read("- { mutant: 甲, equivalent: 乙, reviewed-by: 丙, by: 丁 }\n- 甲\n")).hasSize(1);
    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly(MutationProblem.MUTANT_UNKNOWN_KEY, MutationProblem.MUTANT_UNKNOWN_KEY);
  }

  @Test
  void no_mutant_has_two_reasons() {
    String entry = "- { mutant: 甲, equivalent: 乙, reviewed-by: 丙 }\n";

    assertThat(read(entry + entry)).hasSize(1);
    assertThat(problems)
        .containsExactly(
            Problem.at(new Place("mutants.yaml", 2, 13), MutationProblem.MUTANT_TWICE, "甲", "1"));
  }

  @Test
  void a_file_that_is_no_list_is_a_problem() {
    assertThat(read("mutant: 甲\n")).isEmpty();
    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly(MutationProblem.MUTANTS_NOT_A_LIST);
  }
}
