package org.huice.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeReaderTest {
  private static List<String> codes(String recipe) {
    List<Problem> problems = new ArrayList<>();
    boolean read = Small.read(recipe, problems).isPresent();
    assertThat(read).isEqualTo(problems.isEmpty());
    return problems.stream().map(problem -> problem.code().code()).distinct().toList();
  }

  @Test
  void a_recipe_without_a_mistake_is_read() {
    assertThat(codes(Small.RECIPE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "applicants: { 户: 1 } | applicants: 户 | recipe-not-mapping",
        "title: 试 | titel: 试 | recipe-key",
        "title: 试 | remark: 试 | recipe-key-missing",
        "title: 试 | title: [] | recipe-not-text",
        "applicants: { 户: 1 } | applicants: { 件: 1 } | recipe-applicant",
        "  件:#    fields | 物: { fields: {} }#  件:#    fields | recipe-type",
        "类: { words: { 甲类: 1, 乙类: 3 } } | 类别: { words: { 甲类: 1 } } | recipe-field",
        "号: { counted-from: 7 } | 主: { text: 甲 } | recipe-owner",
        "已办: { yes: 0.5 } | 已办: { absent: 0.5 } | recipe-way",
        "已办: { yes: 0.5 } | 已办: { yes: 0.5, words: [甲] } | recipe-way",
        "已办: { yes: 0.5 } | 已办: { words: [甲] } | recipe-way-wrong",
        "甲类: 1 | 丙类: 1 | recipe-word",
        "number: even | number: evenly | recipe-word",
        "counted-from: 7 | counted-from: 七 | recipe-number",
        "count: { 0: 1 | count: { 少: 1 | recipe-number",
        "{ 甲类: 1, 乙类: 3 } | { 甲类: -1, 乙类: 3 } | recipe-weight",
        "{ 甲类: 1, 乙类: 3 } | { 甲类: 0 } | recipe-weight",
        "yes: 0.5 | yes: 1.5 | recipe-share",
        "2025-01-31 | 2025-01-32 | recipe-day",
        "to: 2025-01-31 | to: 2024-01-31 | recipe-range",
        "from: -30, to: 30 | from: 30, to: -30 | recipe-range",
        "even, from: 0 | doubling, from: 0 | recipe-doubling",
        "to: 9, decimals: 0 | to: 9.5, decimals: 0 | recipe-precise",
        "to: 9, decimals: 0 | to: 9, decimals: 7 | recipe-precise",
        "from: 0, to: 90000 | from: -1, to: 90000 | recipe-outside",
        "place: 地 | place: 别处 | recipe-reference",
        "{类}- | {种}- | recipe-reference",
        "开工: { day: 2025-01-01, to: 2025-12-31 } | 开工: { after: 竣工, from: 1, to: 2 } |"
            + " recipe-circle",
        "号: { counted-from: 7 } | 号: { counted-from: 7, wrong: { share: 1, by: above } } |"
            + " recipe-mistake",
        "号: { counted-from: 7 } | 号: { counted-from: 7, wrong: { share: 1, by: 错 } } | recipe-word",
        "号: { counted-from: 7 } | 号: { counted-from: 7, wrong: { share: 1, values: 甲 } } |"
            + " recipe-not-text",
      })
  void a_mistake_is_a_problem_of_its_own(String right, String wrong, String code) {
    String changed = Small.RECIPE.replace(right.replace("#", "\n"), wrong.replace("#", "\n"));

    assertThat(changed).isNotEqualTo(Small.RECIPE);
    assertThat(codes(changed)).contains(code);
  }

  @Test
  void a_list_of_facts_that_nothing_describes_is_a_problem() {
    String changed = Small.RECIPE.substring(0, Small.RECIPE.indexOf("  件:\n"));

    assertThat(codes(changed)).containsExactly("recipe-type-missing");
  }

  @Test
  void what_the_recipe_does_not_say_is_told() {
    List<Problem> problems = new ArrayList<>();
    String changed = Small.RECIPE.replaceFirst(" *已办:.*\n", "");

    Recipe recipe = Small.read(changed, problems).orElseThrow();

    assertThat(recipe.silent()).containsExactly("户.已办");
    assertThat(recipe.title()).isEqualTo("试");
  }
}
