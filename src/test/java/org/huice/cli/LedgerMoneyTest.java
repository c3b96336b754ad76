package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was paid beside what is given, after a correction downwards, as the program tells it. */
class LedgerMoneyTest {
  private static final String OVER =
      "连续奖补 第三条 项目[P-01]：已付 250,000.00 元（第 2 号），更正后应为 200,000.00 元，多付 50,000.00 元，应予追回。";
  private static final String NO_MORE =
      "连续奖补 第四条 项目[P-01]：已付 100,000.00 元（第 3 号），更正后应为 0.00 元，多付 100,000.00 元，应予追回。";

  @TempDir private static Path folder = Path.of("");
  private static @Nullable NewLedger made;
  private static String corrected = "";

  /** 1 is decided, 2 to 4 pay it, 5 corrects it downwards. */
  @BeforeAll
  static void record() throws IOException {
    made = NewLedger.in(folder);
    check("3000000", true);
    pay("第三条", "250000", "财1");
    pay("第四条", "100000", "财2", "--opinion", "某市工信局，工信〔2026〕9号");
    pay("第五条", "4000", "财3");
    corrected = check("2000000", false, "--corrects", "1");
  }

  private static NewLedger ledger() {
    return Objects.requireNonNull(made);
  }

  private static String done(List<String> arguments) {
    Run run = Run.cached();
    assertThat(run.program(arguments.toArray(String[]::new))).as(run.err()).isZero();
    return run.out();
  }

  private static String check(String investment, boolean accepted, String... more)
      throws IOException {
    String facts =
        """
        {"企业":{"企业编号":"Q-1","名称":"甲公司","行政区划代码":"410122","已裁奖补":[],
         "项目":[{"项目编号":"P-01","投资额":"%s","已验收":%s}]}}
        """
            .formatted(investment, accepted);
    Path file = Files.writeString(folder.resolve("甲.json"), facts);
    List<String> words =
        new ArrayList<>(List.of("check", file.toString(), "--rules", "fixtures/rulesets/history"));
    words.addAll(List.of("--as-of", "2025-06-01"));
    words.addAll(List.of(more));
    return done(List.of(ledger().recording(words.toArray(String[]::new))));
  }

  private static void pay(String clause, String yuan, String document, String... more) {
    List<String> words = new ArrayList<>(List.of("ledger", "pay", "1", "--policy", "连续奖补"));
    words.addAll(List.of("--clause", clause, "--amount", yuan, "--on", "2025-07-01"));
    words.addAll(List.of("--document", document, "--actor", "李四"));
    words.addAll(List.of("--ledger", ledger().file().toString()));
    words.addAll(List.of(more));
    done(words);
  }

  private static String asked(String... arguments) {
    List<String> words = new ArrayList<>(List.of("ledger"));
    words.addAll(List.of(arguments));
    words.addAll(List.of("--ledger", ledger().file().toString()));
    return done(words);
  }

  private static List<String> rows(String text) {
    return text.lines().filter(line -> line.matches(" *\\d+  .*")).toList();
  }

  @Test
  void whoever_corrects_downwards_is_told_what_was_paid_too_much() throws IOException {
    assertThat(corrected).contains("已记入台账：第 5 号。\n" + OVER + "\n" + NO_MORE + "\n");
    // The same again is told where it stands, in JSON too.
    JsonNode json =
        JsonMapper.shared()
            .readTree(check("2000000", false, "--corrects", "1", "--format", "json"));
    JsonNode entered = json.findValue("ledger");
    assertThat(entered.get("number").longValue()).isEqualTo(5);
    assertThat(entered.get("anew").booleanValue()).isFalse();
    assertThat(
            entered
                .get("account")
                .get("positions")
                .valueStream()
                .map(one -> one.get("overpaid").stringValue()))
        .containsExactly("50000.00", "0.00", "100000.00");
  }

  @Test
  void every_entry_of_the_chain_shows_award_paid_and_what_is_left_or_too_much() {
    for (String number : List.of("1", "2", "5")) {
      assertThat(asked("show", number))
          .as(number)
          .contains("拨付情况（第 1、5 号是一串更正，现在算数的是第 5 号，按哪一号付的都算）：", OVER, NO_MORE)
          .containsPattern(
              "第三条 项目\\[P-01\\] +200,000\\.00 元 +250,000\\.00 元 +2 +0\\.00 元 +50,000\\.00 元")
          .containsPattern(
              "第五条 企业\\[Q-1\\] +10,000\\.00 元 +4,000\\.00 元 +4 +6,000\\.00 元 +0\\.00 元");
    }
    assertThat(asked("show", "3")).contains("数额由谁定　某市工信局，工信〔2026〕9号");
    JsonNode json = JsonMapper.shared().readTree(asked("show", "5", "--format", "json"));
    assertThat(json.get("account").get("counts").longValue()).isEqualTo(5);
  }

  @Test
  void a_list_marks_what_was_paid_too_much_and_finds_it() throws IOException {
    assertThat(rows(asked("list")).get(4)).contains("更正第 1 号；已付 354,000.00 元；多付 150,000.00 元");
    String found = asked("list", "--overpaid");
    assertThat(rows(found)).hasSize(1).first().asString().startsWith("   5");
    assertThat(found).contains("多付合计 150,000.00 元");
    assertThat(asked("list", "--overpaid", "--policy", "别的")).contains("没有符合的记录。");

    Path csv = folder.resolve("台账.csv");
    asked("list", "--current", "--out", csv.toString());
    assertThat(Files.readString(csv, StandardCharsets.UTF_8))
        .contains("第三条,项目[P-01],符合，给予,200000.00,,,250000.00,50000.00,,1,")
        .contains("第四条,项目[P-01],不符合,,,,100000.00,100000.00,,1,");
  }

  @Test
  void totals_tell_it_apart_from_what_is_unpaid_of_another() {
    String totals = asked("totals", "--by", "clause");
    assertThat(totals)
        .containsPattern("第三条 +200,000\\.00 元 +0\\.00 元 +250,000\\.00 元 +50,000\\.00 元")
        .containsPattern("第五条 +10,000\\.00 元 +0\\.00 元 +4,000\\.00 元 +0\\.00 元")
        .containsPattern("第四条 +0\\.00 元 +0\\.00 元 +100,000\\.00 元 +100,000\\.00 元")
        .contains("多付合计 150,000.00 元");
    JsonNode all = JsonMapper.shared().readTree(asked("totals", "--format", "json")).get("all");
    assertThat(all.get("overpaid").stringValue()).isEqualTo("150000.00");
    assertThat(all.get("granted").stringValue()).isEqualTo("210000.00");
  }

  /** The payment of 财1 can no longer be told to be for P-01. */
  @Test
  void what_was_erased_and_what_was_altered_are_told_apart(@TempDir Path own) throws Exception {
    Path erased = copied(own, "甲.db");
    run(erased, "erase", "2", "--reason", "依企业申请", "--actor", "李四");
    assertThat(run(erased, "totals").out())
        .contains("有 1 项因个人数据已抹除，分不清", "多付合计 150,000.00 元")
        .doesNotContain("可能被改过");
    assertThat(json(erased)).contains("\"unsure\" : 1", "\"altered\" : 0");
    assertThat(run(erased, "show", "5").out()).contains("至少 50,000.00 元");

    Path altered = copied(own, "乙.db");
    AlteredLedgerTest.change(altered, "update payload set core = zeroblob(9) where number = 2");
    assertThat(run(altered, "totals").out())
        .contains("有 1 项旁存的内容与台账所记的摘要不符", "多付合计 150,000.00 元")
        .doesNotContain("个人数据已抹除，分不清");
    assertThat(json(altered)).contains("\"unsure\" : 0", "\"altered\" : 1");
  }

  private static String json(Path ledger) {
    return run(ledger, "totals", "--format", "json").out().replace("\":", "\" :");
  }

  private static Run run(Path ledger, String... words) {
    Run run = Run.cached();
    List<String> all = new ArrayList<>(List.of("ledger"));
    all.addAll(List.of(words));
    all.addAll(List.of("--ledger", ledger.toString()));
    run.program(all.toArray(String[]::new));
    return run;
  }

  private static Path copied(Path own, String name) throws IOException {
    Path copy = own.resolve(name);
    Files.copy(ledger().file(), copy);
    Files.copy(
        Path.of(ledger().file() + ".key"),
        Path.of(copy + ".key"),
        StandardCopyOption.COPY_ATTRIBUTES);
    return copy;
  }

  @Test
  void over_leaves_the_sum_itself_out_and_at_least_takes_it_in() {
    assertThat(rows(asked("list", "--over", "249999.99", "--kind", "拨付"))).hasSize(1);
    assertThat(rows(asked("list", "--over", "250000", "--kind", "拨付"))).isEmpty();
    assertThat(rows(asked("list", "--at-least", "250000", "--kind", "拨付"))).hasSize(1);
    assertThat(rows(asked("list", "--at-least", "250000.01", "--kind", "拨付"))).isEmpty();
    // A bound is taken in full.
    assertThat(rows(asked("list", "--at-least", "150000", "--policy", "连续奖补"))).hasSize(3);
    Run run = Run.cached();
    assertThat(
            run.program(
                "ledger",
                "list",
                "--over",
                "1",
                "--at-least",
                "1",
                "--ledger",
                ledger().file().toString()))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err()).contains("--over 是超过（不含本数），--at-least 是以上（含本数）");
  }

  @Test
  void a_bound_stands_apart_from_sums_in_a_file() throws IOException {
    Path csv = folder.resolve("更正前.csv");
    asked("list", "--corrected", "--out", csv.toString());
    assertThat(Files.readString(csv, StandardCharsets.UTF_8))
        .contains("金额（元）,不超过（元）,金额性质,已付（元）,多付")
        .contains("第四条,项目[P-01],符合，给予,,150000.00,不超过,,,5,");
  }

  @ParameterizedTest
  @CsvSource({"false, 80000.00, 0.00", "true, 200000.00, 120000.00"})
  void a_list_and_an_entry_say_the_same_of_instalments_kept_and_forfeited(
      boolean stayed, String award, String rest, @TempDir Path own) throws IOException {
    String facts =
        """
        {"企业":{"统一社会信用代码":"91370100MA3F00002C","行政区划代码":"610602",
         "升规":[{"入统编号":"G1","首次入统":true,"行业":"服务业","入统时营业收入":"15000000",
          "第二年在库经营":%s}]}}
        """
            .formatted(stayed);
    Path file = Files.writeString(own.resolve("乙.json"), facts);
    NewLedger kept = NewLedger.in(own);
    String rules = "fixtures/rulesets/published";
    done(
        List.of(
            kept.recording("check", file.toString(), "--rules", rules, "--as-of", "2025-11-30")));
    String pay = "ledger pay 1 --policy 延安升规 --clause 升规入统 --amount 80000 --on 2025-12-01";
    List<String> words = new ArrayList<>(List.of(pay.split(" ")));
    words.addAll(List.of("--document", "财1", "--actor", "李四"));
    words.addAll(List.of("--ledger", kept.file().toString()));
    done(words);

    String where = kept.file().toString();
    List<String> json = List.of("--format", "json", "--ledger", where);
    List<String> list = new ArrayList<>(List.of("ledger", "list", "--kind", "determination"));
    list.addAll(json);
    List<String> show = new ArrayList<>(List.of("ledger", "show", "1"));
    show.addAll(json);
    JsonNode listed = JsonMapper.shared().readTree(done(list)).get("account");
    assertThat(listed).isEqualTo(JsonMapper.shared().readTree(done(show)).get("account"));
    JsonNode position = listed.get("positions").get(0);
    assertThat(position.get("award").stringValue()).isEqualTo(award);
    assertThat(position.get("rest").stringValue()).isEqualTo(rest);
  }
}
