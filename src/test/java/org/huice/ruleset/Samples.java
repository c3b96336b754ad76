package org.huice.ruleset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/** A small policy and its vocabulary, for tests that change one thing of it. */
final class Samples {
  static final String POLICY =
      """
      title: 讲话
      authority: 市政府
      document: seeds/000
      status: in-force
      in-force: { from: 2025-07-01, to: 2027-12-31, assumed: 讲话未载施行日期 }
      jurisdiction: { code: "410100", assumed: 原文地名隐去 }
      level: 市
      payer: 市级财政
      rounding: { to: 分, mode: half-up }
      elapsed: { on-anniversary: true, leap-day: month-end }
      materials: [ 发票, 验收报告 ]
      clauses:
        三(二)3:
          subject: 能源项目
          kind: award
          application: automatic
          dated-by: 并网日期
          text: 对工业企业建设的光伏发电项目给予奖励。
        第十二条:
          subject: 能源项目
          kind: order
          dated-by: as-of
          text: 逾期未建的,停止建设。
          order: 停止建设
        第十三条:
          subject: 能源项目
          kind: designation
          dated-by: as-of
          text: 认定为示范项目。
          title: 示范项目
      parameters:
        奖励比例: { clause: 三(二)3, unit: "%", bound: ceiling, values: { 2025-07-01: 20 } }
        单个项目上限: { clause: 三(二)3, unit: 万元, cap: { on: result, inclusive: true }, values: { 2025-07-01: redacted } }
        面积比例: { clause: 第十二条, unit: 比例, values: { 2020-01-01: 1/4, 2026-01-01: 1/3 } }
        建设期限: { clause: 第十二条, unit: 年, values: { 2025-07-01: 2 } }
        截止日: { clause: 第十二条, unit: 日期, values: { 2025-07-01: 2026-12-31 } }
        处置方式:
          clause: 第十二条
          unit: 选项
          options: [ 停建, 征费 ]
          assumed: 两种读法
          values: { 2025-07-01: 停建 }
        档次:
          clause: 三(二)3
          schedule: slab
          unit: "% of 万元"
          values: { 2025-07-01: [ { from: 500, rate: 1.5 }, { above: 3000, rate: 1.8 } ] }
      """;

  private static final Place NOWHERE = Place.of("vocabulary/project.drl");

  private Samples() {}

  static Vocabulary vocabulary() {
    List<Field> fields =
        List.of(
            field("编号", new FieldType.Text(), true),
            field("并网日期", new FieldType.Day(), false),
            field("设备投资额", new FieldType.Decimal(), false));
    FactType project = new FactType("能源项目", null, true, null, fields, NOWHERE);
    return new Vocabulary(Map.of("能源项目", project), Map.of());
  }

  private static Field field(String name, FieldType type, boolean key) {
    return new Field(
        name, type, key, false, false, false, null, null, null, null, null, List.of(), null, null,
        false, NOWHERE);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The policy with one thing changed; the text to change must be there. */
  static String changed(String from, String to) {
    if (!POLICY.contains(from)) {
      throw new IllegalArgumentException("not in the sample: " + from);
    }
    return POLICY.replace(from, to);
  }

  static Optional<PolicyDocument> policy(String text, List<Problem> problems) {
    return PolicyReader.read(
        "光伏", "policies/光伏/policy.yaml", bytes(text), vocabulary(), problems::add);
  }

  static PolicyDocument policy() {
    return policy(POLICY, new ArrayList<>()).orElseThrow();
  }

  /** A rule set of the sample alone, without its rules. */
  static RuleSet ruleSet() {
    return new RuleSet(
        "sha256:0",
        vocabulary(),
        Map.of("光伏", new PolicyRules(policy(), List.of())),
        List.of(),
        List.of());
  }

  /** The value of a key that must be there. */
  static <T> T of(Map<String, T> map, String key) {
    return Optional.ofNullable(map.get(key)).orElseThrow();
  }

  /** {@code line:code} of each problem. */
  static List<String> codes(List<Problem> problems) {
    return problems.stream()
        .sorted()
        .map(problem -> problem.place().line() + ":" + problem.code().code())
        .toList();
  }
}
