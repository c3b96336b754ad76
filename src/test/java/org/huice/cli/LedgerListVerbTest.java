package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is in a ledger, asked as an auditor asks. */
class LedgerListVerbTest {
  @TempDir private static Path folder = Path.of("");
  private static @Nullable TestLedger made;

  @BeforeAll
  static void record() {
    made = TestLedger.recorded(folder);
  }

  private static TestLedger ledger() {
    return Objects.requireNonNull(made);
  }

  private static List<String> rows(String text) {
    return text.lines().filter(line -> line.matches(" *\\d+  .*")).toList();
  }

  @Test
  void every_entry_stands_in_a_row_with_its_money_and_what_became_of_it() {
    List<String> rows = rows(ledger().asked("list"));

    assertThat(rows).hasSize(3);
    assertThat(rows.get(0)).contains("豫光新能科技有限公司", "不超过 1,000,000.00 元", "6,000,000.00 元", "2 项未定");
    assertThat(rows.get(1)).contains("已被第 3 号更正");
    assertThat(rows.get(2)).contains("更正第 2 号", "不超过 600,000.00 元");
  }

  @Test
  void what_was_corrected_is_listed_but_not_added_up() {
    assertThat(ledger().asked("list"))
        .contains("共 3 条。", "合计：给予 不超过 1,600,000.00 元；应缴 6,000,000.00 元；已拨付 0.00 元。")
        .contains("不含已被更正的 1 条");
    assertThat(rows(ledger().asked("list", "--corrected")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("   2");
    assertThat(rows(ledger().asked("list", "--current"))).hasSize(2);
  }

  @Test
  void an_enterprise_is_found_by_key_name_and_identity() {
    for (String named :
        List.of(
            "91410122MA9F000018", "豫光新能科技有限公司", "企业[91410122MA9F000018]", "９１４１０１２２MA9F000018")) {
      assertThat(rows(ledger().asked("list", "--enterprise", named))).as(named).hasSize(1);
    }
    assertThat(ledger().asked("list", "--enterprise", "豫光新能科技"))
        .contains("没有符合的记录。", "台账里没有单位“豫光新能科技”。", "豫光新能科技有限公司");
  }

  @Test
  void a_policy_that_nobody_had_is_told_from_one_that_gave_nothing() {
    assertThat(ledger().asked("list", "--policy", "光伏与微电")).contains("台账里没有政策“光伏与微电”。", "光伏与微电网");
    assertThat(ledger().asked("list", "--policy", "光伏与微电网", "--from", "2026-01-01"))
        .contains("没有符合的记录。")
        .doesNotContain("台账里没有政策");
  }

  @Test
  void of_a_policy_only_its_own_sums_count() {
    assertThat(ledger().asked("list", "--policy", "闲置土地"))
        .contains("合计：给予 0.00 元；应缴 6,000,000.00 元");
  }

  @Test
  void over_a_sum_means_more_than_it() {
    assertThat(rows(ledger().asked("list", "--over", "5,999,999.99"))).hasSize(1);
    assertThat(rows(ledger().asked("list", "--over", "6000000"))).isEmpty();
  }

  @Test
  void days_are_taken_with_both_ends() {
    assertThat(rows(ledger().asked("list", "--from", "2025-12-01", "--to", "2025-12-01")))
        .hasSize(3);
    assertThat(rows(ledger().asked("list", "--from", "2025-12-02"))).isEmpty();
    assertThat(rows(ledger().asked("list", "--to", "2025-11-30"))).isEmpty();
  }

  @Test
  void known_at_leaves_out_what_came_later() {
    // Recorded at 2025-11-30T16:30Z, which is half past midnight in Beijing.
    assertThat(rows(ledger().asked("list", "--known-at", "2025-12-01"))).hasSize(3);
    assertThat(rows(ledger().asked("list", "--known-at", "2025-11-30"))).isEmpty();
    assertThat(rows(ledger().asked("list", "--known-at", "2025-11-30T16:30:00Z"))).hasSize(3);
    assertThat(rows(ledger().asked("list", "--known-at", "2025-12-01 00:29"))).isEmpty();
    assertThat(rows(ledger().asked("list", "--known-at", "2025-12-01 00:30"))).hasSize(3);
  }

  @Test
  void kinds_are_named_in_either_language() {
    assertThat(rows(ledger().asked("list", "--kind", "裁定"))).hasSize(3);
    assertThat(rows(ledger().asked("list", "--kind", "payment"))).isEmpty();
  }

  @Test
  void json_has_a_line_for_each_entry_with_sums_as_texts() {
    List<String> lines = ledger().asked("list", "--format", "json").lines().toList();

    assertThat(lines).hasSize(3);
    JsonNode second = JsonMapper.shared().readTree(lines.get(1));
    assertThat(second.get("correctedBy").longValue()).isEqualTo(3);
    JsonNode third = JsonMapper.shared().readTree(lines.get(2));
    assertThat(third.get("refers").get(0).longValue()).isEqualTo(2);
    assertThat(third.get("sums").valueStream().map(sum -> sum.path("amount").asString("")))
        .contains("600000.00");
  }

  @Test
  void a_file_holds_a_row_for_each_ruling_and_replaces_nothing() throws IOException {
    Path csv = folder.resolve("名单.csv");
    Path xlsx = folder.resolve("名单.xlsx");
    ledger().asked("list", "--out", csv.toString(), "--out", xlsx.toString());

    assertThat(Files.readString(csv, StandardCharsets.UTF_8))
        .startsWith("\uFEFF编号,种类")
        .contains("600000.00", "应缴", "6000000.00");
    assertThat(Files.readAllBytes(xlsx)).startsWith('P', 'K');
    Run again = ledger().run();
    assertThat(again.program("ledger", "list", "--out", csv.toString())).isEqualTo(1);
    assertThat(again.err()).contains("没有覆盖");
  }

  @Test
  void what_cannot_be_understood_is_told() {
    wrong("没有“拨款”这种记录", "list", "--kind", "拨款");
    wrong("不是金额", "list", "--over", "100万元");
    wrong("不是金额", "list", "--over", "0.001");
    wrong("不是时间", "list", "--known-at", "昨天");
    wrong("晚于", "list", "--from", "2025-12-02", "--to", "2025-12-01");
    wrong("2025-13-01", "list", "--from", "2025-13-01");
    wrong("只能写一个", "list", "--corrected", "--current");
    wrong("不能写成", "list", "--out", "名单.pdf");
    wrong("不能按“月份”合计", "totals", "--by", "月份");
  }

  private static void wrong(String sentence, String... arguments) {
    Run run = ledger().run();
    List<String> words = new ArrayList<>(List.of("ledger"));
    words.addAll(List.of(arguments));
    assertThat(run.program(words.toArray(String[]::new))).isEqualTo(1);
    assertThat(run.err()).contains(sentence);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void totals_stand_by_policy_and_year_with_bounds_apart() {
    assertThat(ledger().asked("totals"))
        .containsPattern("光伏与微电网 +2025 +0\\.00 元 +600,000\\.00 元")
        .containsPattern("合计 +0\\.00 元 +1,600,000\\.00 元 +6,000,000\\.00 元")
        .contains("合计不含已被更正的 1 条裁定");
    JsonNode all =
        JsonMapper.shared().readTree(ledger().asked("totals", "--by", "单位", "--format", "json"));
    assertThat(all.get("lines")).hasSize(2);
    assertThat(all.get("all").get("grantedAtMost").stringValue()).isEqualTo("1600000.00");
    assertThat(all.get("corrected").longValue()).isEqualTo(1);
  }

  @Test
  void an_entry_is_shown_with_the_page_of_then() {
    assertThat(ledger().asked("show", "1"))
        .startsWith("台账第 1 号　裁定　豫光新能科技有限公司（企业[91410122MA9F000018]）\n给予　不超过 1,000,000.00 元")
        .contains("2025-12-01 00:30:00（北京时间，即 2025-11-30T16:30:00.000Z）", "经手人　张三")
        .contains("当时显示的正文：", "最高奖励 100 万元 = 1,000,000.00 元");
    assertThat(ledger().asked("show", "2")).contains("本号已被第 3 号更正", "更正　第 3 号");
    assertThat(ledger().asked("show", "3")).contains("更正　第 2 号", "补充参数　sha256:");
  }

  @Test
  void json_of_an_entry_holds_its_bytes_and_its_proof() {
    JsonNode one = JsonMapper.shared().readTree(ledger().asked("show", "1", "--format", "json"));

    assertThat(one.get("leaf").get("number").longValue()).isEqualTo(1);
    assertThat(one.get("payload").get("core").get("asOf").stringValue()).isEqualTo("2025-12-01");
    assertThat(one.get("agrees").booleanValue()).isTrue();
    assertThat(one.get("proof").get("hashes")).isNotEmpty();
    assertThat(one.get("proof").get("checkpoint").stringValue())
        .startsWith(TestLedger.NAME + "\n3\n");
  }

  @Test
  void a_number_that_is_none_or_not_there_is_told() {
    wrong("不是编号", "show", "第一");
    wrong("不是编号", "show", "0");
    wrong("没有第 4 号：最后一号是第 3 号", "show", "4");
    wrong("没有第 4 号", "proof", "4");
  }

  @Test
  void english_is_complete() {
    String page = ledger().asked("show", "3", "--lang", "en");
    assertThat(page).startsWith("Ledger no. 3").contains("Actor: 张三", "Corrects: no. 2");
    assertThat(ledger().asked("list", "--lang", "en"))
        .contains("corrected by no. 3", "at most 1,600,000.00 元");
    assertThat(ledger().asked("totals", "--lang", "en")).contains("Granted at most");
  }
}
