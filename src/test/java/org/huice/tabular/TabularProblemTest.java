package org.huice.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huice.dossier.DossierReader;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TabularProblemTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource
  void each_has_a_title_a_sentence_and_a_remedy_in_both_languages(TabularProblem code) {
    Problem problem = Problem.at(Place.of("x"), code, "甲", "乙", "丙");

    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(problem.title(language)).isNotBlank();
      assertThat(problem.sentence(language)).isNotBlank().doesNotContain("{");
      assertThat(problem.remedy(language)).isNotBlank().doesNotContain("{");
    }
    assertThat(problem.sentence(Locale.CHINESE)).endsWith("。");
  }

  @Test
  void what_the_dossier_finds_wrong_is_named_by_its_cell_too() throws IOException {
    Vocabulary words = SampleWords.vocabulary();
    Path file = folder.resolve("企业.csv");
    Files.writeString(file, "代码,人数,规模,成立日期\nQ1,-1,超大,2025-02-30\n", StandardCharsets.UTF_8);
    List<Problem> problems = new ArrayList<>();
    try (Source source = RegisterReader.open(file, words, null, problems::add).orElseThrow()) {
      Entry entry = source.next();
      assertThat(entry).isNotNull();
      if (entry != null) {
        entry
            .read(problems::add)
            .ifPresent(node -> new DossierReader(words).read(node, "企业.csv", problems::add));
      }
    }

    assertThat(problems.stream().map(one -> CellName.of(one.place()) + " " + one.code().code()))
        .containsExactly(
            "企业.csv!B2 out-of-range", "企业.csv!C2 unknown-choice", "企业.csv!D2 impossible-date");
    assertThat(problems.get(0).sentence(Locale.CHINESE)).contains("$.企业.人数", "-1");
  }
}
