package org.huice.parsing;

import java.util.List;
import java.util.Map;
import org.huice.drl.RuleTree;
import org.huice.vocabulary.Vocabulary;

/** A small vocabulary, and rules in its words, that the tests of rules share. */
public final class RuleSample {
  /** How a rule begins, up to its first pattern. */
  public static final String HEAD =
      "rule \"三(二)3 光伏\" @clause(\"三(二)3\") when $政策 : Policy( id == \"光伏\" ) ";

  /** How it ends, after its last pattern. */
  public static final String TAIL =
      " then insert( $政策.award( $项目 ).base( $项目, \"设备投资额\" ).times( \"奖励比例\" ) ); end";

  /** Businesses and their energy projects. */
  public static final Vocabulary VOCABULARY =
      VocabularyReader.read(
          Map.of(
              "vocabulary/v.drl",
              """
              declare enum 主体类型 工业企业, 工业园区; end
              declare enum 项目类别 光伏发电, 储能; end
              declare 申报主体 @applicant @meaning("申报的主体")
                名称 : String @key @meaning("名称")
                类型 : 主体类型 @meaning("类型")
              end
              declare 企业 extends 申报主体 @applicant @meaning("企业")
                成立日期 : LocalDate @meaning("成立日期")
                高新 : Boolean @meaning("高新技术企业")
                从业人数 : Integer @unit("人") @meaning("从业人数")
                能源项目 : List<能源项目> @meaning("能源项目")
              end
              declare 能源项目 @meaning("能源项目")
                编号 : String @key @meaning("编号")
                类别 : 项目类别 @meaning("类别")
                设备投资额 : BigDecimal @unit("元") @meaning("设备投资额")
                总投资 : BigDecimal @unit("万元") @meaning("总投资")
                装机容量 : BigDecimal @unit("千瓦") @meaning("装机容量")
                占比 : BigDecimal @unit("%") @meaning("占比")
                上年占比 : BigDecimal @unit("%") @meaning("上年占比")
                投产年度 : Integer @meaning("投产年度")
                上市日 : LocalDate @meaning("上市日")
                申报主体 : 企业 @owner @meaning("申报主体")
              end
              """),
          problem -> {
            throw new AssertionError(problem.toString());
          });

  private RuleSample() {}

  /** The rules of a text in which nothing is wrong. */
  public static List<RuleTree> read(String text) {
    return RuleReader.read(
        "rules/光伏/r.drl",
        text,
        "光伏",
        VOCABULARY,
        problem -> {
          throw new AssertionError(problem.toString());
        });
  }

  /** A rule with these elements in its {@code when}, after the policy. */
  public static RuleTree rule(String when) {
    return read(HEAD + when + TAIL).get(0);
  }
}
