package org.huice.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.huice.ledger.KeyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a ledger is made, proved, witnessed, and kept. */
class LedgerCareTest {
  private static final String DAY = TestLedger.DAY;

  @TempDir private Path folder = Path.of("");

  private static void wrong(Run run, int code, String sentence, String... arguments) {
    assertThat(run.program(arguments)).as(run.out() + run.err()).isEqualTo(code);
    assertThat(run.err() + run.out()).contains(sentence).doesNotContain("\tat ");
  }

  @Test
  void a_new_ledger_has_a_key_that_only_its_owner_reads() throws IOException {
    TestLedger ledger = TestLedger.in(folder);

    assertThat(ledger.key()).startsWith(TestLedger.NAME + "+");
    Path key = Path.of(ledger.file() + ".key");
    assumeTrue(KeyFile.isGuarded(key));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
  }

  @Test
  void nothing_is_made_over_what_is_there() throws IOException {
    TestLedger ledger = TestLedger.in(folder);
    byte[] before = Files.readAllBytes(Path.of(ledger.file() + ".key"));

    String there = ledger.file().toString();
    String told = there + " 已经是一本台账了，名称“" + TestLedger.NAME + "”，共 0 条";
    wrong(ledger.run(), 1, told, "ledger", "init", there, "--origin", "a");
    wrong(ledger.run(), 1, told, "ledger", "init", there, "--origin", "a", "--key", there + "2");
    Path other = Files.writeString(folder.resolve("其他.db"), "不是台账");
    wrong(ledger.run(), 1, "已有台账", "ledger", "init", other.toString(), "--origin", "a");
    assertThat(Path.of(there + "2")).doesNotExist();
    assertThat(Files.readAllBytes(Path.of(there + ".key"))).isEqualTo(before);
  }

  @Test
  void a_ledger_needs_a_name_without_blanks() {
    Run run = Run.cached();
    String file = folder.resolve("a.db").toString();
    wrong(run, 1, "--origin", "ledger", "init", file);
    wrong(Run.cached(), 1, "不能有空格", "ledger", "init", file, "--origin", "财政局 台账");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void what_is_no_ledger_is_told() throws IOException {
    wrong(Run.cached(), 1, "没有说明台账在哪里", "ledger", "list");
    wrong(Run.cached(), 1, "找不到台账", "ledger", "list", "--ledger", folder + "/没有.db");
    Path text = Files.writeString(folder.resolve("a.txt"), "不是台账", StandardCharsets.UTF_8);
    wrong(Run.cached(), 1, "不是台账", "ledger", "list", "--ledger", text.toString());
    Path empty = Files.createFile(folder.resolve("b.db"));
    wrong(Run.cached(), 1, "空", "ledger", "totals", "--ledger", empty.toString());
    wrong(Run.cached(), 1, folder.toString(), "ledger", "show", "1", "--ledger", folder.toString());
  }

  @Test
  void a_ledger_without_entries_says_so() {
    TestLedger ledger = TestLedger.in(folder);

    assertThat(ledger.asked("list")).contains("没有符合的记录。");
    assertThat(ledger.asked("totals")).contains("没有可以合计的。");
    wrong(ledger.run(), 1, "还没有记录", "ledger", "show", "1");
    wrong(ledger.run(), 1, "还没有记录", "ledger", "proof", "1");
    String state = folder.resolve("w").toString();
    wrong(
        ledger.run(),
        1,
        "还没有记录",
        "ledger",
        "witness",
        "--state",
        state,
        "--key",
        state + ".key",
        "--name",
        "审计局");
  }

  @Test
  void an_entry_is_proved_without_the_ledger_and_nothing_else_is() throws IOException {
    TestLedger ledger = TestLedger.recorded(folder);
    Path file = folder.resolve("证明.tlog-proof");
    ledger.asked("proof", "2", "--out", file.toString());

    assertThat(ledger.asked("verify-proof", file.toString(), "--key", ledger.key()))
        .startsWith("属实：第 2 号在台账“" + TestLedger.NAME + "”里，签名快照共 3 条")
        .contains("台账第 2 号　裁定\n", "经手人　张三", "裁定日期　2025-12-01", "信息缺失  光伏与微电网 三(二)3")
        .contains("不写是谁", "不说明它现在还算数", "huice ledger show 2")
        .doesNotContain("{\"");
    assertThat(
            ledger.asked(
                "verify-proof", file.toString(), "--key", ledger.key(), "--format", "json"))
        .startsWith("{\"proved\":true,\"number\":2,")
        .contains("\"size\":3", "\\\"number\\\":2");
    String proof = Files.readString(file, StandardCharsets.UTF_8);
    String other = proof.replace("\nindex 1\n", "\nindex 0\n");
    Path forged = Files.writeString(folder.resolve("b"), other, StandardCharsets.UTF_8);
    wrong(
        ledger.run(), 2, "不属实", "ledger", "verify-proof", forged.toString(), "--key", ledger.key());
    Path resized =
        Files.writeString(
            folder.resolve("c"), proof.replace("\n3\n", "\n4\n"), StandardCharsets.UTF_8);
    wrong(
        ledger.run(),
        2,
        "签了以后被改过",
        "ledger",
        "verify-proof",
        resized.toString(),
        "--key",
        ledger.key());
    Path second = Files.createDirectory(folder.resolve("二"));
    String stranger = TestLedger.in(second).key();
    wrong(ledger.run(), 2, "不属实", "ledger", "verify-proof", file.toString(), "--key", stranger);
    wrong(ledger.run(), 1, "请写 --key", "ledger", "verify-proof", file.toString());
    wrong(ledger.run(), 1, "不是公钥", "ledger", "verify-proof", file.toString(), "--key", "钥匙");
    wrong(
        ledger.run(), 1, "不是一条记录的证明", "ledger", "verify-proof", TestLedger.FIRM, "--key", stranger);
  }

  @Test
  void what_was_altered_beside_an_entry_is_never_shown_as_true() throws IOException {
    TestLedger ledger = TestLedger.recorded(folder);
    Path export = folder.resolve("导出");
    ledger.asked("export", export.toString());
    Path payloads = export.resolve("payloads.txt");
    List<String> lines = Files.readAllLines(payloads, StandardCharsets.UTF_8);
    String[] parts = lines.get(0).split("\t");
    byte[] core = Base64.getDecoder().decode(parts[2]);
    String more = new String(core, StandardCharsets.UTF_8).replace("豫光新能科技", "豫光旧能科技");
    parts[2] = Base64.getEncoder().encodeToString(more.getBytes(StandardCharsets.UTF_8));
    lines.set(0, String.join("\t", parts));
    Files.write(payloads, lines, StandardCharsets.UTF_8);

    wrong(ledger.run(), 2, "警告：旁存的内容", "ledger", "show", "1", "--ledger", export.toString());
  }

  @Test
  void what_is_gone_without_an_entry_of_its_erasure_is_not_shown_as_erased() throws IOException {
    TestLedger ledger = TestLedger.recorded(folder);
    Path export = folder.resolve("导出");
    ledger.asked("export", export.toString());
    Path payloads = export.resolve("payloads.txt");
    List<String> lines = Files.readAllLines(payloads, StandardCharsets.UTF_8);
    Files.write(payloads, lines.subList(1, lines.size()), StandardCharsets.UTF_8);

    wrong(ledger.run(), 2, "没有抹除它的记录", "ledger", "show", "1", "--ledger", export.toString());
    assertThat(ledger.run().out()).doesNotContain("个人数据已抹除");
  }

  @Test
  void a_payment_is_shown_with_its_document_and_what_it_pays_with_what_was_paid() {
    TestLedger ledger = TestLedger.recorded(folder);
    ledger.asked(
        "pay",
        "1",
        "--policy",
        "科技创新债券",
        "--clause",
        "三(二)4",
        "--amount",
        "400,000.00",
        "--on",
        "2025-12-01",
        "--document",
        "豫财〔2025〕7号",
        "--opinion",
        "示例市工信局，示工信〔2025〕9号");

    assertThat(ledger.asked("show", "4")).contains("拨付　400,000.00 元", "拨付文件　豫财〔2025〕7号");
    assertThat(ledger.asked("show", "1"))
        .contains("拨付　第 4 号：2025-12-01")
        .containsPattern("400,000\\.00 元 +4 +不超过 600,000\\.00 元 +0\\.00 元");
    assertThat(ledger.asked("totals", "--policy", "科技创新债券"))
        .containsPattern("科技创新债券 +2025 +0\\.00 元 +1,000,000\\.00 元 +0\\.00 元 +400,000\\.00 元");
    assertThat(ledger.asked("list", "--enterprise", "豫光新能科技有限公司")).contains("共 2 条。");
  }

  @Test
  void a_witness_signs_what_only_grew_and_refuses_what_was_set_back() throws IOException {
    TestLedger ledger = TestLedger.in(folder);
    ledger.done("check", TestLedger.FIRM, "--as-of", TestLedger.DAY, "--record");
    byte[] early = Files.readAllBytes(ledger.file());
    String[] witness = {
      "ledger", "witness", "--state", folder + "/w", "--key", folder + "/w.key", "--name", "审计局"
    };
    assertThat(ledger.done(witness)).contains("— 审计局 ");
    ledger.done("check", TestLedger.PARK, "--as-of", TestLedger.DAY, "--record");
    Run more = ledger.run();
    assertThat(more.program(witness)).isZero();
    assertThat(more.err()).contains("共 2 条，比上次见证多 1 条");

    Files.write(ledger.file(), early);
    wrong(ledger.run(), 2, "上次见证时有 2 条，现在只有 1 条", witness);
    ledger.done("check", TestLedger.FIRM, "--as-of", "2025-11-30", "--record", "--again", "每年一次");
    wrong(ledger.run(), 2, "台账有两个版本", witness);
    ledger.done("check", TestLedger.FIRM, "--as-of", "2025-11-29", "--record", "--again", "每年一次");
    wrong(ledger.run(), 2, "历史被改写", witness);
  }

  @Test
  void a_cosignature_is_kept_with_the_ledger() throws IOException {
    TestLedger ledger = TestLedger.recorded(folder);
    Path note = folder.resolve("快照");
    ledger.asked(
        "witness",
        "--state",
        folder + "/w",
        "--key",
        folder + "/w.key",
        "--name",
        "审计局",
        "--out",
        note.toString());

    assertThat(ledger.asked("cosigned", note.toString())).startsWith("已把");
    assertThat(ledger.asked("cosigned", note.toString())).contains("没有新的见证签字");
    wrong(ledger.run(), 1, "--actor", "ledger", "cosigned", note.toString(), "--actor", "张三");
    assertThat(ledger.asked("proof", "1"))
        .endsWith(
            Files.readString(note, StandardCharsets.UTF_8)
                    .lines()
                    .reduce((one, two) -> two)
                    .orElseThrow()
                + "\n");
    wrong(ledger.run(), 1, "签", "ledger", "cosigned", TestLedger.FIRM);
  }

  @Test
  void erasing_takes_the_person_and_leaves_the_sums() {
    TestLedger ledger = TestLedger.recorded(folder);
    String before = ledger.asked("totals", "--format", "json");

    assertThat(ledger.asked("erase", "3", "--reason", "依企业申请")).contains("记为第 4 号", "还有第 2 号，没有抹除");
    assertThat(ledger.asked("totals", "--format", "json"))
        .isEqualTo(before.replace("\"erased\": 0", "\"erased\": 1"));
    assertThat(ledger.asked("list")).contains("（个人数据已抹除）");
    assertThat(ledger.asked("show", "3"))
        .contains("个人数据已抹除：", "不超过 600,000.00 元", "第 4 号于", "台账所记的结论")
        .doesNotContain("中原装备");
    assertThat(ledger.asked("show", "4")).contains("理由　依企业申请", "所抹除的　第 3 号");
    assertThat(ledger.asked("list", "--enterprise", "12410100MB0A000048"))
        .contains("另有 1 条的个人数据已抹除");
    wrong(ledger.run(), 1, "没有可抹除的", "ledger", "erase", "3", "--reason", "再");
    wrong(ledger.run(), 1, "--reason", "ledger", "erase", "1");
  }

  @Test
  void after_a_change_the_new_key_signs_and_a_witness_follows() throws IOException {
    TestLedger ledger = TestLedger.recorded(folder);
    String first = ledger.key();
    Path next = folder.resolve("新.key");
    assertThat(ledger.asked("rotate", "--new-key", next.toString()))
        .contains("记为第 4 号", TestLedger.NAME + "+");

    Run run = ledger.run(Map.of(LedgerOptions.KEY, next.toString()));
    assertThat(
            run.program(
                "check", TestLedger.FIRM, "--as-of", "2025-11-01", "--record", "--again", "每年一次"))
        .as(run.err())
        .isZero();
    assertThat(
            ledger.asked(
                "witness",
                "--state",
                folder + "/w",
                "--key",
                folder + "/w.key",
                "--name",
                "审计局",
                "--log-key",
                first))
        .contains("— 审计局 ");
    wrong(ledger.run(), 1, "--new-key", "ledger", "rotate");
    wrong(ledger.run(), 1, "--span", "ledger", "rotate", "--new-key", next + "2", "--span", "0");
  }

  @Test
  void what_was_erased_is_known_again_by_its_mark_and_only_by_who_holds_the_key() {
    TestLedger ledger = TestLedger.recorded(folder);
    assertThat(ledger.asked("erase", "1", "--reason", "依企业申请")).contains("留了印记");
    wrong(ledger.run(), 2, "[erased-before]", "check", TestLedger.FIRM, "--as-of", DAY, "--record");

    Path next = folder.resolve("新.key");
    ledger.asked("rotate", "--new-key", next.toString());
    Run run = ledger.run(Map.of(LedgerOptions.KEY, next.toString()));
    wrong(run, 2, "第 1 号", "check", TestLedger.FIRM, "--as-of", DAY, "--record");
    String[] again = {"check", TestLedger.FIRM, "--as-of", DAY, "--record", "--again", "企业撤回抹除的申请"};
    assertThat(run.program(again)).as(run.err()).isZero();
    assertThat(ledger.asked("show", "6")).contains("再次　和第 1 号是同一事项；理由：企业撤回抹除的申请");
    assertThat(ledger.asked("verify")).contains("共 6 条");
  }

  @Test
  void a_key_file_that_lost_how_erased_entries_are_marked_is_refused() throws IOException {
    TestLedger ledger = TestLedger.recorded(folder);
    ledger.asked("erase", "1", "--reason", "依企业申请");
    Path next = folder.resolve("新.key");
    ledger.asked("rotate", "--new-key", next.toString());
    List<String> lines = Files.readAllLines(next, StandardCharsets.UTF_8);
    assertThat(lines).hasSize(6).last().asString().startsWith("mark-key ");
    Run run = ledger.run(Map.of(LedgerOptions.KEY, next.toString()));
    String[] check = {"check", TestLedger.FIRM, "--as-of", DAY, "--record"};

    Files.write(next, lines.subList(0, 5));
    wrong(run, 1, "mark-key", check);
    wrong(run, 1, "mark-key", "ledger", "erase", "3", "--reason", "依企业申请");
    Files.writeString(next, String.join("\n", lines.subList(0, 5)) + "\nmark-key " + OTHER + "\n");
    wrong(run, 1, "mark-key", check);

    Files.write(next, lines);
    wrong(run, 2, "[erased-before]", check);
    assertThat(ledger.asked("verify")).contains("共 5 条");
  }

  private static final String OTHER = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

  /** The Java verifier knows no JSON: no name within an entry may be that of a part of it. */
  @Test
  void what_repeats_and_what_was_erased_with_a_mark_passes_the_verifiers() throws Exception {
    TestLedger ledger = TestLedger.in(folder);
    ledger.done("check", TestLedger.FIRM, "--as-of", "2025-11-28", "--record");
    ledger.done(
        "check", TestLedger.FIRM, "--as-of", "2025-11-29", "--record", "--again", "\"number\":9");
    ledger.asked("erase", "1", "--reason", "依企业申请,\"number\":9");
    Path export = folder.resolve("导出");
    ledger.asked("export", export.toString());

    Process verifier =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                export.resolve("Verify.java").toString(),
                export.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(verifier.waitFor()).as(said).isZero();
  }

  @Test
  void erased_without_a_mark_nobody_knows_it_again() {
    TestLedger ledger = TestLedger.recorded(folder);
    assertThat(ledger.asked("erase", "1", "--reason", "依企业申请", "--no-mark")).contains("没有留印记");

    ledger.done("check", TestLedger.FIRM, "--as-of", DAY, "--record");

    assertThat(ledger.asked("show", "5")).doesNotContain("再次");
  }

  @Test
  void an_old_key_signs_no_more_after_its_span() {
    TestLedger ledger = TestLedger.recorded(folder);
    Path next = folder.resolve("新.key");
    ledger.asked("rotate", "--new-key", next.toString());

    Run old = ledger.run();
    assertThat(
            old.program(
                "check", TestLedger.FIRM, "--as-of", "2025-11-01", "--record", "--again", "每年一次"))
        .isNotZero();
    assertThat(ledger.asked("list", "--kind", "裁定")).contains("共 3 条。");
  }

  @Test
  void of_a_span_of_two_entries_the_old_key_signs_one_alone() {
    TestLedger ledger = TestLedger.recorded(folder);
    ledger.asked("rotate", "--new-key", folder.resolve("新.key").toString(), "--span", "2");

    ledger.asked("erase", "1", "--reason", "依企业申请");
    Run old = ledger.run();
    assertThat(old.program("ledger", "erase", "3", "--reason", "依企业申请")).isNotZero();
    assertThat(ledger.asked("verify")).contains("共 5 条");
  }

  @Test
  void an_intact_ledger_verifies_and_says_what_that_does_not_tell() throws IOException {
    TestLedger ledger = TestLedger.recorded(folder);
    assertThat(ledger.asked("verify"))
        .startsWith("没有改过：台账“" + ledger.file() + "”共 3 条")
        .contains(ledger.key(), "没有写 --key", "没有写 --checkpoint");
    Path kept = folder.resolve("快照");
    ledger.asked(
        "witness",
        "--state",
        folder + "/w",
        "--key",
        folder + "/w.key",
        "--name",
        "审计局",
        "--out",
        kept.toString());
    ledger.done("check", TestLedger.FIRM, "--as-of", "2025-11-01", "--record", "--again", "每年一次");

    assertThat(ledger.asked("verify", "--checkpoint", kept.toString(), "--key", ledger.key()))
        .contains("共 4 条")
        .doesNotContain("没有写");
    wrong(
        ledger.run(),
        2,
        "有问题：",
        "ledger",
        "verify",
        "--key",
        TestLedger.in(Files.createDirectory(folder.resolve("二"))).key());
  }

  @Test
  void a_ledger_made_anew_does_not_fit_the_checkpoint_that_was_kept() throws IOException {
    TestLedger ledger = TestLedger.recorded(folder);
    Path kept = folder.resolve("快照");
    ledger.asked(
        "witness",
        "--state",
        folder + "/w",
        "--key",
        folder + "/w.key",
        "--name",
        "审计局",
        "--out",
        kept.toString());
    Files.delete(ledger.file());
    TestLedger other = TestLedger.recorded(Files.createDirectory(folder.resolve("二")));
    other.asked("erase", "1", "--reason", "依申请");
    Files.copy(other.file(), ledger.file());

    assertThat(ledger.asked("verify", "--checkpoint", kept.toString())).contains("没有改过");
    Path early = TestLedger.in(Files.createDirectory(folder.resolve("三"))).file();
    Files.copy(early, ledger.file(), REPLACE_EXISTING);
    wrong(ledger.run(), 2, "有问题：", "ledger", "verify", "--checkpoint", kept.toString());
  }

  @Test
  void an_export_answers_like_the_ledger_and_is_not_for_recording() throws IOException {
    TestLedger ledger = TestLedger.recorded(folder);
    String export = folder.resolve("导出").toString();
    assertThat(ledger.asked("export", export)).contains("已导出 3 条");

    for (String[] question :
        new String[][] {{"list"}, {"totals"}, {"show", "3"}, {"list", "--format", "json"}}) {
      assertThat(ledger.asked(with(question, "--ledger", export)))
          .isEqualTo(ledger.asked(question));
    }
    assertThat(ledger.asked("verify", "--ledger", export, "--key", ledger.key()))
        .startsWith("没有改过");
    assertThat(ledger.asked("proof", "2", "--ledger", export))
        .isEqualTo(ledger.asked("proof", "2"));
    wrong(
        ledger.run(),
        1,
        "是导出的文件夹，只能查",
        "ledger",
        "erase",
        "1",
        "--reason",
        "依申请",
        "--ledger",
        export);
    wrong(ledger.run(), 1, "导出", "ledger", "export", export);
    Path entries = Path.of(export, "entries.jsonl");
    String text = Files.readString(entries, StandardCharsets.UTF_8);
    Files.writeString(entries, text.replace("6000000.00", "6000001.00"), StandardCharsets.UTF_8);
    wrong(ledger.run(), 2, "有问题：", "ledger", "verify", "--ledger", export);
    wrong(ledger.run(), 2, "对不上", "ledger", "proof", "1", "--ledger", export);
  }

  private static String[] with(String[] question, String... more) {
    List<String> words = new ArrayList<>(List.of(question));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  @Test
  void what_changes_a_ledger_needs_an_actor_and_its_key() {
    TestLedger ledger = TestLedger.recorded(folder);
    Run nobody = Run.with(Map.of(LedgerPlace.VARIABLE, ledger.file().toString()));
    wrong(nobody, 1, "没有说明经手人", "ledger", "erase", "1", "--reason", "依申请");
    wrong(
        ledger.run(), 1, "没有", "ledger", "erase", "1", "--reason", "依申请", "--key", folder + "/没有");
  }
}
