package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.cli.Decisions.firm;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pool of 1000 万, first come first served: 甲 gets its 600 of 1 March, 乙 and 丙 of 2 March share
 * the other 400 for 500 and 300.
 */
class PooledAwardsTest {
  private static final String DAY = "2025-06-30";
  private static final String A = firm("甲", "6000", "2025-03-01", false);
  private static final String B = firm("乙", "5000", "2025-03-02", false);
  private static final String C = firm("丙", "3000", "2025-03-02", false);

  @TempDir private Path folder = Path.of("");
  private Path record = Path.of("");
  private Path preview = Path.of("");

  @BeforeEach
  void a_run_of_three() {
    Path results = Decisions.file(folder, "结果.jsonl", DAY, A, B, C);
    record = folder.resolve("记录.json");
    preview = folder.resolve("预览.jsonl");
    Run run = Run.fresh();
    int code =
        run.program(
            "pool",
            results.toString(),
            "--rules",
            Decisions.FOLDER.toString(),
            "--pool",
            "年度技改资金",
            "--first",
            "--out",
            preview.toString(),
            "--commit",
            record.toString());
    assertThat(code).as(run.err()).isZero();
  }

  private int code;

  private Run run(String verb, String facts, String day, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("单位.json"), facts, StandardCharsets.UTF_8);
    Run run = Run.cached();
    List<String> arguments = new ArrayList<>(List.of(verb, file.toString(), "--as-of", day));
    arguments.addAll(List.of("--lang", "zh", "--rules", Decisions.FOLDER.toString()));
    arguments.addAll(List.of(options));
    code = run.program(arguments.toArray(String[]::new));
    return run;
  }

  private Run explain(String facts, Path run, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of("--pool-record", run.toString()));
    all.addAll(List.of(options));
    return run("explain", facts, DAY, all.toArray(String[]::new));
  }

  @Test
  void an_explanation_goes_on_from_the_entitlement_to_what_is_paid() throws IOException {
    Run run = explain(B, record);

    assertThat(run.err()).isEmpty();
    assertThat(code).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "应得 5,000,000.00 元，实际 2,500,000.00 元",
            "资金盘“技改资金/年度技改资金”（2025 年）的分配",
            "分配记录：",
            "sha256:",
            "policies/技改资金/policy.yaml:",
            "年度技改资金总额为2000万元",
            "总额 10,000,000.00 元（参数“资金总额”，第九条）",
            "应得合计 14,000,000.00 元（3 项）",
            "应得 5,000,000.00 元",
            "× 4,000,000.00 元 ÷ 8,000,000.00 元 = 0.5 → 2,500,000.00 元",
            "实际给予 2,500,000.00 元，比应得少 2,500,000.00 元",
            "原因：")
        .doesNotContain("以上金额为应得数");
  }

  @Test
  void whoever_is_not_cut_is_told_so() throws IOException {
    assertThat(explain(A, record).out())
        .contains("按先后排第 1 位")
        .contains("实际给予 6,000,000.00 元，与应得相同");
  }

  @Test
  void a_preview_explains_too_and_says_that_it_is_none() throws IOException {
    assertThat(explain(B, preview).out()).contains("预览，还没有提交").contains("实际给予 2,500,000.00 元");
    assertThat(code).isZero();
    assertThat(run("notice", B, DAY, "--pool-record", preview.toString()).err())
        .contains("pool-record-preview");
    assertThat(code).isEqualTo(ExitCode.COULD_NOT_RUN);
  }

  @Test
  void without_a_record_the_amount_is_an_entitlement() throws IOException {
    assertThat(run("explain", B, DAY).out())
        .contains("项目 乙-1 · 应得 5,000,000.00 元\n")
        .contains("以上金额为应得数，实际给予多少由资金盘“技改资金/年度技改资金”决定。");
    assertThat(run("check", B, DAY).out()).contains("应得数：技改资金 第五条");
    assertThat(run("notice", B, DAY).out())
        .contains("应得 5,000,000.00 元（待分配）")
        .doesNotContain("人民币大写");
  }

  @Test
  void a_notice_says_what_is_paid_and_why_it_is_less() throws IOException {
    Run run = run("notice", B, DAY, "--pool-record", record.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("实际 2,500,000.00 元（应得 5,000,000.00 元）")
        .contains("贰佰伍拾万元整")
        .contains("大家都按应得的同一比例")
        .contains("其中 1 项已经资金盘分配：应得 5,000,000.00 元，实际给予 2,500,000.00 元");
  }

  @Test
  void a_notice_does_not_call_given_what_is_only_an_entitlement() throws IOException {
    String model = B.replace("\"示范\": false", "\"示范\": true");
    record = committed(model);
    String notice = run("notice", model, DAY, "--pool-record", record.toString()).out();

    assertThat(notice).contains("应得合计：").doesNotContain("合计给予");
    assertThat(notice)
        .containsPattern("实际给予</th>\\s*<td>\\s*<p>不超过 2,500,000.00 元")
        .containsPattern("实际给予</th>\\s*<td>\\s*<p>5,000,000.00 元")
        .contains("不超过人民币贰佰伍拾万元整");
    Run english = Run.fresh();
    english.program(
        "notice",
        folder.resolve("单位.json").toString(),
        "--as-of",
        DAY,
        "--rules",
        Decisions.FOLDER.toString(),
        "--pool-record",
        record.toString(),
        "--lang",
        "en");
    assertThat(english.out()).contains("at most 2,500,000.00", "Entitled to in all: ");
  }

  private Path committed(String... facts) {
    Path results = Decisions.file(folder, "又一结果.jsonl", DAY, facts);
    Path target = folder.resolve("又一记录.json");
    Run run = Run.fresh();
    List<String> arguments = new ArrayList<>(List.of("pool", results.toString(), "--rules"));
    arguments.addAll(List.of(Decisions.FOLDER.toString(), "--pool", "年度技改资金", "--first"));
    arguments.addAll(List.of("--commit", target.toString()));
    assertThat(run.program(arguments.toArray(String[]::new))).as(run.err()).isZero();
    return target;
  }

  @Test
  void data_name_the_run_its_money_its_rule_and_the_steps() throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Files.readString(
                    Path.of("src/main/resources/org/huice/json/explanation-1.schema.json")),
                InputFormat.JSON);
    String with = explain(B, record, "--format", "json").out();
    String without = run("explain", B, DAY, "--format", "json").out();

    assertThat(schema.validate(with, InputFormat.JSON)).isEmpty();
    assertThat(with).contains("\"award\": \"2500000.00\"", "\"cause\": \"in-proportion\"");
    assertThat(schema.validate(without, InputFormat.JSON)).isEmpty();
    assertThat(without).contains("\"pool\": \"技改资金/年度技改资金\"").doesNotContain("in-proportion");
  }

  @Test
  void a_run_on_other_facts_or_another_day_is_refused_by_what_differs() throws IOException {
    assertThat(explain(B.replace("5000", "5001"), record).err())
        .contains("pool-record-facts")
        .doesNotContain("pool-record-absent");
    assertThat(code).isEqualTo(ExitCode.COULD_NOT_RUN);
    Run late = run("explain", B, "2025-07-01", "--pool-record", record.toString());
    assertThat(late.err()).contains("pool-record-day", "--as-of 2025-06-30");
    assertThat(late.out()).isEmpty();
  }

  @Test
  void an_applicant_that_the_run_did_not_know_is_told() throws IOException {
    assertThat(explain(firm("丁", "100", "2025-03-03", false), record).err())
        .contains("pool-record-absent", "技改资金 第五条");
  }

  @Test
  void an_award_that_two_records_hold_is_told_and_a_record_for_nothing_too() throws IOException {
    Path again = Files.copy(record, folder.resolve("又.json"));
    assertThat(explain(B, record, "--pool-record", again.toString()).err())
        .contains("pool-record-both");

    Run unentitled = explain(firm("丁", "0", "2025-03-03", false), record);
    assertThat(code).isZero();
    assertThat(unentitled.err()).contains("没有用到");
  }

  @Test
  void a_record_that_was_changed_explains_nothing() throws IOException {
    String text = Files.readString(record);
    Files.writeString(record, text.replace("乙公司", "庚公司"));
    Run run = explain(B, record);

    assertThat(run.err()).contains("pool-record-changed");
    assertThat(run.out()).isEmpty();
    Files.writeString(preview, Files.readString(preview).replace("2500000.00", "2500000.01"));
    assertThat(explain(B, preview).err()).contains("pool-record-changed");
  }
}
