package org.huice.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.huice.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchingProblemTest {
  @ParameterizedTest
  @EnumSource
  void has_all_texts_in_both_languages(MatchingProblem code) {
    Problem problem = Problem.at(Trees.HERE, code, "甲", "9");
    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      assertThat(problem.title(locale)).isNotBlank();
      assertThat(problem.sentence(locale)).contains("甲", "9").doesNotContain("{");
      assertThat(problem.remedy(locale)).isNotBlank().doesNotContain("{");
    }
  }
}
