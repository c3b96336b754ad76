package org.huice.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.huice.dossier.DossierProblem;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tabular.Entry;
import org.huice.tabular.TabularProblem;
import org.junit.jupiter.api.Test;

class RejectedLineTest {
  private static String line(Place place) {
    Problem problem = Problem.at(place, DossierProblem.NUMBER_DUE, "$.企业.能源项目[0].设备投资额", "“十二”");
    Entry entry = Objects.requireNonNull(new Numbered(1).next());
    return new String(
        new RejectedLine(Locale.CHINESE).line(entry, List.of(problem)), StandardCharsets.UTF_8);
  }

  @Test
  void the_sentence_of_a_cell_leaves_out_the_path_to_its_field() {
    assertThat(line(new Place("名册.xlsx[能源项目]", 7, 4)))
        .contains("\"sentence\":\"设备投资额 应当是数，现在是 “十二”。\"")
        .contains("\"field\":\"企业.能源项目[0].设备投资额\"");
  }

  @Test
  void the_sentence_of_no_cell_keeps_it() {
    assertThat(line(Place.of("名册.jsonl"))).contains("\"sentence\":\"$.企业.能源项目[0].设备投资额 应当是数");
  }

  private static String told(Problem problem) {
    Entry entry = Objects.requireNonNull(new Numbered(1).next());
    return new String(
        new RejectedLine(Locale.CHINESE).line(entry, List.of(problem)), StandardCharsets.UTF_8);
  }

  @Test
  void what_stands_in_a_cell_is_told_wherever_the_reader_knows_it() {
    Place cell = new Place("名册.xlsx[债券]", 7, 4);
    for (TabularProblem code :
        List.of(
            TabularProblem.DAY_DUE,
            TabularProblem.FORMULA_CELL,
            TabularProblem.NUMBER_CELL_DUE,
            TabularProblem.YES_OR_NO_DUE,
            TabularProblem.PRESENCE_DUE,
            TabularProblem.EVIDENCE_CELL_DUE)) {
      assertThat(told(Problem.at(cell, code, "发行日期", "前天")))
          .contains("\"field\":\"发行日期\"", "\"value\":\"前天\"");
    }
    assertThat(told(Problem.at(cell, TabularProblem.LIST_EMPTY, "债券", "0")))
        .doesNotContain("\"value\"");
  }

  @Test
  void of_an_applicant_with_two_entries_its_key_is_told() {
    Place row = new Place("名册.xlsx[企业]", 7, 0);

    assertThat(told(Problem.at(row, TabularProblem.APPLICANT_TWICE, "9141", "企业!A3")))
        .contains("\"value\":\"9141\"");
    assertThat(told(Problem.at(row, ResultProblem.APPLICANT_REPEATED, "9141", "3")))
        .contains("\"value\":\"9141\"");
  }
}
