package org.huice.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huice.problem.Problem;
import org.huice.ruleset.CaseReader;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;

/** Two policies whose awards share a ceiling, and which count years, and examples for them. */
final class SettledPolicies {
  private static final String VOCABULARY =
      """
      package vocabulary

      declare 企业
          @applicant
          @meaning("企业")
          编号 : String @key @meaning("编号")
          所在地 : String @place @meaning("行政区划代码")
          项目 : List<项目> @meaning("项目")
          已获奖补 : List<已获奖补> @meaning("已获奖补")
      end
      declare 项目
          @meaning("项目")
          编号 : String @key @meaning("编号")
          建设单位 : 企业 @owner @meaning("建设单位")
          竣工日 : LocalDate @meaning("竣工日")
          投资额 : BigDecimal @unit("元") @meaning("投资额")
      end
      declare 已获奖补
          @meaning("已获奖补")
          编号 : String @key @meaning("编号")
          获得企业 : 企业 @owner @meaning("企业")
          条款 : String @meaning("条款")
          发放日期 : LocalDate @meaning("发放日期")
          金额 : BigDecimal @unit("元") @meaning("金额")
      end
      """;

  private static final String POLICY =
      """
      title: 补助办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01, to: 2026-12-31 }
      jurisdiction: "410100"
      level: 市
      rounding: { to: 元, mode: down }
      elapsed: { on-anniversary: true, leap-day: month-end }
      clauses:
        %1$s: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 补助 }
      parameters:
        %1$s比例: { clause: %1$s, unit: "%%", bound: ceiling, values: { 2025-01-01: 10 } }
        %1$s年限: { clause: %1$s, unit: 年, values: { 2025-01-01: 1 } }
        %1$s合计: { clause: %1$s, unit: 元, values: { 2025-01-01: 500 } }
      """;

  private static final String DRL =
      """
      package policies.%2$s

      rule "%1$s 竣工已满一年的项目"
          @clause("%1$s")
      when
          $政策 : Policy( id == "%2$s" )
          $项目 : 项目( $政策.elapsed( 竣工日, "%1$s年限" ) )
      then
          insert( $政策.award( $项目 ).base( $项目, "投资额" ).times( "%1$s比例" ) );
      end
      """;

  private static final String SETTLEMENT =
      """
      - ceiling: 两项合计
        clauses: [甲/一, 乙/二]
        per: 项目
        at-most: 甲/一合计
        inclusive: true
        cut: last-first
        text: 两项合计不超过500元
      """;

  /** Both get the 10 % in full, a day after the year is over. */
  static final String WEAK =
      """
      - case: 两项都在上限之内
        as-of: 2025-06-01
        facts: { 企业: { 编号: E1, 所在地: "410122", 项目: [{ 编号: P1, 竣工日: 2024-05-31, 投资额: 1000 }], 已获奖补: [] } }
        expect:
          - { clause: %1$s, ruling: granted, amount: "100.00", ceiling: true }
      """;

  /** Together they would get 600 元. */
  static final String CUT =
      """
      - case: 合计600元,按500元
        as-of: 2025-06-01
        facts: { 企业: { 编号: E1, 所在地: "410122", 项目: [{ 编号: P1, 竣工日: 2024-05-31, 投资额: 3000 }], 已获奖补: [] } }
        expect:
          - { clause: %1$s, ruling: granted, amount: "%2$s", ceiling: true }
      """;

  private SettledPolicies() {}

  static RuleSet in(Path folder) {
    return in(folder, "年");
  }

  /** The same where the time since completion is counted in another unit. */
  static RuleSet in(Path folder, String unit) {
    String policy = POLICY.replace("unit: 年", "unit: " + unit);
    write(folder.resolve("vocabulary/主体.drl"), VOCABULARY);
    policy(folder, "一", "甲", policy);
    policy(folder, "二", "乙", policy.replaceAll("(?m)^.*合计.*\n", ""));
    write(folder.resolve("settlement.yaml"), SETTLEMENT);
    RuleSetReading reading = RuleSetReader.read(folder);
    if (reading.ruleSet() == null) {
      throw new IllegalStateException(reading.problems().toString());
    }
    return reading.ruleSet();
  }

  private static void policy(Path folder, String clause, String name, String policy) {
    Path own = folder.resolve("policies").resolve(name);
    write(own.resolve("policy.yaml"), policy.formatted(clause, name));
    write(own.resolve("规则.drl"), DRL.formatted(clause, name));
  }

  /** The examples of both policies, as their files say. */
  static List<PolicyCase> cases(RuleSet rules, String ofOne, String ofOther) {
    return Stream.concat(read(rules, "甲", ofOne).stream(), read(rules, "乙", ofOther).stream())
        .toList();
  }

  private static List<PolicyCase> read(RuleSet rules, String policy, String text) {
    List<Problem> problems = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String file = "policies/" + policy + "/cases.yaml";
    List<PolicyCase> cases = CaseReader.read(file, bytes, rules, problems::add);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
    return cases;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
