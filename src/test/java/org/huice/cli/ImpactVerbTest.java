package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImpactVerbTest {
  private static final String FIRM = "fixtures/enterprises/豫光新能.json";
  private static final String CAP = "fixtures/overlays/假设上限300万元.yaml";
  private static final String DAY = "2025-12-01";

  @TempDir private Path folder = Path.of("");
  private String lower = "";
  private Run run = Run.fresh();

  @BeforeEach
  void write() throws IOException {
    run = Run.cached();
    String cap = Files.readString(Path.of(CAP));
    String rate = cap + "    奖励比例: { values: { 2025-07-01: 15 } }\n";
    lower = Files.writeString(folder.resolve("十五.yaml"), rate).toString();
  }

  @Test
  void the_first_screen_says_what_it_costs_and_who_loses() {
    int code = run.program("impact", FIRM, "--with", CAP, "--with", lower, "--as-of", DAY);

    assertThat(code).as(run.err()).isZero();
    List<String> screen = run.out().lines().limit(16).toList();
    assertThat(String.join("\n", screen))
        .contains("“奖励比例” 20% → 15%", "要花多少钱", "−1,200,000.02 元", "得益 0 家、受损 1 家");
    assertThat(run.out().indexOf("要花多少钱")).isLessThan(run.out().indexOf("谁得谁失"));
  }

  @Test
  void the_json_names_every_changed_applicant_with_both_rulings() {
    run.program("impact", FIRM, "--with", CAP, "--with", lower, "--as-of", DAY, "--format", "json");

    JsonNode tree = JsonMapper.shared().readTree(run.out());
    assertThat(tree.at("/input/0/name").stringValue()).isEqualTo("豫光新能.json");
    assertThat(tree.at("/input/0/sha256").stringValue()).matches("sha256:[0-9a-f]{64}");
    assertThat(tree.at("/total/change/granted/atMost").stringValue()).isEqualTo("-1200000.02");
    assertThat(tree.at("/applicants/0/matters/0/base/amount").stringValue())
        .isEqualTo("3000000.00");
    assertThat(tree.at("/applicants/0/matters/0/head/amount").stringValue())
        .isEqualTo("2400000.00");
  }

  @Test
  void the_number_of_threads_shows_in_no_byte_and_files_are_whole() throws IOException {
    for (String threads : List.of("1", "2")) {
      run.program(
          "impact",
          FIRM,
          "--with",
          CAP,
          "--with",
          lower,
          "--as-of",
          DAY,
          "--threads",
          threads,
          "--out",
          folder.resolve(threads + ".json").toString(),
          "--out",
          folder.resolve(threads + ".xlsx").toString());
    }

    for (String kind : List.of(".json", ".xlsx")) {
      assertThat(folder.resolve("1" + kind))
          .isNotEmptyFile()
          .hasSameBinaryContentAs(folder.resolve("2" + kind));
    }
  }

  @Test
  void a_sweep_prints_a_row_for_each_value() {
    int code =
        run.program(
            "impact", FIRM, "--with", CAP, "--sweep", "光伏与微电网/奖励比例=15..20/5", "--as-of", DAY);

    assertThat(code).as(run.err()).isZero();
    assertThat(run.out()).contains("现值 20%", "−1,200,000.02 元", "奖励比例 %");
  }

  @ParameterizedTest
  @ValueSource(strings = {"十五.yaml", "光伏与微电网/奖励比例=15..20/5"})
  void the_page_holds_the_totals_and_loads_nothing(String change) throws IOException {
    Path page = folder.resolve("影响.html");
    boolean sweep = change.contains("=");

    int code =
        run.program(
            "impact",
            FIRM,
            "--with",
            CAP,
            sweep ? "--sweep" : "--with",
            sweep ? change : lower,
            "--as-of",
            DAY,
            "--out",
            page.toString());

    assertThat(code).as(run.err()).isZero();
    assertThat(run.err()).contains("已写 " + page);
    String text = Files.readString(page);
    assertThat(text).startsWith("<!DOCTYPE html>").contains("1,200,000.02", "default-src 'none'");
    assertThat(text.replaceAll("(?s)(<script\\b[^>]*>).*?</script>", "$1"))
        .doesNotContainPattern("(?i)\\b(src|href|action)\\s*=")
        .doesNotContainPattern("(?i)url\\(|@import|<(link|img|iframe|base)\\b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "xlsx", "json"})
  void sides_that_do_not_differ_end_with_0_before_the_register_is_read(String form)
      throws IOException {
    Path register = Files.writeString(folder.resolve("坏.jsonl"), "{");
    Path out = folder.resolve("同." + form);

    int code =
        run.program(
            "impact",
            register.toString(),
            "--base",
            "rules",
            "--head",
            "rules",
            "--as-of",
            DAY,
            "--out",
            out.toString());

    assertThat(code).as(run.err()).isZero();
    assertThat(run.out()).contains("两边没有差别").doesNotContain("0.00 元");
    assertThat(out).isNotEmptyFile();
    if (form.equals("json")) {
      JsonNode tree = JsonMapper.shared().readTree(Files.readString(out));
      assertThat(tree.at("/same").booleanValue()).isTrue();
      assertThat(tree.has("total")).isFalse();
    }
  }

  @Test
  void a_register_without_a_type_is_read_as_the_one_asked_for() throws IOException {
    Path register = folder.resolve("名册.csv");
    Files.writeString(register, "统一社会信用代码,名称,行政区划代码\n91410122MA9F000018,豫光,410122\n");
    String[] plain = {"impact", register.toString(), "--with", CAP, "--as-of", DAY};
    assertThat(run.program(plain)).isEqualTo(2);
    assertThat(run.err()).contains("[which-applicant]");

    Run typed = Run.cached();
    List<String> words = new ArrayList<>(List.of(plain));
    words.addAll(List.of("--type", "企业"));
    typed.program(words.toArray(String[]::new));

    assertThat(typed.out()).as(typed.err()).contains("读入 1 家");
  }

  @Test
  void the_same_applicant_twice_is_not_compared_as_a_batch_does_not_decide_it() throws IOException {
    Path out = folder.resolve("影响.json");

    assertThat(twice("--out", out.toString())).as(run.err()).isEqualTo(2);

    assertThat(run.out()).contains("读入 2 家 = 已比较 0 家 + 不可比 2 家");
    assertThat(Files.readString(out)).contains("applicant-repeated");
  }

  @Test
  void the_same_applicant_twice_is_in_no_point_of_a_sweep() throws IOException {
    assertThat(twice("--sweep", "光伏与微电网/奖励比例=15..20/5")).as(run.err()).isEqualTo(2);

    assertThat(run.out()).contains("读入 2 家 = 已裁定 0 家 + 退回 2 家");
  }

  private int twice(String... more) throws IOException {
    String line = Files.readString(Path.of(FIRM)).replaceAll("\\s*\\R\\s*", " ").strip() + "\n";
    Path register = Files.writeString(folder.resolve("名册.jsonl"), line + line);
    List<String> words =
        new ArrayList<>(List.of("impact", register.toString(), "--with", CAP, "--as-of", DAY));
    words.addAll(List.of(more));
    return run.program(words.toArray(String[]::new));
  }

  @Test
  void an_entry_that_cannot_be_read_ends_with_two_and_is_counted() throws IOException {
    Path register = folder.resolve("名册.jsonl");
    Files.writeString(register, "{\"园区\":{\"类形\":\"工业园区\"}}\n");

    int code =
        run.program("impact", register.toString(), "--with", CAP, "--as-of", DAY, "--lang", "en");

    assertThat(code).isEqualTo(2);
    assertThat(run.out()).contains("read 1 = compared 0 + not comparable 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--base rules",
        "--base rules --head rules --sweep 奖励比例=1..2",
        "--with a --with b --with c",
        "--with a --sweep 奖励比例=1..2 --with b",
        "--base rules --head rules --threads 0",
        "--base rules --head rules --threads 257",
        "--base rules --head rules --type 没有",
        "--base rules --head rules --out a.pdf",
        "--base rules --head rules --by 没有"
      })
  void what_is_no_comparison_could_not_run(String options) {
    List<String> words = new ArrayList<>(List.of("impact", FIRM));
    words.addAll(options.isEmpty() ? List.of() : List.of(options.split(" ", -1)));

    assertThat(run.program(words.toArray(String[]::new))).isEqualTo(1);
    assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
  }
}
