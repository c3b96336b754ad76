package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.cli.Decisions.firm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huice.tree.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A pool of 1000 万 in 2025, first come first served: 甲 asks for 600 on 1 March, 乙 for 500 and, as a
 * bound, for 250 on 2 March.
 */
class PoolVerbTest {
  private static final String POOL = "年度技改资金";
  private static final String A = firm("甲", "6000", "2025-03-01", false);
  private static final String B = firm("乙", "5000", "2025-03-02", true);

  @TempDir private Path folder = Path.of("");

  private Path results(String... facts) {
    return Decisions.file(folder, "结果.jsonl", "2025-06-30", facts);
  }

  private static Run pool(Path results, String... options) {
    Run run = Run.fresh();
    List<String> arguments = new ArrayList<>(List.of("pool", results.toString()));
    arguments.addAll(List.of("--lang", "zh", "--rules", Decisions.FOLDER.toString()));
    arguments.addAll(List.of(options));
    if (arguments.contains("--commit") && !arguments.contains("--previous")) {
      arguments.add("--first");
    }
    codes.set(run.program(arguments.toArray(String[]::new)));
    return run;
  }

  private static final ThreadLocal<Integer> codes = ThreadLocal.withInitial(() -> -1);

  private static int code() {
    return codes.get();
  }

  @Test
  void a_preview_shows_the_money_first_and_then_who_gets_less_and_why() {
    Run run = pool(results(A, B), "--pool", POOL);

    assertThat(run.err()).isEmpty();
    assertThat(code()).isZero();
    assertThat(run.out())
        .contains("总额\u300010,000,000.00 元（资金总额）")
        .contains("已分配（以前）\u30000.00 元")
        .contains("本次可用\u300010,000,000.00 元")
        .contains("应得合计\u300013,500,000.00 元（3 项）")
        .contains("本次分配\u300010,000,000.00 元（3 项）")
        .contains("余额\u30000.00 元")
        .contains("注意，按上限计：有 1 项")
        .contains("少给或不给的 2 项")
        .contains("4,000,000.00 元 ÷ 7,500,000.00 元 = 约 0.533333")
        .contains("给 2,666,666.67 元")
        .contains("给 1,333,333.33 元");
  }

  @Test
  void without_a_name_every_pool_with_claims_is_shown() {
    Run run = pool(results(A, B));

    assertThat(run.out()).contains("技改资金/年度技改资金").contains("技改资金/示范名额").doesNotContain("先进工艺");
    assertThat(code()).isZero();
  }

  @Test
  void a_run_is_committed_with_a_digest_and_deducted_from_the_next() throws IOException {
    Path first = folder.resolve("一.json");
    Run run = pool(results(A), "--pool", POOL, "--commit", first.toString());

    assertThat(code()).isZero();
    assertThat(run.out()).contains(Sha256.name(Files.readAllBytes(first)));
    Run next = pool(results(B), "--pool", POOL, "--previous", first.toString());
    assertThat(next.out())
        .contains("已分配（以前）\u30006,000,000.00 元")
        .contains("本次可用\u30004,000,000.00 元")
        .contains("本次分配\u30004,000,000.00 元");
    assertThat(code()).isZero();
  }

  @Test
  void a_record_names_its_determinations_and_steps() throws IOException {
    Path record = folder.resolve("一.json");
    pool(results(A, B), "--pool", POOL, "--commit", record.toString());
    String text = Files.readString(record);

    assertThat(text)
        .contains("\"kind\":\"pool-run\"")
        .contains("\"bounds\":true")
        .contains("\"cause\":\"in-proportion\"")
        .contains("\"operand\":\"4000000.00/7500000.00\"")
        .contains("\"source\":\"技改资金/年度技改资金\"")
        .contains("\"total\":\"10000000.00\"");
    assertThat(Pattern.compile("\"determination\":\"sha256:[0-9a-f]{64}\"").matcher(text).results())
        .hasSize(3);
  }

  @Test
  void a_record_is_never_written_over() throws IOException {
    Path record = Files.writeString(folder.resolve("一.json"), "别的");
    Run run = pool(results(A), "--pool", POOL, "--commit", record.toString());

    assertThat(code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err()).contains("不能覆盖");
    assertThat(record).hasContent("别的");
  }

  @Test
  void what_is_open_lacks_figures_or_was_rejected_keeps_a_run_from_being_committed() {
    String late = firm("丙", "100", "", false);
    String open = firm("丁", "100", "2025-03-03", false).replace("\"投资额\": 100, ", "");
    String wrong = firm("戊", "-1", "2025-03-03", false);
    Path results = results(A, late, open, wrong);
    Path record = folder.resolve("一.json");
    Run refused = pool(results, "--pool", POOL, "--commit", record.toString());

    assertThat(code()).isEqualTo(ExitCode.FOUND_SOMETHING);
    assertThat(refused.err()).contains("pool-set-aside", "退回 1 户，尚未裁定的奖补 1 项，缺少所需数据或数据不能用的 1 项");
    assertThat(refused.out())
        .contains("没有参加分配的 2 项")
        .contains("缺少分配要用的 项目[丙-1].申报日期")
        .contains("尚未裁定（缺 项目[丁-1].投资额）")
        .contains("名册退回 1 户");
    assertThat(record).doesNotExist();
    Run forced = pool(results, "--pool", POOL, "--set-aside", "--commit", record.toString());
    assertThat(code()).isZero();
    assertThat(forced.out()).contains("已提交");
    assertThat(record).content().contains("\"reason\":\"missing\"").contains("\"rejected\":1");
  }

  @Test
  void a_commit_says_whether_it_is_the_first_of_the_year() {
    Path results = results(A);
    Path record = folder.resolve("一.json");
    String[] arguments = {
      "pool",
      results.toString(),
      "--lang",
      "zh",
      "--rules",
      Decisions.FOLDER.toString(),
      "--pool",
      POOL,
      "--commit",
      record.toString()
    };
    Run forgotten = Run.fresh();
    assertThat(forgotten.program(arguments)).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(forgotten.err()).contains("--first");
    assertThat(record).doesNotExist();

    pool(results, "--pool", POOL, "--commit", record.toString());
    assertThat(record).exists();
    Run both = pool(results, "--first", "--previous", record.toString(), "--commit", "二.json");
    assertThat(code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(both.err()).contains("只能写一个");
  }

  @Test
  void results_that_were_cut_off_are_refused() {
    List<String> lines = Decisions.lines(LocalDate.of(2025, 6, 30), List.of(A, B));
    Path cut = Decisions.file(folder, "断.jsonl", lines.subList(0, 2));
    assertThat(pool(cut).err()).contains("results-cut-off");
    assertThat(code()).isEqualTo(ExitCode.FOUND_SOMETHING);

    List<String> fewer = new ArrayList<>(lines);
    fewer.remove(1);
    assertThat(pool(Decisions.file(folder, "缺.jsonl", fewer)).err()).contains("results-miscounted");
    assertThat(pool(Decisions.file(folder, "假.jsonl", List.of("{}"))).err())
        .contains("not-results");
  }

  @Test
  void results_of_other_rules_or_another_overlay_are_refused() throws IOException {
    List<String> lines = Decisions.lines(LocalDate.of(2025, 6, 30), List.of(A));
    List<String> other = new ArrayList<>(lines);
    other.set(
        0,
        lines.get(0).replaceAll("\"ruleSet\":\"sha256:[0-9a-f]{4}", "\"ruleSet\":\"sha256:0000"));
    sign(other);
    assertThat(pool(Decisions.file(folder, "别.jsonl", other)).err()).contains("是按规则集");
    assertThat(code()).isEqualTo(ExitCode.COULD_NOT_RUN);

    Path overlay =
        Files.writeString(
            folder.resolve("补充.yaml"),
            """
            title: 试算
            assumed: 试算
            parameters: { 技改资金: { 资金总额: { values: { 2024-01-01: 500 } } } }
            """,
            StandardCharsets.UTF_8);
    assertThat(pool(results(A), "--with", overlay.toString()).err()).contains("没有用补充参数");
  }

  @Test
  void a_budget_that_is_redacted_or_not_set_yet_is_named() {
    assertThat(pool(results(A), "--pool", "先进工艺").err())
        .contains("pool-value-redacted")
        .contains("技改资金/先进总额");
    assertThat(code()).isEqualTo(ExitCode.FOUND_SOMETHING);
    Path early = Decisions.file(folder, "早.jsonl", "2023-06-30", A);
    assertThat(pool(early, "--pool", POOL).err()).contains("pool-value-gap").contains("技改资金/资金总额");
  }

  @Test
  void earlier_records_have_to_be_of_this_pool_and_year_whole_and_given_once() {
    Path first = folder.resolve("一.json");
    pool(results(A), "--pool", POOL, "--commit", first.toString());
    Path second = folder.resolve("二.json");
    pool(results(B), "--pool", POOL, "--previous", first.toString(), "--commit", second.toString());
    assertThat(code()).isZero();
    Path c = Decisions.file(folder, "三.jsonl", "2025-06-30", firm("丙", "100", "2025-03-09", true));

    assertThat(pool(c, "--pool", POOL, "--previous", second.toString()).err())
        .contains("pool-record-missing");
    assertThat(
            pool(c, "--pool", POOL, "--previous", first.toString(), "--previous", first.toString())
                .err())
        .contains("pool-record-twice");
    assertThat(pool(c, "--pool", "示范名额", "--previous", first.toString()).err())
        .contains("pool-record-other");
    assertThat(pool(results(A), "--pool", POOL, "--previous", first.toString()).err())
        .contains("pool-paid-twice")
        .contains("甲公司");
    Path next =
        Decisions.file(folder, "明年.jsonl", "2026-02-01", firm("丙", "100", "2026-01-09", true));
    assertThat(pool(next, "--pool", POOL, "--previous", first.toString()).err())
        .contains("pool-record-year");
    assertThat(code()).isEqualTo(ExitCode.FOUND_SOMETHING);
    Run whole =
        pool(c, "--pool", POOL, "--previous", first.toString(), "--previous", second.toString());
    assertThat(code()).isZero();
    assertThat(whole.out()).contains("本次可用\u30000.00 元").contains("已经用完");
  }

  @Test
  void a_record_that_was_changed_is_refused() throws IOException {
    Path first = folder.resolve("一.json");
    pool(results(A), "--pool", POOL, "--commit", first.toString());
    String text = Files.readString(first);
    for (String other :
        List.of(
            text.replace("\"award\":\"6000000.00\"", "\"award\":\"5000000.00\""),
            text.replace("甲公司", "乙公司"),
            text.replace("6000000.00", "5000000.00"),
            text.replaceFirst("\"content\":\"sha256:[0-9a-f]{64}\",", ""))) {
      assertThat(other).isNotEqualTo(text);
      Files.writeString(first, other);
      assertThat(pool(results(B), "--pool", POOL, "--previous", first.toString()).err())
          .contains("pool-record-changed")
          .contains("一.json");
    }
    Files.writeString(first, "{}");
    assertThat(pool(results(B), "--pool", POOL, "--previous", first.toString()).err())
        .contains("pool-record-broken");
  }

  @Test
  void a_preview_is_no_record_of_an_earlier_run() {
    Path preview = folder.resolve("预览.jsonl");
    pool(results(A), "--pool", POOL, "--out", preview.toString());
    assertThat(pool(results(B), "--pool", POOL, "--previous", preview.toString()).err())
        .contains("pool-record-preview");
  }

  @Test
  void what_rests_on_an_overlay_is_committed_only_if_one_says_so_twice() throws IOException {
    Path overlay =
        Files.writeString(
            folder.resolve("补充.yaml"),
            """
            title: 局里的数
            assumed: 试算
            parameters: { 技改资金: { 资金总额: { values: { 2024-01-01: 500 } } } }
            """,
            StandardCharsets.UTF_8);
    Path results = folder.resolve("补充结果.jsonl");
    Path register = Files.writeString(folder.resolve("名册.jsonl"), A.replace("\n", " ") + "\n");
    Run batch = Run.fresh();
    batch.program(
        "batch",
        register.toString(),
        "--out",
        results.toString(),
        "--rules",
        Decisions.FOLDER.toString(),
        "--as-of",
        "2025-06-30",
        "--with",
        overlay.toString());
    Path record = folder.resolve("一.json");
    String[] commit = {"--pool", POOL, "--with", overlay.toString(), "--commit", record.toString()};
    Run refused = pool(results, commit);

    assertThat(code()).as(batch.err()).isEqualTo(ExitCode.FOUND_SOMETHING);
    assertThat(refused.out()).contains("警示：这次分配以补充参数“局里的数”（sha256:");
    assertThat(refused.err()).contains("pool-on-overlay", "--overlay-commit");
    assertThat(record).doesNotExist();

    List<String> confirmed = new ArrayList<>(List.of(commit));
    confirmed.add("--overlay-commit");
    Run committed = pool(results, confirmed.toArray(String[]::new));
    assertThat(code()).isZero();
    assertThat(committed.out()).contains("已提交").endsWith("并非全部出自原文。\n");
    assertThat(record).content().contains("\"title\":\"局里的数\"");
    Run nothing = pool(results(A), "--pool", POOL, "--overlay-commit", "--commit", "二.json");
    assertThat(nothing.err()).contains("--with");
    assertThat(code()).isEqualTo(ExitCode.COULD_NOT_RUN);
  }

  @Test
  void of_places_no_money_is_told() {
    String one = firm("丁", "9000", "2025-03-09", true);
    Run all = pool(results(one), "--pool", "示范名额");
    assertThat(all.out()).contains("全部列入。").doesNotContain("全额", " 元", "（元）");
    Run english = Run.fresh();
    english.program(
        "pool",
        results(one).toString(),
        "--rules",
        Decisions.FOLDER.toString(),
        "--pool",
        "示范名额",
        "--lang",
        "en");
    assertThat(english.out()).contains("All of them have a place.");

    Run some =
        pool(
            results(
                one, firm("丙", "100", "2025-03-09", true), firm("己", "200", "2025-03-09", true)),
            "--pool",
            "示范名额");
    assertThat(some.out()).contains("没有列入的 1 项", "排第 3 名").doesNotContain("少给", "（元）", "0.00");
  }

  @Test
  void places_given_away_before_are_not_there_any_more() {
    Path first = folder.resolve("一.json");
    String rich = firm("丁", "9000", "2025-03-09", true);
    pool(results(rich), "--pool", "示范名额", "--commit", first.toString());
    Path later =
        results(firm("丙", "100", "2025-03-09", true), firm("己", "200", "2025-03-09", true));
    Run run = pool(later, "--pool", "示范名额", "--previous", first.toString());

    assertThat(run.out()).contains("以前已取\u30001 项").contains("本次取\u30001 项");
    assertThat(run.out()).contains("排第 2 名，只取 1 个（示范名额），没有排进。");
  }

  @Test
  void the_same_applicant_twice_is_refused_with_both_entries() {
    String poor = firm("甲", "1", "2025-03-01", false).replace("\"投资额\": 1, ", "");
    for (String again : List.of(A, poor)) {
      assertThat(pool(results(A, B, again), "--pool", POOL).err())
          .contains("pool-applicant-twice")
          .contains("企业[甲] 在第 1 户和第 3 户");
      assertThat(code()).isEqualTo(ExitCode.FOUND_SOMETHING);
    }
    assertThat(pool(results(A, B), "--pool", POOL).err()).isEmpty();
  }

  /** As whoever changes results on purpose would do it: the digest shows accidents only. */
  private static void sign(List<String> lines) {
    int last = lines.size() - 1;
    String digest = Decisions.digest(lines.subList(0, last));
    lines.set(last, lines.get(last).replaceFirst("sha256:[0-9a-f]+", digest));
  }

  @Test
  void the_same_award_twice_is_named() {
    List<String> lines = new ArrayList<>(Decisions.lines(LocalDate.of(2025, 6, 30), List.of(A)));
    lines.set(
        1,
        lines
            .get(1)
            .replaceFirst("\"claims\":\\[(.*?)\\],\"class\"", "\"claims\":[$1,$1],\"class\""));
    sign(lines);
    assertThat(pool(Decisions.file(folder, "结果.jsonl", lines), "--pool", POOL).err())
        .contains("pool-claim-twice")
        .contains("第 1 户和第 1 户");
  }

  @Test
  void the_same_project_of_two_is_committed_only_if_one_says_so() {
    Path results = results(A, B.replace("乙-1", "甲-1"));
    Path record = folder.resolve("记录.json");
    assertThat(pool(results, "--pool", POOL).err())
        .contains("pool-matter-shared", "第 1 户和第 2 户", "项目[甲-1]");
    assertThat(code()).isEqualTo(ExitCode.FOUND_SOMETHING);
    assertThat(pool(results, "--pool", POOL, "--commit", record.toString()).err())
        .contains("pool-matter-shared", "--shared");
    assertThat(record).doesNotExist();

    assertThat(pool(results, "--pool", POOL, "--shared", "--commit", record.toString()).err())
        .isEmpty();
    assertThat(code()).isZero();
    assertThat(record).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"分配.xlsx", "分配.csv", "分配.jsonl"})
  void all_claims_are_written_into_a_file_that_a_later_preview_replaces(String name)
      throws IOException {
    Path out = folder.resolve(name);
    Path results = results(A, B);
    pool(results, "--pool", POOL, "--out", out.toString());
    byte[] once = Files.readAllBytes(out);
    pool(results, "--pool", POOL, "--out", out.toString());

    assertThat(code()).isZero();
    assertThat(Files.readAllBytes(out)).isEqualTo(once);
    if (!name.endsWith("xlsx")) {
      try (Stream<String> lines = Files.lines(out)) {
        assertThat(lines).hasSize(4).anyMatch(line -> line.contains("2666666.67"));
      }
    }
    Files.writeString(out, "别的文件");
    assertThat(pool(results, "--pool", POOL, "--out", out.toString()).err()).contains("没有替换");
    assertThat(out).hasContent("别的文件");
  }

  @Test
  void a_pool_that_is_not_known_and_a_choice_that_is_open_are_told() {
    assertThat(pool(results(A), "--pool", "年度").err()).contains("技改资金/年度技改资金");
    assertThat(code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(pool(results(B), "--out", folder.resolve("a.csv").toString()).err())
        .contains("--pool");
    assertThat(pool(results(A), "--pool", POOL, "--out", folder.resolve("a.pdf").toString()).err())
        .contains(".xlsx");
  }
}
