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
}
