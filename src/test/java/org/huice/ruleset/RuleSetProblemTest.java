package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSetProblemTest {
  @ParameterizedTest
  @EnumSource
  void every_problem_has_its_texts_in_both_languages(RuleSetProblem code) {
    Problem problem = Problem.at(Place.of("policy.yaml"), code, "甲", "乙", "丙", "丁");

    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      assertThat(problem.title(locale)).isNotBlank();
      assertThat(problem.sentence(locale)).isNotBlank().doesNotContain("{0}", "{1}");
      assertThat(problem.remedy(locale)).isNotBlank().doesNotContain("{0}", "{1}", "{2}", "{3}");
    }
  }
}
