package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sheets of a workbook of results as LibreOffice shows them, beside its result lines. */
final class ShownResults implements Closeable {
  /** A total of the result lines, its column of the sheet 企业, its row of the sheet 汇总. */
  private enum Total {
    GRANTED("granted", "给予合计（元）", "给予合计（确数）"),
    AT_MOST("atMost", "按上限合计（元）", "给予合计（上限）"),
    CHARGED("charged", "应缴合计（元）", "应缴合计"),
    OPEN("open", "信息缺失，按现有材料测算（元）", "信息缺失，按现有材料测算");

    final String member;
    final String column;
    final String item;

    Total(String member, String column, String item) {
      this.member = member;
      this.column = column;
      this.item = item;
    }
  }

  private final Path folder;
  private final ShownSheet applicants;
  private final ShownSheet rulings;
  private final ShownSheet rejected;
  private final Map<Total, BigDecimal> lineSums = new TreeMap<>();
  private final Map<Total, BigDecimal> rowSums = new TreeMap<>();
  private long decidedCount;
  private long rejectedCount;
  private long enterprises;
  private long odd;
  private JsonNode footer = JsonMapper.shared().createObjectNode();

  ShownResults(Path folder) throws IOException {
    this.folder = folder;
    this.applicants = sheet("企业");
    this.rulings = sheet("裁定");
    this.rejected = sheet("退回");
  }

  private ShownSheet sheet(String name) throws IOException {
    return new ShownSheet(folder.resolve("结果-" + name + ".csv"));
  }

  /** The sheets go on with the rows of that line. */
  void assertLine(String line) {
    JsonNode node = JsonMapper.shared().readTree(line);
    try {
      if (node.has("core")) {
        assertDecided(node);
      } else if (node.has("problems")) {
        assertRejected(node);
      } else if (node.has("read")) {
        footer = node;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String text(JsonNode node, String member) {
    return node.path(member).asString("");
  }

  private void assertDecided(JsonNode line) throws IOException {
    decidedCount++;
    assertThat(applicants.next()).isTrue();
    String key = line.get("id").get("key").get(0).asString();
    assertThat(applicants.cells("序号", "名册位置", "标识（代码）", "名称", "裁定摘要（SHA-256，供审计核对）"))
        .containsExactly(
            text(line, "entry"), text(line, "place"), key, text(line, "name"), text(line, "core"));
    if (line.get("id").get("type").asString().equals("企业")) {
      assertThat(applicants.cell("标识（代码）")).matches("[0-9A-Z]{18}");
      enterprises++;
    }
    for (Total total : Total.values()) {
      String yuan = text(line.get("totals"), total.member);
      assertThat(applicants.cell(total.column)).as(line::toString).isEqualTo(yuan);
      lineSums.merge(total, new BigDecimal(yuan), BigDecimal::add);
      rowSums.merge(total, new BigDecimal(applicants.cell(total.column)), BigDecimal::add);
    }
    assertRulings(line, key);
  }

  private void assertRulings(JsonNode line, String key) throws IOException {
    if (line.get("rulings").isEmpty()) {
      assertThat(rulings.next()).isTrue();
      assertThat(rulings.cells("序号", "标识（代码）", "政策", "金额（元）"))
          .containsExactly(text(line, "entry"), key, "", "");
    }
    for (JsonNode ruling : line.get("rulings")) {
      assertThat(rulings.next()).isTrue();
      assertThat(rulings.cells("序号", "标识（代码）", "政策", "条款", "对象", "裁定", "金额（元）", "未给付的测算（元）", "理由"))
          .containsExactly(
              text(line, "entry"),
              key,
              text(ruling, "policy"),
              text(ruling, "clause"),
              text(ruling, "subject"),
              text(ruling, "title"),
              text(ruling, "amount"),
              text(ruling, "unpaid"),
              text(ruling, "reason"));
      String amount = text(ruling, "amount");
      String kind = ruling.path("atMost").asBoolean(false) ? "上限" : "确数";
      assertThat(rulings.cell("确数或上限")).isEqualTo(amount.isEmpty() ? "" : kind);
      odd += amount.isEmpty() || amount.endsWith(".00") ? 0 : 1;
    }
  }

  private void assertRejected(JsonNode line) throws IOException {
    rejectedCount++;
    for (JsonNode problem : line.get("problems")) {
      assertThat(rejected.next()).isTrue();
      assertThat(rejected.cells("序号", "名册位置", "标识（原样）", "问题", "怎么改", "问题代码"))
          .containsExactly(
              text(line, "entry"),
              text(line, "place"),
              text(line, "label"),
              text(problem, "sentence"),
              text(problem, "remedy"),
              text(problem, "code"));
    }
  }

  /** The sheets end with the last line, and their counts and sums are those of all lines. */
  void assertEnd(int size) throws IOException {
    for (ShownSheet sheet : List.of(applicants, rulings, rejected)) {
      assertThat(sheet.next()).as("all rows were compared").isFalse();
    }
    assertThat(decidedCount + rejectedCount).isEqualTo(size);
    assertThat(rejectedCount).as("some are rejected").isPositive();
    assertThat(enterprises).as("most are enterprises").isGreaterThan(size / 2);
    assertThat(odd).as("some amounts do not end in whole 元").isPositive();
    assertThat(rowSums).isEqualTo(lineSums);
    Map<String, List<String>> summary = summary();
    assertCount(summary, "读入（条）", "read", size);
    assertCount(summary, "已裁定（条）", "decided", decidedCount);
    assertCount(summary, "退回（条）", "rejected", rejectedCount);
    for (Total total : Total.values()) {
      assertThat(summary.get(total.item))
          .containsExactly("", lineSums.getOrDefault(total, BigDecimal.ZERO).toPlainString());
    }
    assertThat(lineSums.get(Total.AT_MOST)).isPositive();
  }

  private void assertCount(
      Map<String, List<String>> summary, String item, String member, long count) {
    assertThat(summary.get(item)).containsExactly(Long.toString(count), "");
    assertThat(text(footer, member)).isEqualTo(Long.toString(count));
  }

  /** Number and amount of each item, the first where one comes again. */
  private Map<String, List<String>> summary() throws IOException {
    Map<String, List<String>> rows = new HashMap<>();
    try (ShownSheet sheet = sheet("汇总")) {
      while (sheet.next()) {
        rows.putIfAbsent(sheet.cell("项目"), new ArrayList<>(sheet.cells("数量", "金额（元）")));
      }
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    try (applicants;
        rulings;
        rejected) {
      // All are closed, whatever comes of the first.
    }
  }
}
