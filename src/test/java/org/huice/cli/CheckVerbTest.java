package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.determination.Determination;
import org.huice.engine.RuleBase;
import org.huice.json.CoreJson;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckVerbTest {
  private static final String FIRM = "fixtures/enterprises/豫光新能.json";
  private static final String PARK = "fixtures/enterprises/中原装备园.json";
  private static final String CAP = "fixtures/overlays/假设上限300万元.yaml";
  private static final String DAY = "2025-12-01";

  @TempDir private Path folder = Path.of("");
  private Run run = Run.fresh();

  @BeforeEach
  void withCache() {
    run = Run.cached();
  }

  @Test
  void the_page_puts_money_first_and_ends_with_zero() {
    assertThat(run.program("check", FIRM, "--as-of", DAY)).isZero();

    List<String> starts = run.out().lines().filter(line -> line.contains("三(二)")).toList();
    assertThat(run.out()).startsWith("豫光新能科技有限公司");
    assertThat(starts.get(0)).startsWith("符合").contains("不超过 1,000,000.00 元");
    assertThat(run.out().indexOf("应缴")).isLessThan(run.out().indexOf("信息缺失"));
    assertThat(run.out().indexOf("信息缺失")).isLessThan(run.out().indexOf("不符合"));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_redacted_cap_leaves_it_undetermined_with_the_amount_so_far() {
    run.program("check", FIRM, "--as-of", DAY);

    assertThat(run.out())
        .contains("“单个项目上限”")
        .contains("设备投资额 12,000,000.50 元")
        .contains("× 奖励比例 20% = 2,400,000.10 元");
  }

  @Test
  void an_overlay_decides_and_is_warned_of() {
    assertThat(run.program("check", PARK, "--as-of", DAY, "--with", CAP)).isZero();

    assertThat(run.out()).contains("警示").contains("不超过 600,000.00 元").contains("未超过 单个项目上限 300 万元");
    assertThat(run.out()).doesNotContain("信息缺失  光伏与微电网");
  }

  @Test
  void without_a_day_it_is_today_in_shanghai_and_says_so() {
    run.program("check", PARK);

    assertThat(run.out()).contains("2025-12-01").contains("今天");
  }

  @Test
  void before_the_policies_nothing_is_in_force() {
    assertThat(run.program("check", PARK, "--as-of", "2000-01-01")).isZero();

    assertThat(run.out()).contains("起施行").doesNotContain("符合");
  }

  @Test
  void the_core_stands_in_the_json_byte_for_byte() throws IOException {
    assertThat(run.program("check", FIRM, "--as-of", DAY, "--format", "json")).isZero();

    String core = new String(CoreJson.write(determination()), StandardCharsets.UTF_8);
    assertThat(run.out()).startsWith("{\"core\":" + core + ",\"envelope\":{").endsWith("}\n");
    JsonNode envelope = JsonMapper.shared().readTree(run.out()).get("envelope");
    assertThat(envelope.get("asOf").stringValue()).isEqualTo("given");
    assertThat(envelope.get("time").stringValue()).isEqualTo("2025-11-30T16:30:00Z");
    assertThat(envelope.get("file").stringValue()).isEqualTo(FIRM);
  }

  private static Determination determination() throws IOException {
    RuleSet rules = Objects.requireNonNull(RuleSetReader.read(Path.of("rules")).ruleSet());
    CheckRun check =
        new CheckRun(rules, null, RuleBase.load(rules, null), null, LocalDate.parse(DAY));
    return check
        .decide(FIRM, Files.readAllBytes(Path.of(FIRM)), new ArrayList<>()::add, dossier -> {})
        .orElseThrow()
        .determination();
  }

  @Test
  void several_files_give_one_line_of_json_each() {
    assertThat(run.program("check", FIRM, PARK, "--as-of", DAY, "--format", "json")).isZero();

    assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"core\":"));
  }

  @Test
  void one_refused_file_keeps_no_other_from_being_decided() throws IOException {
    Path broken = folder.resolve("坏.json");
    String facts = Files.readString(Path.of(PARK), StandardCharsets.UTF_8);
    Files.writeString(broken, facts.replace("\"类型\"", "\"类形\""), StandardCharsets.UTF_8);

    assertThat(run.program("check", broken.toString(), PARK, "--as-of", DAY)).isEqualTo(2);
    assertThat(run.out()).startsWith("中原装备产业园管理办公室");
    assertThat(run.err()).contains("坏.json").contains("类形").contains("[unknown-field]");
  }

  @Test
  void a_file_that_is_not_there_could_not_run() {
    assertThat(run.program("check", "没有.json", "--as-of", DAY)).isEqualTo(1);
    assertThat(run.err()).contains("“没有.json”");
  }

  @Test
  void a_file_that_is_not_there_beside_one_that_is_was_found() {
    assertThat(run.program("check", "没有.json", PARK, "--as-of", DAY)).isEqualTo(2);
    assertThat(run.out()).contains("中原装备产业园管理办公室");
  }

  @Test
  void gb18030_is_read_and_said() throws IOException {
    Path file = folder.resolve("gb.json");
    String facts = Files.readString(Path.of(PARK), StandardCharsets.UTF_8);
    Files.write(file, facts.getBytes(Charset.forName("GB18030")));

    assertThat(run.program("check", file.toString(), "--as-of", DAY)).isZero();
    assertThat(run.err()).contains("GB18030");
  }

  @Test
  void a_broken_rules_folder_is_refused_with_every_problem() throws IOException {
    Path rules = RulesCopy.in(folder);
    Path policy = rules.resolve("policies/光伏与微电网/policy.yaml");
    RulesCopy.replace(policy, "unit: 万元", "unit: 万圆");
    RulesCopy.replace(policy, "level: 市", "level: 村");

    assertThat(run.program("check", PARK, "--rules", rules.toString())).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("万圆").contains("村").contains("个问题").doesNotContain("\tat ");
  }

  @Test
  void english_is_complete() {
    assertThat(run.program("check", FIRM, "--as-of", DAY, "--lang", "en")).isZero();

    assertThat(run.out())
        .contains("granted")
        .contains("at most 1,000,000.00 元")
        .contains("refused");
  }

  @Test
  void a_folder_and_nothing_are_told_apart() {
    assertThat(run.program("check", folder.toString(), "--as-of", DAY)).isEqualTo(1);
    assertThat(run.err()).contains("是文件夹");
    run = Run.cached();
    run.program("check", "没有 这个.json", "--as-of", DAY);
    assertThat(run.err()).contains("“没有 这个.json”这个文件").contains("引号");
  }

  @Test
  void a_file_without_permission_is_told() throws IOException {
    Path file = Files.copy(Path.of(PARK), folder.resolve("锁.json"));
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));

    assertThat(run.program("check", file.toString(), "--as-of", DAY)).isEqualTo(1);
    assertThat(run.err()).contains("没有权限");
  }

  @Test
  void a_file_given_twice_is_decided_once_and_said() {
    assertThat(run.program("check", PARK, "./" + PARK, "--as-of", DAY, "--format", "json"))
        .isZero();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains("不止一次");
  }

  @Test
  void a_day_to_come_is_a_trial() {
    run.program("check", PARK, "--as-of", "2025-12-01");
    assertThat(run.out()).doesNotContain("系试算");
    run.program("check", PARK, "--as-of", "2025-12-02");
    assertThat(run.out()).contains("裁定日期晚于今天，系试算。");
  }

  @Test
  void what_rests_on_the_overlay_is_marked_where_it_does() {
    run.program("check", PARK, "--as-of", DAY, "--with", CAP);
    assertThat(run.out()).contains("未超过 单个项目上限 300 万元（补充参数，非原文）");
    assertThat(run.out().lines().filter(line -> line.contains("奖励比例")))
        .noneMatch(line -> line.contains("非原文"));
  }

  @Test
  void who_has_nothing_to_do_is_not_called_unfit() {
    run.program("check", "fixtures/enterprises/宏图置地.json", "--as-of", DAY);
    assertThat(run.out()).contains("不征缴 闲置土地", "不处置 闲置土地", "不认定 闲置土地");
    assertThat(run.out().lines().filter(line -> line.startsWith("    不"))).hasSize(13);
    assertThat(run.out().lines()).noneMatch(line -> line.startsWith("不符合"));
    run = Run.cached();
    run.program("check", FIRM, "--as-of", DAY);
    assertThat(run.out().lines()).anyMatch(line -> line.startsWith("不认定"));
    assertThat(run.out()).contains("尚待决定：2 项信息缺失");
  }
}
