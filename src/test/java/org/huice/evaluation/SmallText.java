package org.huice.evaluation;

/** The files of {@link SmallRules}. */
final class SmallText {
  private SmallText() {}

  static final String VOCABULARY =
      """
      declare 企业
          @applicant
          @meaning("企业")
          编号 : String @key @meaning("编号")
          所在地 : String @place @meaning("行政区划代码")
          项目 : List<项目> @meaning("项目")
          土地 : List<土地> @meaning("土地")
      end
      declare 项目
          @meaning("项目")
          编号 : String @key @meaning("编号")
          建设单位 : 企业 @owner @meaning("建设单位")
          开工日 : LocalDate @meaning("开工日")
          投资额 : BigDecimal @unit("元") @meaning("投资额")
          示范 : Boolean @meaning("示范")
      end
      declare 土地
          @meaning("土地")
          编号 : String @key @meaning("编号")
          使用者 : 企业 @owner @meaning("使用者")
          价款 : BigDecimal @unit("元") @meaning("价款")
          约定日 : LocalDate @meaning("约定日")
      end
      """;

  static final String POLICY =
      """
      title: 奖励办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01, to: 2025-12-31 }
      jurisdiction: "410100"
      level: 市
      rounding: { to: 元, mode: half-up }
      elapsed: { on-anniversary: true, leap-day: month-end }
      clauses:
        一: { subject: 项目, kind: award, application: automatic, dated-by: 开工日, text: 按投资额奖励, inexact: 只定上限 }
        二: { subject: 土地, kind: levy, dated-by: as-of, text: 征费 }
        三: { subject: 土地, kind: order, dated-by: as-of, text: 收回, order: 收回, approval: 市政府 }
        四: { subject: 企业, kind: designation, dated-by: as-of, text: 认定, title: 示范企业 }
        五: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 奖励, discretion: 一事一议 }
      parameters:
        门槛: { clause: 一, unit: 元, values: { 2025-01-01: 100, 2025-07-01: 200 } }
        比例: { clause: 一, unit: "%", bound: ceiling, values: { 2025-01-01: 10 } }
        上限: { clause: 一, unit: 万元, cap: { on: result, inclusive: true }, values: { 2025-01-01: 1, 2025-10-01: redacted } }
        年限: { clause: 三, unit: 年, values: { 2025-01-01: 1 } }
        费率: { clause: 二, unit: "%", values: { 2025-01-01: 20 } }
        甲奖: { clause: 五, unit: 元, values: { 2025-01-01: 10 } }
        乙奖: { clause: 五, unit: 元, values: { 2025-01-01: 10 } }
      settlement:
        - { additive: 可以叠加, clauses: [一, 五], assumed: 原文没有说不能叠加 }
      """;

  static final String DRL =
      """
      rule "一 按投资额奖励"
          @clause("一")
      when
          $政策 : Policy( id == "奖励" )
          $项目 : 项目( 投资额 >= $政策.value( "门槛" ) )
      then
          insert( $政策.award( $项目 ).base( $项目, "投资额" ).times( "比例" ).atMost( "上限" ) );
      end

      rule "二 征费"
          @clause("二")
      when
          $政策 : Policy( id == "奖励" )
          $土地 : 土地( $政策.elapsed( 约定日, "年限" ) == false )
      then
          insert( $政策.levy( $土地 ).base( $土地, "价款" ).times( "费率" ) );
      end

      rule "三 收回"
          @clause("三")
      when
          $政策 : Policy( id == "奖励" )
          $土地 : 土地( $政策.elapsed( 约定日, "年限" ) )
      then
          insert( $政策.order( $土地 ).since( $土地, "约定日", "年限" ) );
      end

      rule "四 认定"
          @clause("四")
      when
          $政策 : Policy( id == "奖励" )
          $企业 : 企业()
          not 项目( 建设单位 == $企业, !示范 )
      then
          insert( $政策.designate( $企业 ) );
      end

      rule "五 示范项目"
          @clause("五")
      when
          $政策 : Policy( id == "奖励" )
          $项目 : 项目( 示范 )
      then
          insert( $政策.award( $项目 ).flat( "甲奖" ) );
      end

      rule "五 大项目"
          @clause("五")
      when
          $政策 : Policy( id == "奖励" )
          $项目 : 项目( 投资额 >= $政策.value( "门槛" ) )
      then
          insert( $政策.award( $项目 ).flat( "乙奖" ) );
      end

      rule "五 其他项目"
          @clause("五")
      when
          $政策 : Policy( id == "奖励" )
          $项目 : 项目( 示范 == false, 投资额 < $政策.value( "门槛" ) )
      then
          insert( $政策.discretion( $项目 ) );
      end
      """;

  static final String DRAFT =
      """
      title: 草案
      authority: 机关
      status: draft
      in-force: { from: 2025-01-01 }
      jurisdiction: 全国
      level: 国家
      rounding: { to: 分, mode: half-up }
      clauses:
        一: { subject: 企业, kind: designation, dated-by: as-of, text: 认定, title: 企业 }
      """;

  static final String DRAFT_DRL =
      """
      rule "一 认定"
          @clause("一")
      when
          $政策 : Policy( id == "草案" )
          $企业 : 企业()
      then
          insert( $政策.designate( $企业 ) );
      end
      """;
}
