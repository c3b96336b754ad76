package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerPayVerbTest {
  private static final String RULES = "fixtures/rulesets/history";
  private final Path folder;
  private final NewLedger ledger;
  private Run run = Run.cached();

  LedgerPayVerbTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = NewLedger.in(folder);
  }

  private Path facts(String more) throws IOException {
    String facts =
        "{\"企业\":{\"企业编号\":\"Q-1\",\"名称\":\"甲公司\",\"行政区划代码\":\"410122\","
            + "\"项目\":[{\"项目编号\":\"P-01\",\"投资额\":\"3000000\",\"已验收\":false}]"
            + more
            + "}}";
    return Files.writeString(folder.resolve("甲.json"), facts);
  }

  private int check(String day, String more, String... options) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("check", facts(more).toString(), "--rules", RULES, "--as-of", day));
    arguments.addAll(List.of(options));
    return run.program(arguments.toArray(String[]::new));
  }

  private int recorded() throws IOException {
    return check("2025-06-01", "", ledger.recording("--history", "ledger"));
  }

  private int pay(String amount, String document, String... more) {
    List<String> arguments = order(amount, document);
    arguments.addAll(List.of(more));
    return run.program(arguments.toArray(String[]::new));
  }

  private List<String> order(String amount, String document) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "ledger",
                "pay",
                "1",
                "--policy",
                "连续奖补",
                "--clause",
                "第三条",
                "--amount",
                amount,
                "--on",
                "2025-07-01",
                "--document",
                document,
                "--ledger"));
    arguments.addAll(List.of(ledger.file().toString(), "--actor", "李四"));
    return arguments;
  }

  @Test
  void a_payment_is_told_with_what_is_left() throws IOException {
    recorded();

    assertThat(pay("100,000.00", "财1")).as(run.err()).isZero();

    assertThat(run.out())
        .contains("拨付 100,000.00 元：甲公司 企业[Q-1]，连续奖补 第三条 项目[P-01]，2025-07-01。已记入台账第 2 号。")
        .contains("最多可付 300,000.00 元，已拨付 100,000.00 元，还可拨付 200,000.00 元");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void more_than_is_left_is_refused_in_words_with_the_sums() throws IOException {
    recorded();
    pay("100,000.00", "财1");

    assertThat(pay("200000.01", "财2")).isEqualTo(ExitCode.FOUND_SOMETHING);

    assertThat(run.err())
        .contains("payment-over-award", "还能拨付 200,000.00 元", "huice ledger show 1");
    assertThat(ledger.leaves()).hasSize(2);
  }

  @Test
  void of_two_programs_that_pay_at_once_one_pays() throws Exception {
    recorded();
    List<Process> programs = new ArrayList<>();
    for (String document : List.of("财1", "财2")) {
      List<String> command =
          OwnProcess.command(List.of("-XX:TieredStopAtLevel=1"), order("200000", document));
      programs.add(OwnProcess.start(command, folder.resolve(document + ".log")));
    }
    List<Integer> codes = new ArrayList<>();
    for (Process program : programs) {
      codes.add(program.waitFor());
    }

    assertThat(codes).containsExactlyInAnyOrder(ExitCode.DONE, ExitCode.FOUND_SOMETHING);
    assertThat(ledger.leaves()).hasSize(2);
  }

  @Test
  void sums_days_and_words_that_cannot_be_read_are_told() throws IOException {
    recorded();

    assertThat(pay("10万元", "财1")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err()).contains("payment-amount", "1,000,000.00");
    assertThat(pay("1", "财\n1")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(ledger.leaves()).hasSize(1);
  }

  @Test
  void as_json_the_sums_are_texts() throws IOException {
    recorded();

    assertThat(pay("0.10", "财1", "--format", "json")).isZero();

    assertThat(run.out())
        .contains("\"amount\":\"0.10\"", "\"rest\":\"299999.90\"", "\"anew\":true");
  }

  @Test
  void the_next_decision_has_the_earlier_awards_among_its_facts() throws IOException {
    recorded();
    pay("300000", "财1");

    assertThat(
            check(
                "2025-08-01",
                "",
                "--history",
                "ledger",
                "--ledger",
                ledger.file().toString(),
                "--format",
                "json"))
        .as(run.err())
        .isZero();

    assertThat(run.out()).contains("\"台账编号\":\"2\"", "\"状态\":\"已拨付\"", "\"拨付日期\":\"2025-07-01\"");
  }

  @Test
  void an_explanation_and_a_notice_know_the_earlier_awards_too() throws IOException {
    recorded();
    pay("300000", "财1");

    assertThat(told("explain")).as(run.err()).isZero();
    assertThat(run.out()).contains("不符合 · 连续奖补 第五条");
    assertThat(told("notice")).as(run.err()).isZero();
    assertThat(run.out().substring(run.out().indexOf("<html")))
        .contains("300,000.00")
        .doesNotContain("10,000.00");
  }

  @Test
  void an_explanation_takes_nothing_of_a_ledger_without_being_asked() throws IOException {
    String file = facts("").toString();
    String where = ledger.file().toString();

    assertThat(run.program("explain", file, "--rules", RULES, "--ledger", where)).isEqualTo(1);
    assertThat(run.err()).contains("请同时写 --history ledger");
    assertThat(run.program("notice", file, "--rules", RULES, "--history", "memory")).isEqualTo(1);
    assertThat(run.err()).contains("“memory”");
    assertThat(run.out()).isEmpty();
  }

  private int told(String verb, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(verb, facts("").toString()));
    arguments.addAll(List.of("--rules", RULES, "--as-of", "2025-08-01", "--history", "ledger"));
    arguments.addAll(List.of("--ledger", ledger.file().toString()));
    arguments.addAll(List.of(more));
    return run.program(arguments.toArray(String[]::new));
  }

  @Test
  void only_an_erased_determination_is_said_to_keep_a_mark() throws IOException {
    recorded();
    assertThat(pay("100000", "财1")).isZero();
    assertThat(pay("100000", "财2")).isZero();

    assertThat(erased("2")).contains("已抹除第 2 号").doesNotContain("印记");
    assertThat(erased("3", "--no-mark")).contains("已抹除第 3 号").doesNotContain("印记");
    assertThat(erased("1")).contains("已抹除第 1 号", "留了印记");
  }

  private String erased(String number, String... more) {
    List<String> words = new ArrayList<>(List.of("ledger", "erase", number, "--reason", "依企业申请"));
    words.addAll(List.of("--ledger", ledger.file().toString(), "--actor", "李四"));
    words.addAll(List.of(more));
    run = Run.cached();
    assertThat(run.program(words.toArray(String[]::new))).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void what_was_erased_with_its_payments_keeps_the_next_decision_from_being_made()
      throws IOException {
    recorded();
    pay("300000", "财1");
    String where = ledger.file().toString();
    String[] erase = {"ledger", "erase", "1", "2", "--reason", "依企业申请", "--ledger", where};
    List<String> words = new ArrayList<>(List.of(erase));
    words.addAll(List.of("--actor", "李四"));
    assertThat(run.program(words.toArray(String[]::new))).as(run.err()).isZero();
    run = Run.cached();

    assertThat(check("2025-08-01", "", "--history", "ledger", "--ledger", where)).isEqualTo(2);
    assertThat(run.err()).contains("[history-erased]", "台账第 1 号");

    Files.move(Path.of(where + ".key"), folder.resolve("别处.key"));
    run = Run.cached();
    assertThat(check("2025-08-01", "", "--history", "ledger", "--ledger", where)).isZero();
    assertThat(run.err()).contains("个人数据已抹除", "不知道是谁的");
  }

  @Test
  void a_file_that_says_otherwise_is_not_decided() throws IOException {
    recorded();

    assertThat(
            check(
                "2025-08-01",
                ",\"已裁奖补\":[]",
                "--history",
                "ledger",
                "--ledger",
                ledger.file().toString()))
        .isEqualTo(ExitCode.FOUND_SOMETHING);

    assertThat(run.out()).doesNotContain("裁定日期 2025-08-01");
    assertThat(run.err()).contains("history-lacks", "台账第 1 号");
  }

  @Test
  void history_needs_a_ledger_a_known_source_and_a_place_in_the_vocabulary() throws IOException {
    assertThat(check("2025-08-01", "", "--history", "ledger")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(check("2025-08-01", "", "--history", "memory")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err()).contains("memory");
    assertThat(
            run.program(
                "check",
                "fixtures/enterprises/豫光新能.json",
                "--history",
                "ledger",
                "--ledger",
                ledger.file().toString()))
        .isEqualTo(ExitCode.FOUND_SOMETHING);
    assertThat(run.err()).contains("history-without-type");
  }

  @Test
  void a_register_is_decided_with_the_history_of_each_and_the_same_when_taken_up()
      throws IOException {
    recorded();
    Path register = Files.writeString(folder.resolve("名册.jsonl"), Files.readString(facts("")));
    String out = folder.resolve("结果.jsonl").toString();

    String[] batch = {
      "batch",
      register.toString(),
      "--rules",
      RULES,
      "--as-of",
      "2025-08-01",
      "--full",
      "--history",
      "ledger",
      "--ledger",
      ledger.file().toString(),
      "--out",
      out,
      "--keep-run"
    };
    assertThat(run.program(batch)).as(run.err()).isZero();
    String first = Files.readString(Path.of(out));
    assertThat(first).contains("\"台账编号\":\"1\"");

    pay("300000", "财1");
    Files.delete(Path.of(out));
    List<String> again = new ArrayList<>(List.of(batch));
    again.add("--resume");
    assertThat(run.program(again.toArray(String[]::new))).as(run.err()).isZero();
    assertThat(Files.readString(Path.of(out))).isEqualTo(first);
  }
}
