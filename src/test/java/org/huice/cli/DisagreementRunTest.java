package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.huice.cases.CaseResult;
import org.huice.cases.CaseRunner;
import org.huice.engine.RuleBase;
import org.huice.evaluation.EvaluationProblem;
import org.huice.page.CaseText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine that knows no microgrids beside rules that do. */
class DisagreementRunTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
  private static final Path PARK = Path.of("fixtures/enterprises/中原装备园.json");
  private static final Path LAND = Path.of("fixtures/enterprises/宏图置地.json");
  private static final Words WORDS = Words.in(Locale.CHINESE);
  private static RuleSet rules = read(Path.of("rules"));
  private static RuleBase engine = RuleBase.load(rules, null);

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void another(@TempDir Path copied) throws IOException {
    Path copy = RulesCopy.in(copied);
    RulesCopy.replace(
        copy.resolve("policies/光伏与微电网/设备投资奖励.drl"),
        "类别 in ( 项目类别.光伏发电, 项目类别.工业绿色微电网 )",
        "类别 == 项目类别.光伏发电");
    engine = RuleBase.load(read(copy), null);
  }

  private static RuleSet read(Path folder) {
    return Objects.requireNonNull(RuleSetReader.read(folder).ruleSet());
  }

  @Test
  void one_that_is_disputed_is_not_decided_and_keeps_no_other_from_it() throws IOException {
    Run run = runIn(folder);
    assertThat(check(run, PARK, LAND)).isEqualTo(ExitCode.FOUND_SOMETHING);
    assertThat(run.out()).startsWith("宏图置地").doesNotContain("中原装备产业园管理办公室");
    assertThat(run.err())
        .contains("中原装备园.json：未作裁定。")
        .contains("[engine-disagreement]")
        .contains("规则引擎：—；逐条核对：园区[12410100MB0A000048] + 能源项目[WD-2025-011] -> award")
        .contains("两次核对对这份事实的结果不一致")
        .contains(
            "huice check "
                + kept().get(0)
                + " --as-of 2025-12-01 --with o.yaml --rules 'my rules'");
  }

  @Test
  void its_facts_are_kept_and_repeat_it() throws IOException {
    check(runIn(folder), PARK);
    Path file = folder.resolve(kept().get(0));
    assertThat(kept())
        .hasSize(1)
        .allMatch(name -> name.matches("huice-disagreement-[0-9a-f]{12}\\.json"));
    String content = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(content).startsWith("{\"园区\":{").contains("WD-2025-011");

    Run again = runIn(folder);
    assertThat(check(again, file)).isEqualTo(ExitCode.FOUND_SOMETHING);
    assertThat(again.err()).contains("[engine-disagreement]");
    assertThat(kept()).hasSize(1);
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(content);

    Run sound = Run.cached();
    assertThat(sound.program("check", file.toString(), "--as-of", DAY.toString())).isZero();
  }

  @Test
  void without_a_place_to_keep_them_it_is_still_told() {
    Run run = runIn(folder.resolve("没有"));
    assertThat(check(run, PARK)).isEqualTo(ExitCode.FOUND_SOMETHING);
    assertThat(run.err()).contains("未能存入当前文件夹").contains("[engine-disagreement]");
  }

  @Test
  void a_worked_example_fails_with_both_views() {
    CaseFiles files = new CaseFiles(Path.of("rules"), rules, WORDS);
    files.read("光伏与微电网");
    List<CaseResult> failed =
        files.cases().stream()
            .map(new CaseRunner(rules, engine)::run)
            .filter(result -> !result.passed())
            .toList();
    assertThat(failed).isNotEmpty().hasSizeLessThan(files.cases().size());
    assertThat(failed)
        .allSatisfy(
            result ->
                assertThat(result.problems())
                    .extracting(Problem::code)
                    .containsOnly(EvaluationProblem.ENGINE_DISAGREEMENT));
    assertThat(new CaseText(WORDS, rules).lines(failed.get(0)).toString())
        .contains("规则引擎：—；逐条核对：")
        .contains("-> award 能源项目[");
  }

  private int check(Run run, Path... files) {
    CheckRun check = new CheckRun(rules, null, engine, null, DAY);
    Surroundings surroundings = run.surroundings();
    TablePrinter printer = new TablePrinter(surroundings, WORDS, check, true);
    Repetition repetition = new Repetition(DAY, Path.of("o.yaml"), Path.of("my rules"));
    return new CheckLoop(surroundings, WORDS, check, printer, repetition).over(List.of(files));
  }

  private static Run runIn(Path folder) {
    Run run = Run.fresh();
    run.surroundings().properties().setProperty("user.dir", folder.toString());
    return run;
  }

  private List<String> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
