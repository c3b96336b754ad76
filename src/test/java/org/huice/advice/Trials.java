package org.huice.advice;

import java.util.List;
import java.util.Map;

/** Two small policies with a clause for each way in which advice is found. */
final class Trials {
  private Trials() {}

  private static String rule(String clause, String when, String then) {
    return """
    rule "%1$s 试"
        @clause("%1$s")
    when
        $政策 : Policy( id == "试" )
        %2$s
    then
        insert( $政策.%3$s );
    end

    """
        .formatted(clause, when, then);
  }

  /** An enterprise in place, with these further fields and projects, in single quotes. */
  static String facts(String fields, String... projects) {
    return "{'企业': {'编号': 'E', '所在地': '410122', "
        + fields
        + "'项目': ["
        + String.join(", ", projects)
        + "]}}";
  }

  private static final String VOCABULARY =
      """
      declare enum 类别
          甲, 乙, 丙;
      end
      declare 企业
          @applicant
          编号 : String @key
          所在地 : String @place
          成立日期 : LocalDate
          收入 : BigDecimal @unit("元") @range("0..")
          研发 : BigDecimal @unit("万元") @range("0..") @changeable
          人数 : Integer @unit("人") @range("0..") @changeable
          项目 : List<项目>
      end
      declare 项目
          编号 : String @key
          单位 : 企业 @owner
          类别 : 类别
          投资额 : BigDecimal @unit("元") @range("0..") @changeable
          扣除额 : BigDecimal @unit("元") @range("0..") @noMoreThan("投资额")
          已完工 : Boolean @changeable
          完工日 : LocalDate @onlyIf("已完工")
      end
      """;

  private static final String POLICY =
      """
      title: 试行办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01 }
      jurisdiction: "410100"
      level: 市
      rounding: { to: 元, mode: down }
      elapsed: { on-anniversary: true, leap-day: month-end }
      clauses:
        一: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 净投资 }
        二: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 分档 }
        三: { subject: 企业, kind: designation, dated-by: as-of, text: 研发占比, title: 研发型 }
        四: { subject: 企业, kind: designation, dated-by: as-of, text: 满三年, title: 成长型 }
        五: { subject: 企业, kind: designation, dated-by: as-of, text: 有甲类项目, title: 甲类 }
        六: { subject: 企业, kind: designation, dated-by: as-of, text: 全部完工, title: 守约 }
        七: { subject: 项目, kind: award, application: automatic, dated-by: 完工日, text: 完工 }
        八: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 上限隐去 }
        九: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 下限隐去 }
        十: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 门槛隐去 }
      parameters:
        门槛: { clause: 一, unit: 万元, values: { 2025-01-01: 100 } }
        比例: { clause: 一, unit: "%", values: { 2025-01-01: 10 } }
        上限: { clause: 一, unit: 万元, cap: { on: result, inclusive: true }, values: { 2025-01-01: 50 } }
        档次:
          clause: 二
          schedule: slab
          unit: "% of 万元"
          values: { 2025-01-01: [{ above: 500, rate: 1.5 }, { from: 3000, rate: 1.8 }] }
        占比: { clause: 三, unit: 比例, values: { 2025-01-01: 1/3 } }
        年限: { clause: 四, unit: 年, values: { 2025-01-01: 3 } }
        奖金: { clause: 七, unit: 元, values: { 2025-01-01: 1000.50 } }
        隐去上限: { clause: 八, unit: 万元, cap: { on: result, inclusive: true }, values: { 2025-01-01: redacted } }
        隐去下限: { clause: 九, unit: 万元, values: { 2025-01-01: redacted } }
        隐去门槛: { clause: 十, unit: 万元, values: { 2025-01-01: redacted } }
      settlement:
        - { additive: 可以叠加, clauses: [一, 二, 七, 八, 九, 十], assumed: 原文没有说不能叠加 }
      """;

  private static final String BASE = "award( $项目 ).base( $项目, \"投资额\" ).times( \"比例\" )";

  private static final String DRL =
      rule(
              "一",
              "$项目 : 项目( 类别 == 类别.甲, 投资额 - 扣除额 > $政策.value( \"门槛\" ) )",
              BASE + ".atMost( \"上限\" )")
          + rule(
              "二",
              "$项目 : 项目( 类别 == 类别.乙 )",
              "award( $项目 ).base( $项目, \"投资额\" ).minus( $项目, \"扣除额\" ).schedule( \"档次\" )")
          + rule("三", "$企业 : 企业( $政策.shareAtLeast( 研发, 收入, \"占比\" ) )", "designate( $企业 )")
          + rule("四", "$企业 : 企业( $政策.elapsed( 成立日期, \"年限\" ) )", "designate( $企业 )")
          + rule(
              "五",
              "$企业 : 企业( )\n    exists 项目( 单位 == $企业, 类别 == 类别.甲, 投资额 >= $政策.value( \"门槛\" ) )",
              "designate( $企业 )")
          + rule("六", "$企业 : 企业( )\n    not 项目( 单位 == $企业, 已完工 == false )", "designate( $企业 )")
          + rule("七", "$项目 : 项目( 已完工 )", "award( $项目 ).flat( \"奖金\" )")
          + rule("八", "$项目 : 项目( 类别 == 类别.甲 )", BASE + ".atMost( \"隐去上限\" )")
          + rule("九", "$项目 : 项目( 类别 == 类别.甲 )", BASE + ".atLeast( \"隐去下限\" )")
          + rule("十", "$项目 : 项目( 投资额 >= $政策.value( \"隐去门槛\" ) )", "award( $项目 ).flat( \"奖金\" )");

  private static final String OTHER_POLICY =
      """
      title: 另行办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01 }
      jurisdiction: 全国
      level: 国家
      rounding: { to: 分, mode: half-up }
      clauses:
        十一: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 没有上限 }
        十二: { subject: 企业, kind: designation, dated-by: as-of, text: 人数, title: 大型 }
      parameters:
        比例: { clause: 十一, unit: "%", values: { 2025-01-01: 10 } }
        大型: { clause: 十二, unit: 人, values: { 2025-01-01: 100 } }
      """;

  private static final String OTHER_DRL =
      (rule("十一", "$项目 : 项目( 类别 == 类别.甲 || 已完工 )", BASE)
              + rule("十二", "$企业 : 企业( 人数 >= $政策.value( \"大型\" ) )", "designate( $企业 )"))
          .replace("\"试\"", "\"再\"");

  static final Advised ADVISED =
      Advised.of(
          VOCABULARY, Map.of("试", List.of(POLICY, DRL), "再", List.of(OTHER_POLICY, OTHER_DRL)));
}
