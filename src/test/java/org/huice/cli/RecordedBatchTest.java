package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.huice.register.JsonValues;
import org.huice.store.LedgerStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedBatchTest {
  private static final List<String> FAST =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData");

  @TempDir private Path folder = Path.of("");
  private NewLedger ledger;
  private Run run = Run.cached();

  @BeforeEach
  void a_ledger() {
    ledger = NewLedger.in(folder);
  }

  @Test
  void every_determination_is_recorded_in_the_order_of_the_register() throws IOException {
    Path register = BatchFolder.register(folder.resolve("名册.jsonl"), 700);
    Path plain = folder.resolve("不记.jsonl");
    Path recorded = folder.resolve("记.jsonl");
    run.program("batch", register.toString(), "--out", plain.toString(), "--as-of", "2025-12-01");

    batch(register, recorded, "--threads", "2");

    assertThat(Files.readAllBytes(recorded)).isEqualTo(Files.readAllBytes(plain));
    List<Map<String, Object>> decided = decided(recorded);
    assertThat(decided).hasSizeBetween(500, 699);
    List<Map<String, Object>> leaves = leaves();
    assertThat(leaves).hasSameSizeAs(decided);
    for (int i = 0; i < leaves.size(); i++) {
      Map<?, ?> part = (Map<?, ?>) Objects.requireNonNull(leaves.get(i).get("run"));
      assertThat(leaves.get(i).get("number")).isEqualTo(i + 1L);
      assertThat(part.get("entry")).isEqualTo(decided.get(i).get("entry"));
      assertThat(part.get("id")).asString().matches("sha256:[0-9a-f]{64}");
    }
    assertThat(run.out())
        .contains("已记入台账 " + leaves.size() + " 份裁定：第 1 号至第 " + leaves.size() + " 号");
    assertCores(decided);
  }

  private void assertCores(List<Map<String, Object>> decided) {
    try (LedgerStore view = ledger.open()) {
      for (int i = 0; i < decided.size(); i++) {
        byte[] core = view.payload(i + 1L).orElseThrow().core();
        assertThat(org.huice.tree.Sha256.name(core)).isEqualTo(decided.get(i).get("core"));
        assertThat(view.payload(i + 1L).orElseThrow().text()).isEmpty();
      }
    }
  }

  @Test
  void recorded_again_nothing_is_recorded_twice() throws IOException {
    Path register = BatchFolder.register(folder.resolve("名册.jsonl"), 60);
    batch(register, folder.resolve("一.jsonl"));
    int size = ledger.leaves().size();
    run = Run.cached();

    batch(register, folder.resolve("二.jsonl"), "--full");

    assertThat(run.out()).contains("台账里原来就有、没有再记的：" + size + " 份").doesNotContain("已记入台账");
    assertThat(ledger.leaves()).hasSize(size);
    assertThat(decided(folder.resolve("二.jsonl")).get(0)).containsKey("determination");
  }

  @Test
  void one_that_is_recorded_otherwise_keeps_no_other_from_the_ledger() throws IOException {
    Path register = folder.resolve("名册.jsonl");
    List<String> lines = Files.readAllLines(Path.of("fixtures/register/名册.jsonl"));
    Files.write(register, lines);
    batch(register, folder.resolve("一.jsonl"));
    int size = ledger.leaves().size();
    String changed = lines.get(0).replace("\"已入库\":true", "\"已入库\":false");
    List<String> others = new ArrayList<>(lines);
    others.set(0, changed.equals(lines.get(0)) ? grown(changed) : changed);
    Files.write(register, others);
    run = Run.cached();

    assertThat(batch(register, folder.resolve("二.jsonl"))).isEqualTo(2);

    assertThat(run.err()).contains("[recorded-otherwise]", "有 1 份裁定没有记入台账");
    assertThat(run.out()).contains("没有再记的：" + (size - 1) + " 份");
    assertThat(folder.resolve("二.jsonl")).exists();
    assertThat(ledger.leaves()).hasSize(size);
  }

  /** The first two firms by themselves, and the first one with other facts. */
  private List<String> mended(Path register) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("fixtures/register/名册.jsonl")).subList(0, 2);
    Files.write(register, List.of(grown(lines.get(0)), lines.get(1)));
    return lines;
  }

  @Test
  void a_register_that_was_mended_corrects_what_it_recorded_and_leaves_the_rest()
      throws IOException {
    Path register = folder.resolve("名册.jsonl");
    List<String> lines = mended(register);
    Files.write(register, lines);
    assertThat(batch(register, folder.resolve("一.jsonl"))).isZero();
    mended(register);
    run = Run.cached();

    assertThat(batch(register, folder.resolve("二.jsonl"), "--corrects", "batch"))
        .as(run.err())
        .isZero();

    assertThat(run.out()).contains("已记入台账 1 份裁定：第 3 号\n", "更正了原来的裁定 1 份，新的 0 份", "没有再记的：1 份");
    assertThat(leaves().get(2)).containsEntry("corrects", 1L);
    run = Run.cached();
    batch(register, folder.resolve("三.jsonl"), "--corrects", "batch");
    assertThat(run.out()).contains("没有再记的：2 份");
    assertThat(leaves()).hasSize(3);
  }

  @Test
  void what_was_recorded_by_itself_only_all_corrects() throws IOException {
    Path register = folder.resolve("名册.jsonl");
    List<String> lines = mended(register);
    Path alone = Files.writeString(folder.resolve("甲.json"), lines.get(0));
    String[] check = ledger.recording("check", alone.toString(), "--as-of", "2025-12-01");
    assertThat(run.program(check)).as(run.err()).isZero();
    run = Run.cached();

    assertThat(batch(register, folder.resolve("二.jsonl"), "--corrects", "batch")).isEqualTo(2);
    assertThat(run.err()).contains("[recorded-otherwise]", "第 1 号");
    assertThat(batch(register, folder.resolve("二.jsonl"), "--corrects", "all")).isZero();

    assertThat(leaves().get(2)).containsEntry("corrects", 1L);
    assertThat(leaves()).hasSize(3);
    assertThat(
            run.program(
                ledger.recording(
                    "batch", register.toString(), "--out", "三.jsonl", "--corrects", "7")))
        .isEqualTo(1);
    assertThat(run.err()).contains("只能写 batch", "7");
  }

  @Test
  void a_register_on_the_same_facts_needs_a_reason_for_what_it_repeats() throws IOException {
    Path register = folder.resolve("名册.jsonl");
    BatchFolder.register(register, 60);
    batch(register, folder.resolve("一.jsonl"));
    int all = leaves().size();
    long money = leaves().stream().filter(RecordedBatchTest::givesMoney).count();
    assertThat(money).isPositive();
    run = Run.cached();
    String[] day = ledger.recording("batch", register.toString(), "--as-of", "2025-11-30");
    List<String> next = new ArrayList<>(List.of(day));
    next.addAll(List.of("--out", folder.resolve("二.jsonl").toString()));

    assertThat(run.program(next.toArray(String[]::new))).isEqualTo(2);
    assertThat(run.err()).contains("[same-facts-recorded]", "有 " + money + " 份裁定没有记入台账");
    next.addAll(List.of("--again", "每年一次"));
    run = Run.cached();
    run.program(next.toArray(String[]::new));
    assertThat(run.err()).contains("有 " + money + " 份裁定的事项").doesNotContain("没有记入台账");
    assertThat(leaves()).hasSize(2 * all);
    assertThat(leaves().subList(all, 2 * all).stream().filter(leaf -> leaf.containsKey("again")))
        .hasSize((int) money);
  }

  @Test
  void a_register_of_a_later_day_is_not_even_begun() throws IOException {
    Path register = folder.resolve("名册.jsonl");
    Files.write(register, mended(register));
    Path results = folder.resolve("一.jsonl");
    String[] day = ledger.recording("batch", register.toString(), "--as-of", "2025-12-02");
    List<String> ahead = new ArrayList<>(List.of(day));
    ahead.addAll(List.of("--out", results.toString()));

    assertThat(run.program(ahead.toArray(String[]::new))).isEqualTo(1);

    assertThat(run.err()).contains("2025-12-02", "今天是 2025-12-01");
    assertThat(results).doesNotExist();
  }

  private static boolean givesMoney(Map<String, Object> leaf) {
    String text = String.valueOf(leaf.get("rulings"));
    return text.contains("granted") || text.contains("charged");
  }

  /** The first number of the line with another digit. */
  private static String grown(String line) {
    return line.replaceFirst("(:\\s*)([1-8])(\\d{3,})", "$19$3");
  }

  @Test
  void rejected_and_repeated_entries_are_no_determinations() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("fixtures/register/名册.jsonl"));
    Path register = folder.resolve("名册.jsonl");
    Files.write(register, List.of(lines.get(0), lines.get(1), lines.get(0), "{}"));

    assertThat(batch(register, folder.resolve("结果.jsonl"))).isEqualTo(2);

    assertThat(run.out()).contains("读入 4 = 已裁定 1 + 退回 3");
    assertThat(ledger.leaves()).hasSize(1);
  }

  @Test
  void killed_while_recording_it_is_run_again_and_nothing_is_lost_or_doubled() throws Exception {
    int rounds = Boolean.getBoolean("huice.nightly") ? 20 : 1;
    Random random = new Random(7);
    for (int round = 0; round < rounds; round++) {
      Path place = Files.createDirectory(folder.resolve("r" + round));
      ledger = NewLedger.in(place);
      Path register = BatchFolder.register(place.resolve("名册.jsonl"), 1500);
      Path results = place.resolve("结果.jsonl");
      killed(register, results, 1 + random.nextInt(1000));
      run = Run.cached();

      batch(register, results, "--resume");

      List<Long> entries = new ArrayList<>();
      leaves().forEach(leaf -> entries.add(entry(leaf)));
      assertThat(entries)
          .isEqualTo(decided(results).stream().map(line -> (Long) line.get("entry")).toList());
      assertThat(leaves().stream().map(leaf -> (Long) leaf.get("number")).toList())
          .isEqualTo(LongStream.rangeClosed(1, entries.size()).boxed().toList());
    }
  }

  private void killed(Path register, Path results, int moment) throws Exception {
    List<String> arguments =
        List.of(
            ledger.recording(
                "batch",
                register.toString(),
                "--out",
                results.toString(),
                "--as-of",
                "2025-12-01",
                "--resume"));
    Process process =
        OwnProcess.start(OwnProcess.command(FAST, arguments), folder.resolve("log.txt"));
    while (process.isAlive() && size() < moment) {
      LockSupport.parkNanos(2_000_000);
    }
    process.destroyForcibly().waitFor();
  }

  private long size() {
    try (LedgerStore view = ledger.open()) {
      return view.size();
    }
  }

  private static Long entry(Map<String, Object> leaf) {
    Map<?, ?> run = (Map<?, ?>) Objects.requireNonNull(leaf.get("run"));
    return (Long) Objects.requireNonNull(run.get("entry"));
  }

  private int batch(Path register, Path results, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "batch",
                register.toString(),
                "--out",
                results.toString(),
                "--as-of",
                "2025-12-01"));
    all.addAll(List.of(more));
    int code = run.program(ledger.recording(all.toArray(String[]::new)));
    assertThat(code).as(run.err()).isIn(0, 2);
    return code;
  }

  private List<Map<String, Object>> leaves() {
    return ledger.leaves().stream()
        .map(leaf -> JsonValues.object(leaf.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  private static List<Map<String, Object>> decided(Path results) throws IOException {
    return Files.readAllLines(results).stream()
        .map(line -> JsonValues.object(line.getBytes(StandardCharsets.UTF_8)))
        .filter(line -> line.containsKey("core"))
        .toList();
  }
}
