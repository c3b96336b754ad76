package org.huice.cases;

import java.util.List;
import org.huice.ruleset.RuleSet;

/** A policy of three clauses with thresholds at every place where a rule may have one. */
final class SmallPolicy {
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
          开工日 : LocalDate @meaning("开工日")
          投资额 : BigDecimal @unit("元") @meaning("投资额")
      end
      """;

  private static final String POLICY =
      """
      title: 认定办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01 }
      jurisdiction: 全国
      level: 国家
      rounding: { to: 元, mode: half-up }
      elapsed: { on-anniversary: true, leap-day: month-end }
      clauses:
        一: { subject: 项目, kind: designation, dated-by: as-of, text: 认定, title: 甲 }
        二: { subject: 企业, kind: designation, dated-by: as-of, text: 认定, title: 乙 }
        三: { subject: 企业, kind: designation, dated-by: as-of, text: 认定, title: 丙 }
      parameters:
        门槛: { clause: 一, unit: 元, values: { 2025-01-01: 100 } }
        年限: { clause: 一, unit: 年, values: { 2025-01-01: 1 } }
        读法: { clause: 一, unit: 选项, options: [是, 否], assumed: 两读, values: { 2025-01-01: 是 } }
        下限: { clause: 二, unit: 元, values: { 2025-01-01: 10 } }
        合计门槛: { clause: 二, unit: 元, values: { 2025-01-01: 1000 } }
      """;

  private static final String DRL =
      """
      rule "一 大项目或者早开工的项目"
          @clause("一")
      when
          $政策 : Policy( id == "认定" )
          $项目 : 项目(
              $政策.choice( "读法" ) == "是",
              投资额 >= $政策.value( "门槛" ) || $政策.elapsed( 开工日, "年限" ) )
      then
          insert( $政策.designate( $项目 ) );
      end

      rule "二 没有小项目,合计够大"
          @clause("二")
      when
          $政策 : Policy( id == "认定" )
          $企业 : 企业()
          not 项目( !( 投资额 >= $政策.value( "门槛" ) ) )
          accumulate( 项目( 投资额 >= $政策.value( "下限" ), $额 : 投资额 );
              $合计 : sum( $额 );
              $合计 >= $政策.value( "合计门槛" ) )
      then
          insert( $政策.designate( $企业 ) );
      end

      rule "三 人人都有"
          @clause("三")
      when
          $政策 : Policy( id == "认定" )
          $企业 : 企业()
      then
          insert( $政策.designate( $企业 ) );
      end
      """;

  private static final WrittenPolicy WRITTEN = new WrittenPolicy("认定", VOCABULARY, POLICY, DRL);

  static final RuleSet RULES = WRITTEN.rules();

  private SmallPolicy() {}

  /** A case on one project; the third clause is met by everybody. */
  static String example(String name, String sum, String since, String first, String second) {
    return """
    - case: %s
      as-of: 2025-12-01
      facts:
        企业: { 编号: E, 所在地: "410100", 项目: [ { 编号: P, 投资额: %s, 开工日: %s } ] }
      expect:
        - { clause: 一, ruling: %s }
        - { clause: 二, ruling: %s }
        - { clause: 三, ruling: designated }
    """
        .formatted(name, sum, since, first, second);
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
