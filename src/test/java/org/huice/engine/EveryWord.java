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
          年度 : Integer
          项目清单 : List<项目>
      end
      declare 项目
          编号 : Integer @key
          日期 : LocalDate @key
          类别 : 类别
          投资额 : BigDecimal @unit("元")
          设备额 : BigDecimal @unit("万元")
          电量 : BigDecimal @unit("千瓦时")
          占比 : BigDecimal @unit("%")
          上年占比 : BigDecimal @unit("%")
          等级 : 类别
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
      rule "六 己" @clause("六")
      when
          $政策 : Policy( id == "全" )
          $项目 : 项目( $政策.within( 日期, 单位.成立日期, "期限" ),
              $政策.passed( 单位.成立日期, 日期, "期限" ), $政策.inYear( 单位.年度, "期限" ),
              !$政策.pointsAtLeast( 占比, 上年占比, "百分点" ), $政策.pointsAtLeast( 占比, 上年占比, "百分点" ) )
          accumulate( 项目( $额 : 投资额 ); $合计 : sum( $额 ), $最多 : max( $额 ), $个数 : count( );
              $政策.meanAtLeast( $合计, $个数, "上限" ) )
      then
          insert( $政策.award( $项目 ).base( $合计 ).plus( $项目, "投资额" ).plus( $最多 ).minus( $最多 )
              .plus( $政策.part().perUnit( $项目, "电量", "度电" ).forEvery( $个数, "步长" ) )
              .minus( $政策.part().band( $项目, "投资额", "档" ).atMost( $政策.part().table( $项目, "表" ) ) )
              .rate( $项目, "电量", "率" ).rate( $合计, "率" ).table( $项目, "率表" )
              .forEvery( $项目, "投资额", "步长" ).forEvery( $项目, "投资额", "步长", "起点" )
              .times( "比例", $项目, "日期" ).schedule( "档次", $项目, "投资额" )
              .atMost( $项目, "投资额" ).atMost( $合计 ).atLeast( $项目, "投资额" ).atLeast( $最多 )
              .atLeast( $政策.part().band( $合计, "档" ).times( "比例" ).schedule( "档次" ) )
              .atMost( $政策.part().perUnit( $个数, "度电" ).rate( $项目, "电量", "率" ).minus( $项目, "投资额" )
                  .atMost( "上限" ).atLeast( "下限" ) ) );
      end
      rule "七 庚" @clause("七")
      when
          $政策 : Policy( id == "全" )
          $项目 : 项目( 投资额 > 0 )
      then
          insert( $政策.confirm( $项目 ) );
      end
      rule "八 辛" @clause("八")
      when
          $政策 : Policy( id == "全" )
          $项目 : 项目( 投资额 > 0 )
      then
          insert( $政策.exclude( $项目 ) );
      end
      rule "九 壬" @clause("九")
      when
          $政策 : Policy( id == "全" )
          $项目 : 项目( 投资额 > 0 )
      then
          insert( $政策.report( $项目 ).actual( $项目, "投资额" ).reach( "上限" ) );
      end
      rule "十 癸" @clause("十")
      when
          $政策 : Policy( id == "全" )
          $项目 : 项目( 投资额 > 0 )
          accumulate( 项目( $额 : 投资额 ); $合计 : sum( $额 ) )
      then
          insert( $政策.report( $项目 ).actual( $合计 ).exceed( "上限" ) );
      end
      rule "甲 子" @clause("甲")
      when
          $政策 : Policy( id == "全" )
          $项目 : 项目( 投资额 > 0 )
      then
          insert( $政策.report( $项目 ).share( $项目, "投资额", "设备额" ).stayWithin( "比例" ) );
      end
      rule "乙 丑" @clause("乙")
      when
          $政策 : Policy( id == "全" )
          $项目 : 项目( 投资额 > 0 )
      then
          insert( $政策.report( $项目 ).points( $项目, "占比", "上年占比" ).stayBelow( "百分点" ) );
      end
      """;

  private EveryWord() {}
}
