package org.huice.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.problem.Problem;
import org.huice.problem.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RunFolderTest {
  @TempDir private Path parent = Path.of("");
  private Path folder = Path.of("");
  private final List<Problem> problems = new ArrayList<>();

  @BeforeEach
  void name() {
    folder = parent.resolve("结果.xlsx.run");
  }

  private Optional<RunFolder> open(Manifest manifest, boolean resume) throws IOException {
    return RunFolder.open(folder, manifest, resume, problems::add);
  }

  private void begun() throws IOException {
    try (RunFolder opened = open(Numbered.MANIFEST, false).orElseThrow()) {
      Run.of(new Numbered(1200), Numbered::line, opened, 2, Numbered.SILENT);
    }
  }

  private List<ProblemCode> refused(Manifest manifest, boolean resume) throws IOException {
    assertThat(open(manifest, resume)).isEmpty();
    return problems.stream().map(Problem::code).toList();
  }

  @Test
  void an_unfinished_run_is_refused_with_both_remedies() throws IOException {
    begun();

    assertThat(refused(Numbered.MANIFEST, false)).containsExactly(RunProblem.RUN_UNFINISHED);
    assertThat(problems.get(0).place().file()).endsWith("结果.xlsx.run");
    assertThat(problems.get(0).remedy(Locale.CHINESE)).contains("--resume", "删除");
  }

  @Test
  void an_unfinished_run_of_the_same_manifest_is_taken_up() throws IOException {
    begun();

    try (RunFolder again = open(Numbered.MANIFEST, true).orElseThrow()) {
      Chunk kept = again.kept(1, 500);
      assertThat(kept == null ? null : kept.totals()).isEqualTo(Numbered.totals(500));
      assertThat(again.done()).isEqualTo(1200);
      assertThat(again.kept(3, 201)).as("other size").isNull();
      assertThat(again.kept(4, 500)).as("never made").isNull();
    }
  }

  static Stream<Arguments> changed() {
    LocalDate day = LocalDate.of(2025, 12, 1);
    List<InputFile> in = Numbered.MANIFEST.inputs();
    List<InputFile> other = List.of(new InputFile("名册.jsonl", "sha256:99"));
    List<InputFile> more = List.of(in.get(0), new InputFile("项目.csv", "sha256:22"));
    return Stream.of(
        Arguments.of(
            RunProblem.RUN_VERSION_CHANGED, new Manifest("2", in, "sha256:11", "", day, "zh", "")),
        Arguments.of(
            RunProblem.RUN_INPUT_CHANGED,
            new Manifest("1.0", other, "sha256:11", "", day, "zh", "")),
        Arguments.of(
            RunProblem.RUN_INPUT_CHANGED,
            new Manifest("1.0", more, "sha256:11", "", day, "zh", "")),
        Arguments.of(
            RunProblem.RUN_RULES_CHANGED, new Manifest("1.0", in, "sha256:12", "", day, "zh", "")),
        Arguments.of(
            RunProblem.RUN_OVERLAY_CHANGED,
            new Manifest("1.0", in, "sha256:11", "sha256:3", day, "zh", "")),
        Arguments.of(
            RunProblem.RUN_DAY_CHANGED,
            new Manifest("1.0", in, "sha256:11", "", day.plusDays(1), "zh", "")),
        Arguments.of(
            RunProblem.RUN_LANGUAGE_CHANGED,
            new Manifest("1.0", in, "sha256:11", "", day, "en", "")),
        Arguments.of(
            RunProblem.RUN_OPTIONS_CHANGED,
            new Manifest("1.0", in, "sha256:11", "", day, "zh", "--all")));
  }

  @ParameterizedTest
  @MethodSource("changed")
  void whatever_shows_in_a_line_must_be_the_same(ProblemCode code, Manifest now)
      throws IOException {
    begun();

    assertThat(refused(now, true)).containsExactly(code);
    problems.clear();
    try (RunFolder again = open(Numbered.MANIFEST, true).orElseThrow()) {
      assertThat(again.kept(1, 500)).as("nothing is lost by a refusal").isNotNull();
    }
  }

  @Test
  void every_difference_is_named_at_once() throws IOException {
    begun();
    Manifest other =
        new Manifest("2", List.of(), "r", "o", LocalDate.of(2026, 1, 1), "en", "--full");

    assertThat(refused(other, true)).hasSize(7).doesNotHaveDuplicates();
    assertThat(problems)
        .extracting(problem -> problem.sentence(Locale.CHINESE))
        .anySatisfy(sentence -> assertThat(sentence).contains("2025-12-01", "2026-01-01"))
        .anySatisfy(sentence -> assertThat(sentence).contains("名册.jsonl", "sha256:00"));
  }

  @Test
  void chunks_of_another_run_are_not_taken_for_its_own() throws IOException {
    begun();
    Files.delete(folder.resolve("manifest.json"));
    Manifest other = new Manifest("1.0", List.of(), "r", "", LocalDate.of(2026, 1, 1), "zh", "");

    try (RunFolder again = open(other, true).orElseThrow()) {
      assertThat(again.kept(1, 500)).isNull();
    }
  }

  @Test
  void a_damaged_manifest_is_told() throws IOException {
    begun();
    for (String damaged : List.of("", "{", "[]", "{}", "{\"kind\":\"chunk\"}")) {
      problems.clear();
      Files.writeString(folder.resolve("manifest.json"), damaged);
      assertThat(refused(Numbered.MANIFEST, true)).containsExactly(RunProblem.RUN_UNREADABLE);
    }
  }

  @Test
  void a_folder_that_is_not_ours_is_left_alone() throws IOException {
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("账.txt"), "重要");

    assertThat(refused(Numbered.MANIFEST, true)).containsExactly(RunProblem.RUN_FOLDER_TAKEN);
    assertThat(folder.resolve("账.txt")).hasContent("重要");
    assertThat(folder).isDirectoryNotContaining("glob:**.lock");
  }

  @Test
  void a_file_in_its_place_is_told() throws IOException {
    Files.writeString(folder, "");

    assertThat(refused(Numbered.MANIFEST, false)).containsExactly(RunProblem.RUN_FOLDER_TAKEN);
  }

  @Test
  void an_empty_folder_is_one_to_begin_in() throws IOException {
    Files.createDirectory(folder);

    open(Numbered.MANIFEST, false).orElseThrow().close();

    assertThat(folder.resolve("manifest.json")).exists();
  }

  @Test
  void half_files_of_a_killed_run_are_cleared_away() throws IOException {
    begun();
    Path half = Files.writeString(folder.resolve("chunk-000009.jsonl.gz.part"), "half");
    Path log = Files.writeString(folder.resolve("log-applicants.part"), "half");

    open(Numbered.MANIFEST, true).orElseThrow().close();

    assertThat(half).doesNotExist();
    assertThat(log).doesNotExist();
  }

  @Test
  void two_runs_do_not_share_a_folder() throws IOException {
    try (RunFolder first = open(Numbered.MANIFEST, false).orElseThrow()) {
      assertThat(refused(Numbered.MANIFEST, true)).containsExactly(RunProblem.RUN_BUSY);
      assertThat(first.kept(1, 500)).isNull();
    }
    problems.clear();
    assertThat(open(Numbered.MANIFEST, true)).isPresent();
  }

  @Test
  void a_finished_run_takes_its_folder_away() throws IOException {
    begun();

    open(Numbered.MANIFEST, true).orElseThrow().remove();

    assertThat(folder).doesNotExist();
  }

  @Test
  void what_somebody_else_put_there_meanwhile_stays() throws IOException {
    begun();
    RunFolder opened = open(Numbered.MANIFEST, true).orElseThrow();
    Files.writeString(folder.resolve("记.txt"), "");

    opened.remove();

    assertThat(folder).isDirectoryContaining("glob:**记.txt");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).hasSize(1);
    }
  }
}
