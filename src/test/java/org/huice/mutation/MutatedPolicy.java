package org.huice.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.problem.Problem;
import org.huice.ruleset.CaseReader;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;

/** A policy in which every kind of change can be made, and examples for it. */
final class MutatedPolicy {
  static final String NAME = "补助";

  private static final String VOCABULARY =
      """
      declare enum 类别
          甲, 乙, 丙;
      end
      declare 企业
          @applicant
          @meaning("企业")
          编号 : String @key @meaning("编号")
          名称 : String @meaning("名称")
          所在地 : String @place @meaning("行政区划代码")
          项目 : List<项目> @meaning("项目")
          处罚 : List<处罚> @meaning("处罚")
      end
      declare 项目
          @meaning("项目")
          编号 : String @key @meaning("编号")
          建设单位 : 企业 @owner @meaning("建设单位")
          类别 : 类别 @meaning("类别")
          已验收 : Boolean @meaning("已验收")
          竣工日 : LocalDate @meaning("竣工日")
          投资额 : BigDecimal @unit("元") @meaning("投资额")
          自筹额 : BigDecimal @unit("元") @meaning("自筹额")
      end
      declare 处罚
          @meaning("处罚")
          编号 : String @key @meaning("编号")
          受罚企业 : 企业 @owner @meaning("企业")
          已撤销 : Boolean @meaning("已撤销")
      end
      """;

  private static final String POLICY =
      """
      title: 补助办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01 }
      jurisdiction: 全国
      level: 国家
      rounding: { to: 元, mode: half-up }
      clauses:
        一: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 补助 }
        二: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 奖励 }
      parameters:
        门槛: { clause: 一, unit: 元, values: { 2025-01-01: 100, 2026-01-01: 200 } }
        比例: { clause: 一, unit: "%", values: { 2025-01-01: 10 } }
        上限: { clause: 一, unit: 元, cap: { on: result, inclusive: true }, values: { 2025-01-01: 500 } }
        截止日: { clause: 一, unit: 日期, values: { 2025-01-01: 2025-12-31 } }
        读法: { clause: 一, unit: 选项, options: [宽, 严], assumed: 两读, values: { 2025-01-01: 宽 } }
        分档: { clause: 二, unit: "% of 元", schedule: slab, values: { 2025-01-01: [{ from: 1000, rate: 1.5 }, { above: 3000, rate: 2 }] } }
        奖金: { clause: 二, unit: 元, cap: { on: result, inclusive: true }, values: { 2025-01-01: redacted } }
      settlement:
        - { highest: 就高, clauses: [一, 二], per: 项目, text: 就高不重复 }
      """;

  private static final String DRL =
      """
      package policies.补助

      rule "一 验收合格的项目"
          @clause("一")
      when
          $政策 : Policy( id == "补助" )
          $企业 : 企业( )
          $项目 : 项目(
              类别 in ( 类别.甲, 类别.乙 ), 已验收, 投资额 >= $政策.value( "门槛" ),
              竣工日 <= $政策.date( "截止日" ) || $政策.choice( "读法" ) == "严" )
          not 处罚( 已撤销 == false ) from $企业.处罚
      then
          insert( $政策.award( $项目 ).base( $项目, "投资额" ).minus( $项目, "自筹额" ).times( "比例" ).atMost( "上限" ) );
      end

      rule "二 丙类项目"
          @clause("二")
      when
          $政策 : Policy( id == "补助" )
          $项目 : 项目( 类别 != 类别.甲 )
      then
          insert( $政策.award( $项目 ).base( $项目, "投资额" ).schedule( "分档" ).atMost( "奖金" ) );
      end
      """;

  /** One example, which notices what breaks the plainest case only. */
  static final String WEAK =
      """
      - case: 给予
        as-of: 2025-06-01
        facts:
          企业:
            编号: E1
            所在地: "410100"
            项目: [{ 编号: P1, 类别: 甲, 已验收: true, 竣工日: 2025-03-01, 投资额: 3000, 自筹额: 1000 }]
            处罚: []
        expect:
          - { clause: 一, ruling: granted, amount: "200.00" }
      """;

  private MutatedPolicy() {}

  static RuleSet in(Path folder) {
    write(folder.resolve("vocabulary/主体.drl"), "package vocabulary\n" + VOCABULARY);
    write(folder.resolve("policies/补助/policy.yaml"), POLICY);
    write(folder.resolve("policies/补助/规则.drl"), DRL);
    RuleSetReading reading = RuleSetReader.read(folder);
    if (reading.ruleSet() == null) {
      throw new IllegalStateException(reading.problems().toString());
    }
    return reading.ruleSet();
  }

  static List<PolicyCase> cases(RuleSet rules, String text) {
    List<Problem> problems = new ArrayList<>();
    List<PolicyCase> cases =
        CaseReader.read(
            "policies/补助/cases.yaml", text.getBytes(StandardCharsets.UTF_8), rules, problems::add);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
    return cases;
  }

  static MutationResult run(RuleSet rules, String cases) {
    return MutationRun.of(rules, NAME, cases(rules, cases), Map.of(), List.of());
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
