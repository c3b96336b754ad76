package org.huice.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"设备投资额\":10000.01,\"总投资额\":1      | $.企业.设备投资额 | 10000.01 | $.企业.总投资额 | 1",
        "\"投资总额\":1,\"设备投资额\":\"20000\"    | $.企业.设备投资额 | 20000 | $.企业.投资总额 | 1",
        "\"班组\":11,\"职工人数\":10              | $.企业.班组 | 11 | $.企业.职工人数 | 10",
        "\"成立日期\":\"2024-03-02\",\"上规日期\":\"2024-03-01\" | $.企业.成立日期 | 2024-03-02 | $.企业.上规日期 |"
            + " 2024-03-01",
        "\"规上\":false,\"上规日期\":\"2024-03-01\" | $.企业.上规日期 | 2024-03-01 | $.企业.规上 | false",
        "\"规上\":false,\"年度\":[{\"统计年\":2024,\"起始日\":\"2024-01-01\"}] | $.企业.年度 | […] | $.企业.规上 |"
            + " false"
      })
  void what_cannot_both_be_true_is_refused_with_both_paths_and_values(
      String entries, String path, String value, String otherPath, String otherValue) {
    List<Problem> problems = Sample.problemsOfFirm(entries);

    assertThat(problems).extracting(Problem::code).containsExactly(DossierProblem.CONTRADICTION);
    assertThat(problems.get(0).arguments().subList(0, 4))
        .containsExactly(path, value, otherPath, otherValue);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"设备投资额\":10000,\"总投资额\":1",
        "\"设备投资额\":10000",
        "\"总投资额\":0",
        "\"班组\":10,\"职工人数\":10",
        "\"成立日期\":\"2024-03-01\",\"上规日期\":\"2024-03-01\"",
        "\"上规日期\":\"2024-03-01\"",
        "\"规上\":true,\"上规日期\":\"2024-03-01\"",
        "\"规上\":false,\"成立日期\":\"2024-03-01\"",
        "\"规上\":false,\"年度\":[]"
      })
  void equal_values_and_absent_ones_contradict_nothing(String entries) {
    assertThat(Sample.problemsOfFirm(entries)).isEmpty();
  }

  @Test
  void a_value_that_is_refused_is_not_compared() {
    assertThat(Sample.problemsOfFirm("\"班组\":11,\"职工人数\":-1"))
        .extracting(Problem::code)
        .containsExactly(DossierProblem.OUT_OF_RANGE);
  }

  @Test
  void the_remedy_says_how_it_has_to_be() {
    assertThat(remedy("\"班组\":11,\"职工人数\":10")).contains("班组 ≤ 职工人数");
    assertThat(remedy("\"规上\":false,\"上规日期\":\"2024-03-01\"")).contains("规上 = true");
  }

  private static String remedy(String entries) {
    return Sample.problemsOfFirm(entries).get(0).remedy(Locale.CHINESE);
  }
}
