package org.huice.drl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huice.money.Rate;
import org.huice.money.Rounding;
import org.huice.money.Unit;
import org.huice.policy.Clause;
import org.huice.policy.Elapsed;
import org.huice.policy.Jurisdiction;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.Period;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A small vocabulary and policy that the tests of rules share. */
final class RuleSample {
  private static final Place PLACE = Place.of("policy.yaml");

  static final String HEAD =
      "rule \"三(二)3 光伏\" @clause(\"三(二)3\") when $政策 : Policy( id == \"光伏\" ) ";
  static final String TAIL =
      " then insert( $政策.award( $项目 ).base( $项目, \"设备投资额\" ).times( \"奖励比例\" ) ); end";

  static final Vocabulary VOCABULARY =
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
                申报主体 : 企业 @owner @meaning("申报主体")
              end
              """),
          problem -> {
            throw new AssertionError(problem.toString());
          });

  private RuleSample() {}

  static PolicyDocument policy(@Nullable Elapsed elapsed) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    add(parameters, "奖励比例", "%", new ParameterValue.Plain(new BigDecimal("20")));
    add(parameters, "最低投资", "万元", new ParameterValue.Plain(new BigDecimal("10")));
    add(parameters, "上限", "万元", new ParameterValue.Redacted());
    add(parameters, "最少人数", "人", new ParameterValue.Plain(new BigDecimal("20")));
    add(parameters, "年限", "年", new ParameterValue.Plain(BigDecimal.ONE));
    add(parameters, "起点", "日期", new ParameterValue.Day(LocalDate.of(2025, 1, 1)));
    add(parameters, "方式", "选项", new ParameterValue.Choice("按件"));
    add(parameters, "三分之一", "比例", new ParameterValue.Fraction(Rate.fraction("1/3")));
    Map<String, Clause> clauses = new LinkedHashMap<>();
    add(clauses, "三(二)3", "能源项目", Clause.Kind.AWARD);
    add(clauses, "四", "企业", Clause.Kind.ORDER);
    return new PolicyDocument(
        "光伏",
        "讲话",
        "市政府",
        null,
        PolicyDocument.Status.IN_FORCE,
        new Period(null, null, null),
        new Jurisdiction(Jurisdiction.NATIONAL, null),
        PolicyDocument.Level.CITY,
        null,
        Rounding.FEN_HALF_UP,
        elapsed,
        clauses,
        parameters,
        List.of());
  }

  private static void add(
      Map<String, Parameter> all, String name, String unit, ParameterValue value) {
    TreeMap<LocalDate, ParameterValue> values = new TreeMap<>();
    values.put(LocalDate.of(2025, 1, 1), value);
    List<String> options = unit.equals("选项") ? List.of("按件", "按户") : List.of();
    Unit known = Unit.of(unit).orElseThrow();
    all.put(name, new Parameter(name, known, null, "三(二)3", false, options, values, null, PLACE));
  }

  private static void add(Map<String, Clause> all, String id, String subject, Clause.Kind kind) {
    all.put(
        id,
        new Clause(
            id, subject, kind, null, "原文", null, null, null, null, null, null, null, null, PLACE));
  }

  static List<RuleTree> read(String text) {
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
  static RuleTree rule(String when) {
    return read(HEAD + when + TAIL).get(0);
  }

  static List<Problem> check(String text) {
    List<Problem> problems = new ArrayList<>();
    RuleCheck.check(VOCABULARY, policy(new Elapsed(true, true, null)), read(text), problems::add);
    return problems;
  }
}
