package org.huice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngineProblemTest {
  @ParameterizedTest
  @EnumSource
  void every_problem_has_its_texts_in_both_languages(EngineProblem code) {
    Problem problem = Problem.at(Place.of("rules.drl"), code, "甲", "乙");
    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      assertThat(problem.title(locale)).isNotBlank();
      assertThat(problem.sentence(locale)).contains("甲").doesNotContain("{");
      assertThat(problem.remedy(locale)).isNotBlank().doesNotContain("{");
    }
  }
}
