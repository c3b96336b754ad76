package org.huice.explanation;

/** The files of {@link Joined}. */
final class JoinedText {
  private JoinedText() {}

  static final String VOCABULARY =
      """
      declare 企业
          @applicant
          @meaning("企业")
          编号 : String @key @meaning("编号")
          限额 : BigDecimal @unit("万元") @meaning("限额")
          项目 : List<项目> @meaning("项目")
      end
      declare 项目
          @meaning("项目")
          编号 : String @key @meaning("编号")
          建设单位 : 企业 @owner @meaning("建设单位")
          开工日 : LocalDate @meaning("开工日")
          投资额 : BigDecimal @unit("元") @meaning("投资额")
          补助额 : BigDecimal @unit("元") @meaning("补助额")
          示范 : Boolean @meaning("示范")
          设备 : List<设备> @meaning("设备")
      end
      declare 设备
          @meaning("设备")
          编号 : String @key @meaning("编号")
          所属 : 项目 @owner @meaning("所属项目")
          价款 : BigDecimal @unit("元") @meaning("价款")
      end
      """;

  static final String POLICY =
      """
      title: 奖励办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01 }
      jurisdiction: 全国
      level: 市
      rounding: { to: 元, mode: half-up }
      clauses:
        甲: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 按投资额奖励 }
        乙: { subject: 企业, kind: designation, dated-by: as-of, text: 认定, title: 示范企业 }
        丙: { subject: 设备, kind: award, application: automatic, dated-by: as-of, text: 按设备奖励 }
        丁: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 按档次奖励 }
        戊: { subject: 项目, kind: award, application: automatic, dated-by: 开工日, text: 按开工日奖励 }
        己: { subject: 企业, kind: designation, dated-by: as-of, text: 认定, title: 大企业 }
      settlement:
        - { additive: 可以叠加, clauses: [甲, 丙, 丁, 戊], assumed: 没有说不能叠加 }
      parameters:
        档次:
          clause: 丁
          schedule: slab
          unit: "% of 万元"
          values: { 2025-01-01: [ { from: 500, rate: 1.5 }, { above: 3000, rate: 1.8 } ] }
        奖金: { clause: 甲, unit: 万元, values: { 2025-01-01: 2 } }
        门槛: { clause: 甲, unit: 万元, values: { 2025-01-01: 100 } }
        开工奖: { clause: 戊, unit: 元, values: { 2025-01-01: 10 }, assumed: 原文没有 }
      """;

  static final String DRL =
      """
      rule "甲 投资额扣除补助后达到门槛,且在限额以内"
          @clause("甲")
      when
          $政策 : Policy( id == "奖励" )
          $企业 : 企业()
          $项目 : 项目( 建设单位 == $企业, $净额 : ( 投资额 - 补助额 ),
              $净额 >= $政策.value( "门槛" ), 投资额 <= $企业.限额, 投资额 <= 建设单位.限额 )
      then
          insert( $政策.award( $项目 ).flat( "奖金" ) );
      end

      rule "乙 没有不示范的项目,也有一个大项目"
          @clause("乙")
      when
          $政策 : Policy( id == "奖励" )
          $企业 : 企业()
          not 项目( 建设单位 == $企业, 示范 == false || 补助额 > 投资额 )
          exists 项目( 投资额 >= $政策.value( "门槛" ), 补助额 < 投资额 )
          forall( 项目( 投资额 > 0 ) )
      then
          insert( $政策.designate( $企业 ) );
      end

      rule "丙 同一项目里有更贵的设备"
          @clause("丙")
      when
          $政策 : Policy( id == "奖励" )
          $项目 : 项目( 示范 == true )
          $设备 : 设备( 所属 == $项目, $价 : 价款 )
          设备( 所属 == $项目, 价款 > $价, 价款 <= $项目.投资额 )
      then
          insert( $政策.award( $设备 ).flat( "奖金" ) );
      end

      rule "丁 按档次"
          @clause("丁")
      when
          $政策 : Policy( id == "奖励" )
          $项目 : 项目( 示范 == true )
      then
          insert( $政策.award( $项目 ).base( $项目, "投资额" ).minus( $项目, "补助额" ).schedule( "档次" ) );
      end

      rule "戊 开工"
          @clause("戊")
      when
          $政策 : Policy( id == "奖励" )
          $项目 : 项目( 示范 == true )
      then
          insert( $政策.award( $项目 ).flat( "开工奖" ) );
      end

      rule "己 有两个净额不同的项目"
          @clause("己")
      when
          $政策 : Policy( id == "奖励" )
          $企业 : 企业()
          项目( 投资额 - 补助额 > 0 )
      then
          insert( $政策.designate( $企业 ) );
      end
      """;
}
