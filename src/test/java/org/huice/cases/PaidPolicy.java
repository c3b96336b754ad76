package org.huice.cases;

import java.util.List;
import org.huice.ruleset.RuleSet;

/** A policy that pays by tiers, by a table, and within limits, one of which it does not give. */
final class PaidPolicy {
  /** What a case adds to know the limit that the document does not give. */
  static final String ASSUMED = "  parameters: { 隐去的上限: { values: { 2025-01-01: 1000 } } }\n";

  private static final String VOCABULARY =
      """
      declare 企业
          @applicant
          @meaning("企业")
          编号 : String @key @meaning("编号")
          所在地 : String @place @meaning("行政区划代码")
          项目 : List<项目> @meaning("项目")
      end
      declare 项目
          @meaning("项目")
          编号 : String @key @meaning("编号")
          建设单位 : 企业 @owner @meaning("建设单位")
          类 : String @meaning("类")
          投资额 : BigDecimal @unit("元") @meaning("投资额")
      end
      """;

  private static final String POLICY =
      """
      title: 奖补办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01 }
      jurisdiction: 全国
      level: 国家
      rounding: { to: 分, mode: half-up }
      clauses:
        一: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 奖补 }
        二: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 奖补 }
        三: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 奖补 }
      parameters:
        档次:
          clause: 一
          schedule: slab
          unit: "% of 元"
          values: { 2025-01-01: [{ from: 100, rate: 50 }, { above: 1000, rate: 20 }] }
        上限: { clause: 一, unit: 元, cap: { on: result, inclusive: true }, values: { 2025-01-01: 500 } }
        表:
          clause: 二
          unit: 元
          table: { keys: { 类: 选项 } }
          values: { 2025-01-01: [{ 类: 甲, pays: 10 }, { 类: 乙, pays: 20 }] }
        隐去的上限:
          clause: 三
          unit: 元
          cap: { on: result, inclusive: true }
          values: { 2025-01-01: redacted }
        累计上限: { clause: 一, unit: 元, values: { 2025-01-01: 300 } }
      settlement:
        - { additive: 叠加, clauses: [一, 二, 三], per: applicant, text: 可以叠加 }
        - { highest: 就高, clauses: [一, 二], per: 项目, text: 就高 }
        - { ceiling: 累计, clauses: [一], per: applicant, at-most: 累计上限, inclusive: true, cut: last-first, text: 累计 }
      """;

  private static final String DRL =
      """
      rule "一 分档"
          @clause("一")
      when
          $政策 : Policy( id == "奖补" )
          $项目 : 项目()
      then
          insert( $政策.award( $项目 ).base( $项目, "投资额" ).schedule( "档次" ).atMost( "上限" ) );
      end

      rule "二 查表"
          @clause("二")
      when
          $政策 : Policy( id == "奖补" )
          $项目 : 项目()
      then
          insert( $政策.award( $项目 ).table( $项目, "表" ) );
      end

      rule "三 隐去"
          @clause("三")
      when
          $政策 : Policy( id == "奖补" )
          $项目 : 项目()
      then
          insert( $政策.award( $项目 ).base( $项目, "投资额" ).atMost( "隐去的上限" ) );
      end
      """;

  private static final WrittenPolicy WRITTEN = new WrittenPolicy("奖补", VOCABULARY, POLICY, DRL);

  static final RuleSet RULES = WRITTEN.rules();

  private PaidPolicy() {}

  /** A case on one project. */
  static String example(String name, String sum, String kind, String assumed, String first) {
    return """
    - case: %s
      as-of: 2025-12-01
    %s  facts:
        企业: { 编号: E, 所在地: "410100", 项目: [ { 编号: P, 投资额: %s, 类: %s } ] }
      expect:
        - { clause: 一, ruling: %s }
        - { clause: 二, ruling: granted }
    """
        .formatted(name, assumed, sum, kind, first);
  }

  /** What comes of these cases. */
  static List<CaseResult> results(String... examples) {
    return WRITTEN.results(examples);
  }

  /** What comes of these cases, and what is seen on the way. */
  static List<Watched> watched(String... examples) {
    return WRITTEN.watched(examples);
  }
}
