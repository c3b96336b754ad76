package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchVerbTest {
  private static final String REGISTER = "fixtures/register/名册.jsonl";
  private static final String DAY = "2025-12-01";

  @TempDir private Path folder = Path.of("");

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static Run batch(int code, String... arguments) {
    Run run = Run.cached();
    List<String> all = new ArrayList<>(List.of("batch"));
    all.addAll(List.of(arguments));
    assertThat(run.program(all.toArray(String[]::new))).as(run.err()).isEqualTo(code);
    return run;
  }

  private List<JsonNode> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name)).stream()
        .map(line -> JsonMapper.shared().readTree(line))
        .toList();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  /** Enterprises with running numbers, every tenth of which has a type that there is not. */
  private Path register(int size) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= size; i++) {
      String type = i % 10 == 0 ? "没有这种" : "工业企业";
      lines.append(
          "{\"企业\":{\"统一社会信用代码\":\"%s\",\"名称\":\"企业%d\",\"类型\":\"%s\",\"行政区划代码\":\"410122\"}}\n"
              .formatted(CreditCodes.of(i), i, type));
    }
    return Files.writeString(folder.resolve("名册.jsonl"), lines);
  }

  @Test
  void every_entry_is_decided_and_the_count_is_printed() throws IOException {
    Run run = batch(0, REGISTER, "--out", path("结果.jsonl"), "--as-of", DAY);

    assertThat(run.out()).contains("结果.jsonl").endsWith("读入 3 = 已裁定 3 + 退回 0\n");
    assertThat(run.err()).isEmpty();
    assertThat(lines("结果.jsonl")).hasSize(5);
    assertThat(lines("结果.jsonl").get(0).get("asOf").asString()).isEqualTo(DAY);
    assertThat(lines("结果.jsonl").get(4).get("read").asInt()).isEqualTo(3);
    assertThat(files()).as("the run's folder is gone").containsExactly("结果.jsonl");
  }

  @Test
  void a_csv_goes_into_all_formats_at_once() throws IOException {
    Run run =
        batch(
            0,
            "fixtures/register/企业.csv",
            "--as-of",
            DAY,
            "--out",
            path("a.jsonl"),
            "--out",
            path("a.xlsx"),
            "--out",
            path("a.csv"));

    assertThat(run.out()).endsWith("读入 2 = 已裁定 2 + 退回 0\n");
    assertThat(files()).containsExactly("a.csv", "a.jsonl", "a.xlsx", "a.汇总.csv", "a.退回.csv");
  }

  @Test
  void rejected_entries_are_counted_and_end_with_two() throws IOException {
    Run run =
        batch(2, register(95).toString(), "--out", path("a.jsonl"), "--threads", "3", "--all");

    assertThat(run.out()).contains("读入 95 = 已裁定 86 + 退回 9");
    assertThat(lines("a.jsonl").stream().filter(line -> line.has("problems"))).hasSize(9);
    assertThat(lines("a.jsonl").get(1).get("rulings")).hasSizeGreaterThan(50);
  }

  @Test
  void without_reasons_the_sums_are_the_same_and_each_line_says_so() throws IOException {
    String register = register(95).toString();
    Run whole = batch(2, register, "--as-of", DAY, "--out", path("a.jsonl"));
    Run brief = batch(2, register, "--as-of", DAY, "--out", path("b.jsonl"), "--brief");

    assertThat(brief.out().replace("b.jsonl", "a.jsonl")).isEqualTo(whole.out());
    List<JsonNode> lines = lines("b.jsonl");
    assertThat(lines.stream().filter(line -> line.has("rulings")))
        .hasSize(86)
        .allMatch(line -> !line.get("reasons").asBoolean())
        .noneMatch(line -> line.has("core"));
    Run pool = Run.cached();
    assertThat(pool.program("pool", path("b.jsonl"))).isNotZero();
    assertThat(pool.err()).contains("results-without-reasons").contains("--brief");
  }

  @Test
  void what_needs_reasons_is_not_to_be_had_without() throws IOException {
    String to = path("a.jsonl");
    assertThat(batch(1, REGISTER, "--out", to, "--brief", "--full").err()).contains("--full");
    assertThat(batch(1, REGISTER, "--out", path("a.xlsx"), "--brief").err()).contains("a.xlsx");
    String ledger = path("台账.db");
    Run recorded =
        batch(1, REGISTER, "--out", to, "--brief", "--record", "--ledger", ledger, "--actor", "甲");
    assertThat(recorded.err()).contains("--brief").contains("--record");
    assertThat(files()).isEmpty();
  }

  @Test
  void the_bytes_do_not_depend_on_threads() throws IOException {
    String register = register(1100).toString();
    byte[] one = null;
    for (String threads : List.of("1", "2", "3", "7")) {
      batch(
          2,
          register,
          "--as-of",
          DAY,
          "--threads",
          threads,
          "--out",
          path("a.jsonl"),
          "--out",
          path("a.csv"),
          "--out",
          path("a.xlsx"));
      byte[] all =
          bytes("a.jsonl", "a.csv", "a.退回.csv", "a.xlsx").getBytes(StandardCharsets.ISO_8859_1);
      one = one == null ? all : one;
      assertThat(all).as("%s threads", threads).isEqualTo(one);
    }
  }

  private String bytes(String... names) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String name : names) {
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      all.append(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    return all.toString();
  }

  @Test
  void an_unfinished_run_is_taken_up_only_when_asked_and_only_the_same() throws IOException {
    batch(0, REGISTER, "--out", path("a.csv"), "--as-of", DAY, "--keep-run");
    assertThat(files()).contains("a.csv.run");

    Run again = batch(1, REGISTER, "--out", path("a.csv"), "--as-of", DAY);
    assertThat(again.err()).contains("没有跑完", "--resume");
    Run other = batch(1, REGISTER, "--out", path("a.csv"), "--as-of", "2025-12-02", "--resume");
    assertThat(other.err()).contains("--as-of 2025-12-01");
    Run same =
        batch(
            0,
            REGISTER,
            "--out",
            path("a.csv"),
            "--out",
            path("b.jsonl"),
            "--as-of",
            DAY,
            "--resume");
    assertThat(same.out()).contains("读入 3");
    assertThat(same.err()).contains("已有 3 条做完");
    assertThat(files()).containsExactly("a.csv", "a.汇总.csv", "a.退回.csv", "b.jsonl");
  }

  @Test
  void resuming_where_nothing_is_unfinished_begins_anew_and_says_so() {
    Run run = batch(0, REGISTER, "--out", path("a.csv"), "--as-of", DAY, "--resume");

    assertThat(run.err()).contains("没有找到没跑完的批量，从头开始。");
  }

  @Test
  void an_unfinished_run_is_found_beside_any_file_of_results() {
    batch(0, REGISTER, "--out", path("b.jsonl"), "--as-of", DAY, "--keep-run");

    Run run =
        batch(
            0,
            REGISTER,
            "--out",
            path("a.csv"),
            "--out",
            path("b.jsonl"),
            "--as-of",
            DAY,
            "--resume");

    assertThat(run.err()).contains("已有 3 条做完");
  }

  @Test
  void where_the_rejected_are_and_what_to_do_is_told() throws IOException {
    Path broken = Files.writeString(folder.resolve("坏.jsonl"), "{}\n");
    List<String> outs =
        List.of("--out", path("a.csv"), "--out", path("b.xlsx"), "--out", path("c.jsonl"));
    List<String> all = new ArrayList<>(List.of(broken.toString()));
    all.addAll(outs);
    all.addAll(List.of("--as-of", DAY));

    assertThat(batch(2, all.toArray(String[]::new)).out())
        .contains("a.退回.csv”", "b.xlsx”的工作表“退回”", "c.jsonl”：改好后再跑一次。");
    all.addAll(List.of("--lang", "en"));
    assertThat(batch(2, all.toArray(String[]::new)).out())
        .contains("the sheet “Rejected” of “", "mend them and run again.");
    assertThat(batch(0, REGISTER, "--out", path("d.csv"), "--as-of", DAY).out())
        .doesNotContain("再跑一次");
  }

  @Test
  void a_register_that_was_changed_is_not_mixed() throws IOException {
    Path register = register(5);
    batch(0, register.toString(), "--out", path("a.csv"), "--as-of", DAY, "--keep-run");
    register(6);

    Run run = batch(1, register.toString(), "--out", path("a.csv"), "--as-of", DAY, "--resume");

    assertThat(run.err()).contains("“名册.jsonl”不是上次读的那一份");
  }

  @Test
  void what_cannot_be_written_is_told_and_can_be_resumed() throws IOException {
    // A folder that is not empty stands where the file of results would grow.
    Files.createDirectories(folder.resolve("a.csv.part/b"));
    Run run = batch(1, REGISTER, "--out", path("a.csv"), "--as-of", DAY);

    assertThat(run.err()).contains("a.csv", "没能写出", "--resume");
    assertThat(folder.resolve("a.csv")).doesNotExist();
    Files.delete(folder.resolve("a.csv.part/b"));
    Files.delete(folder.resolve("a.csv.part"));
    batch(0, REGISTER, "--out", path("a.csv"), "--as-of", DAY, "--resume");
    assertThat(files()).containsExactly("a.csv", "a.汇总.csv", "a.退回.csv");
  }

  @Test
  void files_of_results_are_checked_before_the_work() throws IOException {
    Path in = register(3);
    String register = in.toString();
    assertThat(batch(1, register).err()).contains("缺少 --out");
    assertThat(batch(1, register, "--out", path("a.pdf")).err()).contains("a.pdf", ".xlsx");
    assertThat(batch(1, register, "--out", path("没有/a.csv")).err()).contains("没有/a.csv");
    assertThat(batch(1, register, "--out", register).err()).contains("就是名册本身");
    assertThat(batch(1, folder.toString(), "--out", path("a.csv")).err()).contains("名册的文件夹");
    assertThat(batch(1, register, "--out", path("a.csv"), "--out", path("a.退回.csv")).err())
        .contains("重名");
    Files.createDirectory(folder.resolve("b.csv"));
    assertThat(batch(1, register, "--out", path("b.csv")).err()).contains("是文件夹");
    assertThat(files()).containsExactly("b.csv", "名册.jsonl");
  }

  @Test
  void a_link_to_the_register_is_the_register() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("b.jsonl"), register(3));

    assertThat(batch(1, path("名册.jsonl"), "--out", link.toString()).err()).contains("名册本身");
  }

  @Test
  void wrong_words_are_told() {
    String out = path("a.csv");
    assertThat(batch(1, REGISTER, "--out", out, "--threads", "0").err()).contains("1 到 256");
    assertThat(batch(1, REGISTER, "--out", out, "--threads", "257").err()).contains("257");
    assertThat(batch(1, REGISTER, "--out", out, "--type", "公司").err()).contains("公司", "企业");
    assertThat(batch(1, "没有.jsonl", "--out", out).err()).contains("没有.jsonl");
    assertThat(batch(1, "README.md", "--out", out).err()).contains("README.md");
  }

  @Test
  void it_says_where_the_time_went_when_asked() {
    Run run = batch(0, REGISTER, "--out", path("a.csv"), "--as-of", DAY, "--timing");

    assertThat(run.err()).contains("读入", "裁定", "写出");
  }

  @Test
  void an_applicant_that_comes_twice_is_decided_in_no_entry() throws IOException {
    String once = Files.readString(register(3));
    Path twice = Files.writeString(folder.resolve("两次.jsonl"), once + once.lines().toList().get(1));

    Run run = batch(2, twice.toString(), "--out", path("a.jsonl"), "--as-of", DAY);

    assertThat(run.err()).contains("2 条与别的条是同一申报主体", "第 4 条同第 2 条");
    assertThat(run.out()).contains("读入 4 = 已裁定 2 + 退回 2");
    List<JsonNode> lines = lines("a.jsonl");
    assertThat(lines.get(2).at("/problems/0/sentence").asString()).contains("第 4 条");
    assertThat(lines.get(2).at("/problems/0/row").asInt()).isEqualTo(2);
    assertThat(lines.get(4).at("/problems/0/sentence").asString()).contains("第 2 条");
    assertThat(lines.get(5).get("twice").asInt()).isEqualTo(2);
    assertThat(lines.get(5).get("rejected").asInt()).isEqualTo(2);
  }

  @Test
  void sums_are_printed_exact_ones_apart_from_bounds() {
    Run run = batch(0, REGISTER, "--out", path("a.jsonl"), "--as-of", DAY);

    assertThat(run.out()).contains("给予 ", "确数合计 ", "应缴 ", "未定：");
    assertThat(run.out()).doesNotContain("警示");
  }

  @Test
  void an_overlay_is_named_on_the_screen_and_in_every_table() throws IOException {
    Path overlay =
        Files.writeString(
            folder.resolve("o.yaml"),
            """
            title: 试算三百万
            assumed: 试算用
            parameters:
              光伏与微电网:
                单个项目上限:
                  values: { 2025-07-01: 300 }
                  assumed: 试算用
            """);

    Run run =
        batch(0, REGISTER, "--out", path("a.csv"), "--as-of", DAY, "--with", overlay.toString());

    assertThat(run.out()).contains("“试算三百万”（sha256:");
    assertThat(Files.readString(folder.resolve("a.csv")))
        .contains(DAY + ",sha256:", "试算三百万 sha256:");
    assertThat(Files.readString(folder.resolve("a.退回.csv"))).contains("裁定日,规则集,试算参数");
    assertThat(Files.readString(folder.resolve("a.汇总.csv"))).contains("试算三百万 sha256:", "读入（条）");
  }

  @Test
  void what_may_be_missing_from_an_applicant_is_marked_everywhere() throws IOException {
    Path sheets = Files.createDirectory(folder.resolve("名册"));
    Files.writeString(sheets.resolve("企业.csv"), "统一社会信用代码,名称\n91410122MA9F000018,甲\n");
    Files.writeString(sheets.resolve("能源项目.csv"), "统一社会信用代码,项目编号\n91410122MA9F000081,P1\n");

    Run run =
        batch(
            2, sheets.toString(), "--out", path("a.jsonl"), "--out", path("a.csv"), "--as-of", DAY);

    assertThat(run.err()).contains("有 1 户可能漏行");
    assertThat(lines("a.jsonl").get(1).at("/marks/0/place").asString()).isEqualTo("能源项目.csv:2");
    assertThat(Files.readString(folder.resolve("a.csv"))).contains("可能漏行：能源项目.csv!第 2 行");
    assertThat(Files.readString(folder.resolve("a.退回.csv"))).contains("91410122MA9F000018");
    assertThat(Files.readString(folder.resolve("a.汇总.csv"))).contains("可能漏行（户）");
  }

  private static String bondOf(int who, String code) {
    return """
    {"企业":{"统一社会信用代码":"%s","名称":"企业%d","类型":"工业企业","行政区划代码":"410122","债券":[{"债券代码":"%s",\
    "类别":"科技创新债券","已成功发行":true,"发行日期":"2025-09-10","发行金额":300000000.00}]}}
    """
        .formatted(CreditCodes.of(who), who, code);
  }

  @Test
  void what_two_are_paid_for_is_marked_everywhere_whatever_the_threads() throws IOException {
    StringBuilder many = new StringBuilder(bondOf(1, "102582001"));
    for (int who = 2; who <= 600; who++) {
      many.append(bondOf(who, "B" + who));
    }
    many.append(bondOf(601, "102582001"));
    String register = Files.writeString(folder.resolve("债.jsonl"), many).toString();

    Run run =
        batch(
            2,
            register,
            "--out",
            path("a.jsonl"),
            "--out",
            path("a.csv"),
            "--as-of",
            DAY,
            "--threads",
            "1",
            "--keep-run");

    assertThat(run.err()).contains("有 2 户的对象", "核对后再付").doesNotContain("漏行");
    List<JsonNode> lines = lines("a.jsonl");
    assertThat(lines.get(1).at("/counts/granted").asInt()).isEqualTo(1);
    assertThat(lines.get(1).at("/marks/0/sentence").asString())
        .contains("第 601 条", "科技创新债券", "债券[102582001]", "核对后再付");
    assertThat(lines.get(601).at("/marks/0/sentence").asString()).contains("第 1 条");
    assertThat(lines.get(300).has("marks")).isFalse();
    assertThat(Files.readString(folder.resolve("a.csv"))).contains("同一对象在第 601 条", "同一对象在第 1 条");
    assertThat(Files.readString(folder.resolve("a.汇总.csv"))).contains("同一对象几户都给（户）,,2");
    byte[] first = Files.readAllBytes(folder.resolve("a.jsonl"));
    batch(
        2,
        register,
        "--out",
        path("a.jsonl"),
        "--out",
        path("a.csv"),
        "--as-of",
        DAY,
        "--threads",
        "2",
        "--resume");
    assertThat(folder.resolve("a.jsonl")).hasBinaryContent(first);
    batch(2, register, "--out", path("a.jsonl"), "--as-of", DAY, "--threads", "2");
    assertThat(folder.resolve("a.jsonl")).hasBinaryContent(first);
  }

  @Test
  void what_each_is_paid_for_alone_is_not_marked() throws IOException {
    String apart = bondOf(1, "102582001") + bondOf(2, "102582002");
    String register = Files.writeString(folder.resolve("债.jsonl"), apart).toString();

    Run run = batch(0, register, "--out", path("a.csv"), "--as-of", DAY);

    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(folder.resolve("a.汇总.csv"))).doesNotContain("几户都给");
  }

  @Test
  void what_was_read_otherwise_than_one_may_think_is_told_and_kept() throws IOException {
    Path sheet = Files.writeString(folder.resolve("镇.csv"), "行政区划代码,名称,考评名次\n370102001,甲,36\n");

    Run run =
        batch(
            0, sheet.toString(), "--out", path("a.csv"), "--out", path("a.jsonl"), "--as-of", DAY);

    assertThat(run.err()).contains("没有写单位", "按“个”读入");
    assertThat(Files.readString(folder.resolve("a.汇总.csv"))).contains("按“个”读入");
    assertThat(lines("a.jsonl").get(0).at("/notices/0").asString()).contains("镇.csv!C1");
  }
}
