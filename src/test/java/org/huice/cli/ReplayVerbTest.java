package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayVerbTest {
  private static final String FIRM = "企业[91410122MA9F000018]";
  @TempDir private static Path folder;
  private static @Nullable TestLedger made;
  private static Path export = Path.of("");
  private static Path rules = Path.of("");

  /** A firm, a park, and the park corrected under an overlay; the same as an export. */
  @BeforeAll
  static void record() throws IOException {
    made = TestLedger.recorded(folder);
    export = folder.resolve("导出");
    ledger().asked("export", export.toString());
    rules = folder.resolve("rules");
    copy(Path.of("rules"), rules);
  }

  private static TestLedger ledger() {
    return Objects.requireNonNull(made);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static Run replay(String... arguments) {
    Run run = ledger().run();
    String[] all = new String[arguments.length + 1];
    all[0] = "replay";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    run.program(all);
    return run;
  }

  @Test
  void all_of_a_ledger_are_counted_and_only_what_is_not_the_same_is_listed() {
    Run run = ledger().run();
    assertThat(run.program("replay", "--all")).isZero();
    assertThat(run.out()).startsWith("复核 3 条：一致 3。\n").contains("共 3 条。");
  }

  @Test
  void an_entry_is_shown_with_its_verdict() {
    assertThat(replay("1").out()).contains("1  裁定  2025-12-01  " + FIRM + "  一致");
  }

  @Test
  void an_export_replays_without_the_key_and_stays_as_it_is() throws IOException {
    List<String> before = listed();
    Run run = Run.cached();
    assertThat(run.program("replay", "--all", "--ledger", export.toString())).isZero();
    assertThat(run.out()).startsWith("复核 3 条：一致 3。\n");
    assertThat(listed()).isEqualTo(before);
  }

  private static List<String> listed() throws IOException {
    try (Stream<Path> files = Files.walk(export)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file + " " + file.toFile().length() + " " + file.toFile().lastModified())
          .sorted()
          .toList();
    }
  }

  @Test
  void an_export_that_was_altered_differs_and_ends_with_2() throws IOException {
    Path altered = folder.resolve("改过");
    copy(export, altered);
    Path entries = altered.resolve("entries.jsonl");
    String text = Files.readString(entries);
    assertThat(text).contains("\"ruling\":\"refused\"");
    Files.writeString(
        entries, text.replaceFirst("\"ruling\":\"refused\"", "\"ruling\":\"granted\""));
    Run run = Run.cached();
    assertThat(run.program("replay", "1", "--ledger", altered.toString())).isEqualTo(2);
    assertThat(run.out()).contains("不一致").contains("条目写 granted，核心写 refused");
  }

  @ParameterizedTest
  @CsvSource({"1", "2"})
  void a_broken_line_of_an_export_is_one_verdict_among_all(String threads) throws IOException {
    Path broken = folder.resolve("坏一行" + threads);
    copy(export, broken);
    Path payloads = broken.resolve("payloads.txt");
    Files.writeString(payloads, Files.readString(payloads).replaceFirst("\n2\t", "\n2\t!"));
    Run run = Run.cached();
    int code =
        run.program(
            "replay",
            "--all",
            "--threads",
            threads,
            "--rules",
            "rules",
            "--ledger",
            broken.toString());
    assertThat(code).as(run.err()).isEqualTo(2);
    assertThat(run.out())
        .contains("复核 3 条：一致 2、引擎拒绝 1。", "2  裁定", "payloads.txt", "[export-line-broken]")
        .contains("[payload-altered]");
  }

  @Test
  void a_sample_is_drawn_again_by_its_seed() {
    String once = replay("--sample", "2", "--seed", "甲").out();
    assertThat(once).contains("复核 2 条：一致 2。").contains("抽样的种子：甲");
    assertThat(replay("--sample", "2", "--seed", "甲").out()).isEqualTo(once);
    assertThat(replay("--sample", "9").out()).contains("复核 3 条");
  }

  @Test
  void what_counted_is_found_by_applicant_day_and_time_of_knowledge() {
    String park = "12410100MB0A000013";
    String now = replay("--enterprise", key("园区"), "--as-of", "2025-12-01").out();
    assertThat(now).as(park).contains("   3  裁定").doesNotContain("   2  裁定");
    assertThat(replay("--enterprise", FIRM, "--known-at", "2025-12-01").out()).contains("   1");
    Run none = replay("--enterprise", FIRM, "--known-at", "2025-11-30");
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("没有符合的裁定");
    assertThat(replay("--enterprise", FIRM, "--as-of", "2025-12-02").err()).contains("没有符合");
  }

  private static String key(String type) {
    return ledger()
        .done("replay", "3", "--format", "json")
        .lines()
        .findFirst()
        .map(line -> line.replaceAll(".*\"about\":\"" + type + "\\[([^\\]]*)\\]\".*", "$1"))
        .orElseThrow();
  }

  @Test
  void other_rules_are_held_beside_and_do_not_change_the_verdict() throws IOException {
    assertThat(replay("1", "--rules", "rules").out()).contains("规则与当时的没有不同");
    Path policy = rules.resolve("policies/光伏与微电网/policy.yaml");
    Files.writeString(
        policy, Files.readString(policy).replace("2025-07-01: 20 }", "2025-07-01: 15 }"));
    Run run = replay("1", "--rules", rules.toString());
    assertThat(run.out())
        .contains("一致")
        .contains("会改变 2 项")
        .contains("当时 信息缺失 不超过 3,200,000.00 元；按这些规则 信息缺失 不超过 2,400,000.00 元")
        .contains("“奖励比例”由 20% 改为 15%")
        .contains("给予：当时 0.00 元，按这些规则 0.00 元，相差 0.00 元")
        .contains("未定额：当时 2 项，按这些规则 2 项");
    assertThat(replay("1", "--rules", rules.toString(), "--format", "json").out())
        .contains("\"why\":\"“奖励比例”由 20% 改为 15%\"")
        .contains("\"verdict\":\"same\"");
  }

  @Test
  void json_has_a_line_for_each_entry_and_one_for_all() {
    List<String> lines = replay("--all", "--format", "json").out().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0))
        .isEqualTo(
            "{\"number\":1,\"kind\":\"determination\",\"asOf\":\"2025-12-01\",\"about\":\""
                + FIRM
                + "\",\"verdict\":\"same\"}");
    assertThat(lines.get(3)).startsWith("{\"summary\":{\"replayed\":3,\"same\":3,");
  }

  @Test
  void an_erasure_that_has_its_entry_is_counted_and_expected_unless_one_is_strict(
      @TempDir Path own) {
    TestLedger erased = TestLedger.recorded(own);
    erased.asked("erase", "2", "--reason", "依申请");

    Run run = erased.run();
    assertThat(run.program("replay", "--all")).isZero();
    assertThat(run.out())
        .contains("2  裁定", "个人数据已由第 4 号抹除", "复核 3 条：一致 2、数据已删除 1。")
        .contains("数据已删除的有 1 条是抹除的", "--strict");
    Run strict = erased.run();
    assertThat(strict.program("replay", "--all", "--strict")).isEqualTo(2);
    assertThat(strict.out()).contains("按 --strict 也算发现问题");
    assertThat(erased.done("replay", "--all", "--format", "json"))
        .contains("\"erased\":1", "\"erasedWithoutEntry\":0");
  }

  @Test
  void what_is_gone_without_an_entry_of_its_erasure_is_found(@TempDir Path own) throws IOException {
    Path gone = own.resolve("缺");
    copy(export, gone);
    Path payloads = gone.resolve("payloads.txt");
    Files.write(
        payloads,
        Files.readAllLines(payloads).stream().filter(line -> !line.startsWith("2\t")).toList());

    Run run = Run.cached();
    assertThat(run.program("replay", "--all", "--ledger", gone.toString())).isEqualTo(2);
    assertThat(run.out()).contains("数据已删除 1", "数据已删除的有 1 条，台账里没有哪一条说抹除了它").doesNotContain("不算发现问题");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 请说明复核哪些",
    "1 --all, 请说明复核哪些",
    "--sample 0, --sample 的值 0 不对",
    "1 --seed x, --seed 只和 --sample 一起用",
    "1 --as-of 2025-12-01, --as-of 和 --known-at 只和 --enterprise",
    "9, '9'",
    "x, 'x'",
    "--all --threads 0, --threads 的值 0 不对",
    "1 --rules nowhere, nowhere",
    "--enterprise 企业 --as-of 2025-13-01, 2025-13-01",
    "--all --ledger nowhere.db, nowhere.db",
  })
  void a_wrong_question_is_answered_by_what_is_wrong_with_it(String typed, String told) {
    Run run = ledger().run();
    String[] words = ("replay " + typed).strip().split(" ");
    assertThat(run.program(words)).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told);
  }

  @Test
  void english_says_the_same() {
    Run run = ledger().run(Map.of("LC_ALL", "en_US.UTF-8"));
    assertThat(run.program("replay", "--all", "--lang", "en")).isZero();
    assertThat(run.out()).startsWith("Replayed 3: same 3.\n");
  }
}
