package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huice.BrokenFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code huice lint}: where more is told about a problem, and its other formats. */
class LintExplainTest {
  private static final Path REJECTED = Path.of("fixtures", "rejected");
  private static final Path BASE = REJECTED.resolve("base");

  private final Run run = Run.fresh();

  private static Path broken(String wrong, Path folder) throws IOException {
    BrokenFolder.write(BASE, REJECTED.resolve("rules").resolve(wrong), folder);
    return folder;
  }

  @Test
  void a_code_is_explained_with_the_wrong_and_the_right() throws IOException {
    assertThat(run.program("lint", "--explain", "stacking-undeclared")).isZero();

    assertThat(run.out())
        .isEqualTo(Files.readString(Path.of("src/docs/problems/stacking-undeclared.md")))
        .containsSubsequence("## 是什么", "## 为什么", "## 错", "## 对", "## 怎么改");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_code_may_be_copied_with_its_brackets() {
    assertThat(run.program("lint", "--explain", "[units-unfit]")).isZero();
    assertThat(run.out()).startsWith("# 单位不合");
  }

  @ParameterizedTest
  @CsvSource({"unit-unfit, units-unfit", "no-kay, no-key", "yaml-tabs, yaml-tab"})
  void an_unknown_code_is_told_with_the_nearest(String code, String near) {
    assertThat(run.program("lint", "--explain", code)).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err()).contains("“" + code + "”", near).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../org/huice/page/words_zh", "README", "units-unfit.md"})
  void a_path_is_no_code(String code) {
    assertThat(run.program("lint", "--explain", code)).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void without_a_code_all_are_listed_by_room() {
    assertThat(run.program("lint", "--explain")).isZero();
    assertThat(run.out())
        .containsPattern("  units-unfit +单位不合\\R")
        .containsPattern("  results-changed +\\S")
        .contains("规则和政策、词汇合不合");
    assertThat(run.out().lines().filter(line -> line.startsWith("  ")))
        .hasSize(ProblemPages.codes().size());
  }

  @Test
  void every_room_with_problems_is_listed() throws IOException {
    try (Stream<Path> rooms = Files.list(Path.of("src/main/resources/org/huice"))) {
      assertThat(ProblemPages.ROOMS)
          .containsExactlyInAnyOrderElementsOf(
              rooms
                  .filter(room -> Files.exists(room.resolve("problems_zh.properties")))
                  .map(room -> room.getFileName().toString())
                  .toList());
    }
  }

  @Test
  void every_code_has_a_page_that_can_be_printed() {
    assertThat(ProblemPages.codes())
        .hasSizeGreaterThan(500)
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(ProblemPages.page(code)).isPresent());
  }

  @Test
  void where_more_is_told_stands_once_and_last(@TempDir Path folder) throws IOException {
    Path rules = broken("five-mistakes-in-one-rule", folder);

    assertThat(run.program("lint", "--rules", rules.toString()))
        .isEqualTo(ExitCode.FOUND_SOMETHING);

    List<String> lines = run.err().lines().toList();
    assertThat(lines.get(lines.size() - 1)).contains("huice lint --explain 代码");
    assertThat(lines.stream().filter(line -> line.contains("--explain"))).hasSize(1);
  }

  @Test
  void json_has_every_problem_on_standard_output(@TempDir Path folder) throws IOException {
    Path rules = broken("units-do-not-compare", folder);
    int found =
        Files.readAllLines(REJECTED.resolve("rules/units-do-not-compare/expected.txt")).size();

    assertThat(run.program("lint", "--rules", rules.toString(), "--format", "json"))
        .isEqualTo(ExitCode.FOUND_SOMETHING);

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"clean\": false").contains("\"level\": \"error\"");
    assertThat(run.out().lines().filter(line -> line.contains("\"code\":"))).hasSize(found);
  }

  @Test
  void json_of_a_clean_folder_says_so() {
    assertThat(run.program("lint", "--rules", BASE.toString(), "--format", "json")).isZero();
    assertThat(run.out()).contains("\"clean\": true", "\"problems\": []");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif"})
  void a_watch_is_no_format_for_programs(String format) {
    assertThat(run.program("lint", "--watch", "--format", format))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err()).contains("--format");
  }

  @Test
  void a_format_that_there_is_not_is_refused() {
    assertThat(run.program("lint", "--format", "xml")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err()).contains("sarif");
  }
}
