package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.cli.Decisions.firm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.register.JsonValues;
import org.huice.store.IndexOf;
import org.huice.store.LedgerStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedPoolTest {
  private static final String POOL = "年度技改资金";
  private static final String DAY = "2025-06-30";

  @TempDir private Path folder = Path.of("");
  private NewLedger ledger;
  private Path results;
  private Path committed;
  private Run run = Run.cached();

  @BeforeEach
  void results() throws IOException {
    ledger = NewLedger.in(folder);
    results = folder.resolve("结果.jsonl");
    committed = folder.resolve("记录.json");
  }

  @Test
  void a_pool_names_the_determinations_on_which_it_rests() throws IOException {
    batch(true, "6000");

    assertThat(commit()).as(run.err()).isZero();

    assertThat(run.out()).endsWith("已记入台账：第 3 号。\n");
    String leaf = ledger.leaves().get(2);
    assertThat(leaf)
        .contains("\"kind\":\"pool\"", "\"determinations\":[1,2]", "\"number\":3")
        .contains("\"actor\":\"王芳\"", "\"asOf\":\"" + DAY + "\"", POOL)
        .doesNotContain("甲公司", "企业编号");
    Map<String, Object> tree = JsonValues.object(leaf.getBytes(StandardCharsets.UTF_8));
    Map<String, Object> record = JsonValues.object(Files.readAllBytes(committed));
    assertThat(tree.get("paid")).isEqualTo(record.get("total"));
    try (LedgerStore view = ledger.open()) {
      assertThat(view.payload(3).orElseThrow().core()).isEqualTo(Files.readAllBytes(committed));
      assertThat(ledger.rows().get(2).row())
          .isEqualTo(IndexOf.row(view.leaf(3), view.payload(3).orElseThrow()));
      assertThat(tree.get("ruleSet")).isEqualTo(view.ruleSets().get(0));
    }
  }

  @Test
  void recorded_before_the_file_could_be_written_it_is_only_told_the_next_time()
      throws IOException {
    batch(true, "6000");
    commit();
    Files.delete(committed);
    run = Run.cached();

    assertThat(commit()).isZero();

    assertThat(run.out()).endsWith("台账里原来就有：第 3 号，没有再记。\n");
    assertThat(committed).exists();
    assertThat(ledger.leaves()).hasSize(3);
  }

  @Test
  void determinations_that_are_not_in_the_ledger_keep_it_from_being_committed() throws IOException {
    batch(false, "6000");

    assertThat(commit()).isEqualTo(2);

    assertThat(run.err()).contains("[pool-claims-not-recorded]", "2 份裁定", "企业[甲]");
    assertThat(committed).doesNotExist();
    assertThat(ledger.leaves()).isEmpty();
  }

  @Test
  void a_determination_that_was_corrected_does_too() throws IOException {
    batch(true, "6000");
    Path facts =
        Files.writeString(folder.resolve("甲.json"), firm("甲", "7000", "2025-03-01", false));
    assertThat(run("check", facts.toString(), "--as-of", DAY, "--corrects", "1")).isZero();
    run = Run.cached();

    assertThat(commit()).isEqualTo(2);

    assertThat(run.err()).contains("[pool-claims-corrected]", "→ 3");
    assertThat(committed).doesNotExist();
    assertThat(ledger.leaves()).hasSize(3);
  }

  @Test
  void an_earlier_run_of_the_year_has_to_be_deducted_whoever_divided_it() throws IOException {
    batch(true, "6000");
    assertThat(commit()).as(run.err()).isZero();
    Path first = committed;
    committed = folder.resolve("二.json");
    batch("丙", "丁", DAY);

    assertThat(commit()).isEqualTo(2);
    assertThat(run.err()).contains("[pool-run-not-deducted]", "第 3 号", "2025 年");
    assertThat(committed).doesNotExist();
    assertThat(ledger.leaves()).hasSize(5);

    run = Run.cached();
    assertThat(commit("--previous", first.toString())).as(run.err()).isZero();
    assertThat(ledger.leaves()).hasSize(6);
  }

  @Test
  void an_erased_run_is_known_by_what_it_paid() throws IOException {
    batch(true, "6000");
    assertThat(commit()).as(run.err()).isZero();
    String where = ledger.file().toString();
    String[] erase = {"ledger", "erase", "3", "--reason", "试", "--ledger", where, "--actor", "王芳"};
    assertThat(run.program(erase)).as(run.err()).isZero();
    Path first = committed;
    committed = folder.resolve("二.json");
    batch("丙", "丁", DAY);

    assertThat(commit()).isEqualTo(2);
    assertThat(run.err()).contains("[pool-run-not-deducted]");

    run = Run.cached();
    assertThat(commit("--previous", first.toString())).as(run.err()).isZero();
  }

  @Test
  void a_run_of_another_year_or_pool_has_a_budget_of_its_own() throws IOException {
    batch(true, "6000");
    assertThat(commit()).as(run.err()).isZero();
    committed = folder.resolve("名额.json");
    assertThat(
            run(
                "pool",
                results.toString(),
                "--pool",
                "示范名额",
                "--first",
                "--set-aside",
                "--commit",
                committed.toString()))
        .as(run.err())
        .isZero();
    committed = folder.resolve("二.json");
    batch("丙", "丁", "2024-12-31");
    run = Run.cached();

    assertThat(commit()).as(run.err()).isZero();
  }

  @Test
  void without_a_commit_there_is_nothing_to_record() throws IOException {
    batch(true, "6000");

    assertThat(run("pool", results.toString(), "--pool", POOL)).isEqualTo(1);
    assertThat(run.err()).contains("--commit");
  }

  private void batch(boolean record, String investment) throws IOException {
    batch(
        record,
        DAY,
        List.of(firm("甲", investment, "2025-03-01", false), firm("乙", "5000", "2025-03-02", true)));
  }

  /** Another register. */
  private void batch(String one, String other, String day) throws IOException {
    batch(
        true,
        day,
        List.of(firm(one, "6000", "2024-03-01", false), firm(other, "5000", "2024-03-02", true)));
  }

  private void batch(boolean record, String day, List<String> lines) throws IOException {
    Path register = folder.resolve("名册.jsonl");
    Files.write(register, lines.stream().map(line -> line.replaceAll("\\s*\n\\s*", " ")).toList());
    String[] typed = {
      "batch", register.toString(), "--out", results.toString(), "--as-of", day, "--rules", rules()
    };
    int code = record ? run(typed) : run.program(typed);
    assertThat(code).as(run.err()).isZero();
    run = Run.cached();
  }

  private static String rules() {
    return Decisions.FOLDER.toString();
  }

  private int commit() {
    return commit("--first");
  }

  private int commit(String... earlier) {
    List<String> typed =
        new ArrayList<>(List.of("pool", results.toString(), "--pool", POOL, "--commit"));
    typed.add(committed.toString());
    typed.addAll(List.of(earlier));
    return run(typed.toArray(String[]::new));
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("--rules")) {
      all.addAll(List.of("--rules", rules()));
    }
    return run.program(ledger.recording(all.toArray(String[]::new)));
  }
}
