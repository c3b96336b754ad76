package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huice.evaluation.CrossChecking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which decisions are made twice is said wherever they go, and decides nothing. */
class CrossCheckVerbTest {
  private static final String FIRM = TestLedger.FIRM;
  private static final String PARK = TestLedger.PARK;
  private static final String DAY = TestLedger.DAY;
  private static final String REGISTER = "fixtures/register/名册.jsonl";

  @TempDir private Path folder = Path.of("");

  private static Run run(String... words) {
    Run run = Run.cached();
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--as-of", DAY));
    assertThat(run.program(all.toArray(String[]::new))).as(run.err()).isIn(0, 2);
    return run;
  }

  private static String core(Run json) {
    return json.out().substring(0, json.out().indexOf(",\"envelope\""));
  }

  @Test
  void json_says_which_and_decides_the_same() {
    Run all = run("check", FIRM, "--format", "json");
    assertThat(all.out()).contains("\"crossCheck\":\"all\"").doesNotContain("crossChecked");
    for (String mode : List.of("none", "sample:0.000001%", "sample:1%")) {
      Run some = run("check", FIRM, "--format", "json", "--cross-check", mode);
      assertThat(core(some)).isEqualTo(core(all));
      assertThat(some.out()).contains("\"crossCheck\":\"" + mode + "\",\"crossChecked\":false");
    }
    assertThat(run("check", FIRM, "--format", "json", "--cross-check", "sample:99.999999%").out())
        .contains("\"crossCheck\":\"sample:99.999999%\",\"crossChecked\":true");
  }

  @Test
  void the_page_says_so_where_it_is_not_all() {
    Run all = run("check", FIRM, "--cross-check", "all");
    assertThat(all.out()).isEqualTo(run("check", FIRM).out()).doesNotContain("逐条核对");
    assertThat(run("check", FIRM, "--cross-check", "none").out())
        .isEqualTo(all.out() + "注意：这份裁定只由规则引擎作出，没有逐条核对（--cross-check none）。\n");
    assertThat(run("check", FIRM, "--cross-check", " sample：99.999999％ ").out())
        .isEqualTo(all.out() + "两次核对：按 sample:99.999999% 抽样，这个单位在样本内，裁定已逐条核对。\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check fixtures/enterprises/豫光新能.json",
        "batch fixtures/register/名册.jsonl --out target/没有.jsonl",
        "impact fixtures/register/名册.jsonl --with fixtures/overlays/假设上限300万元.yaml"
      })
  void nonsense_is_refused_with_what_may_be_written(String verb) {
    for (String typed : List.of("sample:0%", "sample:100.1%", "sample:5", "some")) {
      Run run = Run.cached();
      List<String> words = new ArrayList<>(List.of(verb.split(" ", -1)));
      words.addAll(List.of("--cross-check", typed));
      assertThat(run.program(words.toArray(String[]::new))).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("“" + typed + "”不对", "all", "none", "sample:0.1%");
    }
  }

  private Run batch(String to, String... more) {
    List<String> words = new ArrayList<>(List.of("batch", REGISTER));
    words.addAll(List.of("--out", folder.resolve(to).toString()));
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  private List<String> lines(String of) throws IOException {
    return Files.readAllLines(folder.resolve(of), StandardCharsets.UTF_8);
  }

  @Test
  void a_register_says_it_in_its_first_line_and_how_many_at_its_end() throws IOException {
    Run all = batch("甲.jsonl");
    Run none = batch("乙.jsonl", "--cross-check", "none");
    Run half = batch("丙.jsonl", "--cross-check", "sample:50%");

    assertThat(all.out()).doesNotContain("逐条核对");
    assertThat(lines("甲.jsonl").get(0)).doesNotContain("crossCheck");
    assertThat(lines("乙.jsonl").get(0)).contains("\"crossCheck\":\"none\"");
    assertThat(lines("丙.jsonl").get(0)).contains("\"crossCheck\":\"sample:50%\"");
    List<String> entries = entries("甲.jsonl");
    assertThat(entries("乙.jsonl")).isEqualTo(entries);
    assertThat(entries("丙.jsonl")).isEqualTo(entries);
    List<String> decided = entries.stream().filter(one -> one.contains("\"applicant\"")).toList();
    assertThat(none.out()).contains(told(decided.size(), 0, "none"));
    CrossChecking fifty = CrossChecking.of("sample:50%").orElseThrow();
    long held = decided.stream().filter(one -> fifty.isFor(one.split("\"", 5)[3])).count();
    assertThat(held).isBetween(1L, decided.size() - 1L);
    assertThat(half.out()).contains(told(decided.size(), held, "sample:50%"));
  }

  private static String told(long decided, long held, String mode) {
    return "已裁定 %d 家，其中逐条核对 %d 家（--cross-check %s）".formatted(decided, held, mode);
  }

  private List<String> entries(String of) throws IOException {
    List<String> lines = lines(of);
    return lines.subList(1, lines.size() - 1);
  }

  @Test
  void tables_of_a_register_say_it() throws IOException {
    batch("甲.csv", "--cross-check", "sample:1%");
    batch("乙.csv");
    assertThat(Files.readString(folder.resolve("甲.汇总.csv"))).contains("逐条核对,sample:1%");
    assertThat(Files.readString(folder.resolve("乙.汇总.csv"))).doesNotContain("逐条核对");
  }

  @Test
  void a_run_is_not_taken_up_under_another_mode_which_is_told() {
    batch("甲.jsonl", "--keep-run");
    Run other = Run.cached();
    assertThat(
            other.program(
                "batch",
                REGISTER,
                "--out",
                folder.resolve("甲.jsonl").toString(),
                "--as-of",
                DAY,
                "--resume",
                "--cross-check",
                "none"))
        .isEqualTo(1);
    assertThat(other.err()).contains("[run-options-changed]", "--cross-check none");
    assertThat(batch("甲.jsonl", "--resume").err()).contains("接着");
  }

  @Test
  void a_pool_tells_what_its_results_say() {
    batch("甲.jsonl", "--cross-check", "none");
    Run pool = Run.cached();
    pool.program("pool", folder.resolve("甲.jsonl").toString());
    assertThat(pool.out() + pool.err()).contains("没有全部逐条核对（--cross-check none）");
    batch("甲.jsonl");
    Run again = Run.cached();
    again.program("pool", folder.resolve("甲.jsonl").toString());
    assertThat(again.out() + again.err()).doesNotContain("逐条核对");
  }

  @Test
  void an_impact_says_it_in_text_json_and_page() throws IOException {
    String[] asked = {"impact", FIRM, "--with", TestLedger.CAP, "--cross-check", "none"};
    Path page = folder.resolve("影响.html");
    List<String> words = new ArrayList<>(List.of(asked));
    words.addAll(List.of("--out", page.toString()));
    Run none = run(words.toArray(String[]::new));
    assertThat(none.out()).contains("没有全部逐条核对（--cross-check none）");
    assertThat(Files.readString(page)).contains("none，没有核对的只由规则引擎裁定");
    assertThat(run("impact", FIRM, "--with", TestLedger.CAP).out())
        .isEqualTo(
            none.out()
                .lines()
                .filter(line -> !line.contains("逐条核对") && !line.contains("影响.html"))
                .map(line -> line + "\n")
                .reduce("", String::concat));
    assertThat(run("impact", FIRM, "--with", TestLedger.CAP, "--format", "json").out())
        .contains("\"crossCheck\":\"all\"");
  }

  @Test
  void the_entry_says_it_and_whoever_asks_for_the_entry_is_told() {
    NewLedger ledger = NewLedger.in(folder);
    assertThat(Run.cached().program(recording(ledger, FIRM, "--cross-check", "none"))).isZero();
    assertThat(Run.cached().program(recording(ledger, PARK))).isZero();

    assertThat(ledger.leaves().get(0)).contains("\"crossCheck\":\"none\"");
    assertThat(ledger.leaves().get(1)).doesNotContain("crossCheck");
    assertThat(asked(ledger, "show", "1")).contains("没有逐条核对（--cross-check none）", "replay 1");
    assertThat(asked(ledger, "show", "2")).doesNotContain("逐条核对");
    assertThat(asked(ledger, "list")).containsOnlyOnce("没有全部逐条核对（none）");
    assertThat(asked(ledger, "list", "--format", "json"))
        .containsOnlyOnce("\"crossCheck\":\"none\"");
    assertThat(asked(ledger, "verify")).doesNotContain("crossCheck");
    Run replay = Run.cached();
    assertThat(replay.program("replay", "1", "2", "--ledger", ledger.file().toString()))
        .as(replay.err())
        .isZero();
  }

  @Test
  void the_same_recorded_again_under_another_mode_stays_as_it_is() {
    NewLedger ledger = NewLedger.in(folder);
    Run.cached().program(recording(ledger, FIRM, "--cross-check", "sample:50%"));
    Run again = Run.cached();
    assertThat(again.program(recording(ledger, FIRM))).isZero();

    assertThat(again.out()).contains("台账里原来就有：第 1 号");
    assertThat(ledger.leaves()).hasSize(1).first().asString().contains("\"sample:50%\"");
    String applicant = ledger.rows().get(0).row().applicant();
    boolean held = CrossChecking.of("sample:50%").orElseThrow().isFor(String.valueOf(applicant));
    assertThat(asked(ledger, "show", "1")).contains(held ? "已逐条核对" : "没有逐条核对");
  }

  @Test
  void a_recorded_register_says_it_in_each_entry() {
    NewLedger ledger = NewLedger.in(folder);
    batch("甲.jsonl", ledger.recording("--cross-check", "sample:1%"));
    assertThat(ledger.leaves())
        .hasSizeGreaterThan(2)
        .allMatch(leaf -> leaf.contains("\"crossCheck\":\"sample:1%\""));
  }

  private static String[] recording(NewLedger ledger, String... words) {
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(List.of(words));
    all.addAll(List.of("--as-of", DAY));
    return ledger.recording(all.toArray(String[]::new));
  }

  private static String asked(NewLedger ledger, String... words) {
    Run run = Run.cached();
    List<String> all = new ArrayList<>(List.of("ledger"));
    all.addAll(List.of(words));
    all.addAll(List.of("--ledger", ledger.file().toString()));
    assertThat(run.program(all.toArray(String[]::new))).as(run.err()).isZero();
    return run.out();
  }
}
