package org.huice.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleProblemTest {
  @ParameterizedTest
  @EnumSource
  void has_three_texts_in_both_languages(RuleProblem code) {
    Problem problem = Problem.at(Place.of("规则.drl"), code, "甲", "乙", "丙", "丁");

    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      assertThat(problem.title(locale)).isNotBlank().doesNotContain("{");
      assertThat(problem.sentence(locale)).isNotBlank().doesNotContainPattern("\\{\\d");
      assertThat(problem.remedy(locale)).isNotBlank().doesNotContainPattern("\\{\\d");
    }
  }
}
