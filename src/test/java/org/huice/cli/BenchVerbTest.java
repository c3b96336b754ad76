package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huice.tree.JsonTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchVerbTest {
  private static final String RULES = "src/bench/set-s";
  private static final String APPLICANT =
      """
      {"企业":{"统一社会信用代码":"91410100000000000P","名称":"甲","行政区划代码":"410109"}}
      """;

  @TempDir private Path folder = Path.of("");
  private final Run run = Run.cached();

  private int bench(Path facts, String... more) {
    String[] fixed = {"bench", "--rules", RULES, "--facts", facts.toString(), "--seconds", "0"};
    String[] all = java.util.Arrays.copyOf(fixed, fixed.length + more.length);
    System.arraycopy(more, 0, all, fixed.length, more.length);
    return run.program(all);
  }

  private Path register(String name, String lines) throws IOException {
    return Files.writeString(folder.resolve(name), lines);
  }

  @Test
  void every_policy_and_rule_is_in_both_tables_and_what_was_measured_is_said() throws IOException {
    assertThat(bench(register("名册.jsonl", APPLICANT.repeat(2)))).as(run.err()).isZero();

    try (var policies = Files.list(Path.of(RULES, "policies"))) {
      policies.forEach(
          policy -> assertThat(run.out()).contains(String.valueOf(policy.getFileName())));
    }
    assertThat(run.out()).contains("2 个申报主体", "处理器时间", "第二种读法", "第一条 固定资产贷款");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void english_says_the_same() throws IOException {
    assertThat(bench(register("r.jsonl", APPLICANT), "--lang", "en")).isZero();

    assertThat(run.out()).contains("CPU time", "second reading", "fastest–slowest");
    assertThat(run.out()).doesNotContain("微秒");
  }

  @Test
  void json_holds_the_times_as_whole_nanoseconds() throws IOException {
    assertThat(bench(register("r.jsonl", APPLICANT), "--format", "json")).isZero();

    assertThat(
            JsonTree.read(
                "out", run.out().getBytes(java.nio.charset.StandardCharsets.UTF_8), p -> {}))
        .isPresent();
    assertThat(run.out())
        .contains("\"schema\": \"bench-1\"", "\"unit\": \"ns\"", "\"secondReading\"", "\"steps\"");
  }

  @Test
  void only_the_first_are_measured() throws IOException {
    assertThat(bench(register("r.jsonl", APPLICANT.repeat(5)), "--count", "3")).isZero();

    assertThat(run.out()).contains("3 个申报主体");
  }

  @Test
  void an_empty_register_is_an_error_that_says_what_to_do() throws IOException {
    assertThat(bench(register("空.jsonl", ""))).isEqualTo(1);

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("空.jsonl", "请换一份名册");
  }

  @Test
  void a_register_of_which_nothing_can_be_decided_says_why() throws IOException {
    assertThat(bench(register("坏.jsonl", "{\"企业\":{\"没有这个字段\":1}}\n"))).isEqualTo(1);

    assertThat(run.err()).contains("没有这个字段", "请先改正");
  }

  @Test
  void who_cannot_be_read_is_told_and_the_others_are_measured() throws IOException {
    Path mixed = register("r.jsonl", "{\"企业\":{\"没有这个字段\":1}}\n" + APPLICANT);

    assertThat(bench(mixed)).isEqualTo(2);

    assertThat(run.err()).contains("没有这个字段");
    assertThat(run.out()).contains("1 个申报主体");
  }

  @Test
  void rules_without_examples_ask_for_a_register() {
    assertThat(run.program("bench", "--rules", RULES)).isEqualTo(1);

    assertThat(run.err()).contains("--facts");
  }

  @Test
  void a_register_that_is_not_there_and_no_applicants_are_refused() {
    assertThat(bench(folder.resolve("没有.jsonl"))).isEqualTo(1);
    assertThat(run.err()).contains("没有.jsonl");
    assertThat(run.program("bench", "--count", "0")).isEqualTo(1);
    assertThat(run.err()).contains("--count");
  }
}
