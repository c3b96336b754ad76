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
    assertThat(files()).containsExactly("a.csv", "a.jsonl", "a.xlsx", "a.退回.csv");
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
    assertThat(files()).containsExactly("a.csv", "a.退回.csv", "b.jsonl");
  }

  @Test
  void resuming_where_nothing_is_unfinished_begins_anew_and_says_so() {
    Run run = batch(0, REGISTER, "--out", path("a.csv"), "--as-of", DAY, "--resume");

    assertThat(run.err()).contains("从头开始");
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
    assertThat(files()).containsExactly("a.csv", "a.退回.csv");
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
  void an_applicant_that_comes_twice_is_told() throws IOException {
    String once = Files.readString(register(3));
    Path twice = Files.writeString(folder.resolve("两次.jsonl"), once + once.lines().toList().get(1));

    Run run = batch(2, twice.toString(), "--out", path("a.jsonl"), "--as-of", DAY);

    assertThat(run.err()).contains("1 户与前面重复", "第 4 户同第 2 户");
    assertThat(run.out()).contains("读入 4 = 已裁定 4 + 退回 0");
    assertThat(lines("a.jsonl").get(5).get("twice").asInt()).isEqualTo(1);
  }
}
