package org.huice.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierProblemTest {
  private static final List<String> ARGUMENTS = List.of("甲甲", "乙乙", "丙丙", "丁丁", "戊戊");

  @ParameterizedTest
  @EnumSource(DossierProblem.class)
  void every_kind_has_its_texts_in_both_languages(DossierProblem code) {
    Problem problem = new Problem(code, Place.of("企业.json"), ARGUMENTS);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(problem.title(locale)).isNotBlank().doesNotContain("{", "甲甲");
      assertThat(problem.sentence(locale)).endsWith(Locale.CHINESE.equals(locale) ? "。" : ".");
      assertThat(problem.remedy(locale)).endsWith(Locale.CHINESE.equals(locale) ? "。" : ".");
      assertThat(problem.sentence(locale) + problem.remedy(locale))
          .doesNotContainPattern("\\{[0-9]")
          .doesNotContain("''", "null}");
    }
  }
}
