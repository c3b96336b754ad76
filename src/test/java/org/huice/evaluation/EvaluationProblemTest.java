package org.huice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationProblemTest {
  @ParameterizedTest
  @EnumSource
  void has_all_texts_in_both_languages(EvaluationProblem code) {
    Problem problem = Problem.at(Place.of("试.drl"), code, "甲", "乙", "丙", "丁", "戊");
    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      assertThat(problem.title(locale)).isNotBlank();
      assertThat(problem.sentence(locale)).contains("甲", "乙", "丙").doesNotContain("{");
      assertThat(problem.remedy(locale)).isNotBlank().doesNotContain("{");
    }
  }
}
