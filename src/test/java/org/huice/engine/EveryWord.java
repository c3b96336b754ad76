package org.huice.engine;

/** Rules that use every condition and every word there is. */
final class EveryWord {
  static final String VOCABULARY =
      """
      package vocabulary
      import java.math.BigDecimal
      import java.time.LocalDate
      import java.util.List
      declare enum 类别 光伏, 风电; end
      declare 主体
          编号 : String @key
          地区 : String
      end
      declare 企业 extends 主体
          @applicant
          人数 : Integer
          新增人数 : Integer
          高新 : Boolean
          成立日期 : LocalDate
          项目清单 : List<项目>
      end
      declare 项目
          编号 : Integer @key
          日期 : LocalDate @key
          类别 : 类别
          投资额 : BigDecimal @unit("元")
          设备额 : BigDecimal @unit("万元")
          单位 : 企业 @owner
      end
      """;

  static final String RULES =
      """
      rule "一 甲"
          @clause("一")
      when
          $政策 : Policy( id == "全" )
          $企业 : 企业( 人数 > 0, 人数 + 新增人数 >= $政策.value("人数"), 高新 == true || 高新 != false,
              $日 : 成立日期, 地区 == $政策.choice("地区"), 地区 in ( "甲", "乙" ), 编号 != 地区 )
          $项目 : 项目( 单位 == $企业, 类别 not in ( 类别.风电 ), !( 类别 == 类别.风电 ),
              $和 : ( 投资额 + 设备额 * 投资额 - 投资额 ), 投资额 <= 设备额, 投资额 < 设备额 || 投资额 != 设备额,
              日期 >= $日, 日期 < $政策.date("截止"), 单位.人数 >= 1, 单位.高新 == true && 单位.地区 == $企业.地区,
              编号 == $企业.人数, $政策.elapsed( 日期, "期限" ), !$政策.shareBelow( 投资额, 设备额, "比例" ),
              $政策.shareAtLeast( 投资额, 设备额, "比例" ) == false )
          项目( 投资额 == $和, 设备额 in ( $和, 投资额 ), 日期 > $日 )
          not 项目( 类别 == 类别.风电, 单位 == $企业 )
          exists 项目( 投资额 > 0 )
          forall( 项目( 类别 == 类别.光伏 || 投资额 > 0 ) )
      then
          insert( $政策.award( $项目 ).base( $项目, "投资额" ).minus( $项目, "设备额" ).times( "比例" )
              .schedule( "档次" ).atMost( "上限" ).atLeast( "下限" ) );
      end
      rule "二 乙" @clause("二")
      when
          $政策 : Policy( id == "全" )
          $项目 : 项目( 投资额 > 0 )
      then
          insert( $政策.levy( $项目 ).flat( "上限" ).times( "比例" ) );
      end
      rule "三 丙" @clause("三")
      when
          $政策 : Policy( id == "全" )
          $项目 : 项目( 投资额 > 0 )
      then
          insert( $政策.order( $项目 ).since( $项目, "日期", "期限" ) );
      end
      rule "四 丁" @clause("四")
      when
          $政策 : Policy( id == "全" )
          $项目 : 项目( 投资额 > 0 )
      then
          insert( $政策.designate( $项目 ) );
      end
      rule "五 戊" @clause("五")
      when
          $政策 : Policy( id == "全" )
          $项目 : 项目( 投资额 > 0 )
      then
          insert( $政策.discretion( $项目 ).base( $项目, "投资额" ).times( "比例" ) );
      end
      """;

  private EveryWord() {}
}
