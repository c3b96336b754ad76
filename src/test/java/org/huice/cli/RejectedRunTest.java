package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huice.BrokenFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken inputs through the whole program: told in sentences, never as a stack trace. */
class RejectedRunTest {
  private static final Path REJECTED = Path.of("fixtures", "rejected");
  private static final String BASE = REJECTED.resolve("base").toString();

  private final Run run = Run.fresh();

  @Test
  void the_good_folder_beside_the_broken_ones_is_good() {
    assertThat(run.program("lint", "--rules", BASE)).isZero();
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "empty-folder",
        "every-attribute",
        "five-mistakes-in-one-rule",
        "full-width-brackets",
        "java-type-tag",
        "nested-too-deeply",
        "rules-not-utf8",
        "several-mistakes-in-the-vocabulary",
        "three-files-broken",
        "types-extend-each-other",
        "units-do-not-compare"
      })
  void a_broken_rules_folder_is_told_and_nothing_is_compiled(String wrong, @TempDir Path folder)
      throws IOException {
    Path difference = REJECTED.resolve("rules").resolve(wrong);
    BrokenFolder.write(REJECTED.resolve("base"), difference, folder);
    int found = Files.readAllLines(difference.resolve("expected.txt")).size();
    for (String language : List.of("zh", "en")) {
      Run spoken = Run.fresh();
      assertThat(spoken.program("lint", "--rules", folder.toString(), "--lang", language))
          .isEqualTo(ExitCode.FOUND_SOMETHING);
      isTold(spoken, found);
    }
  }

  /** One call for all of them, since the rules are compiled for it. */
  @Test
  void broken_fact_files_are_told() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("check"));
    int found = 0;
    for (String wrong :
        List.of(
            "evidence-all-wrong",
            "facts-are-a-list",
            "five-wrong-fields",
            "nan",
            "neither-utf8-nor-gb18030",
            "nested-fifty-levels",
            "trailing-content")) {
      Path file = REJECTED.resolve("facts").resolve(wrong + ".json");
      arguments.add(file.toString());
      found += Files.readAllLines(file.resolveSibling(wrong + ".expected")).size();
    }
    arguments.addAll(List.of("--as-of", "2025-12-01"));
    assertThat(run.program(arguments.toArray(new String[0]))).isEqualTo(ExitCode.FOUND_SOMETHING);
    isTold(run, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alias", "not-utf8", "three-mistakes", "unknown-policy"})
  void a_broken_overlay_is_told(String wrong) throws IOException {
    Path file = REJECTED.resolve("overlays").resolve(wrong + ".yaml");
    int found = Files.readAllLines(file.resolveSibling(wrong + ".expected")).size();
    assertThat(
            run.program(
                "check",
                "fixtures/enterprises/豫光新能.json",
                "--rules",
                BASE,
                "--with",
                file.toString()))
        .isEqualTo(ExitCode.FOUND_SOMETHING);
    isTold(run, found);
  }

  @ParameterizedTest
  @CsvSource({"two-cases-both-wrong", "empty-file", "tab"})
  void broken_cases_are_told(String wrong, @TempDir Path folder) throws IOException {
    Path base = REJECTED.resolve("base");
    BrokenFolder.write(base, base, folder);
    Path file = REJECTED.resolve("cases").resolve(wrong + ".yaml");
    int found = Files.readAllLines(file.resolveSibling(wrong + ".expected")).size();
    Files.copy(file, folder.resolve("policies/试点/cases.yaml"));
    assertThat(run.program("test", "--rules", folder.toString()))
        .isEqualTo(ExitCode.FOUND_SOMETHING);
    isTold(run, found);
  }

  /** Each problem is a line with its code and an indented remedy; nothing else is printed. */
  private static void isTold(Run run, int found) {
    assertThat(run.err().lines().filter(line -> line.matches("\\S.* \\[[a-z0-9-]+\\] .*")))
        .hasSize(found);
    assertThat(run.err().lines().filter(line -> line.startsWith("    "))).hasSize(found);
    assertThat(run.out() + run.err())
        .doesNotContain("Exception", "\tat ", "at org.", "org.huice", "org.drools");
  }
}
