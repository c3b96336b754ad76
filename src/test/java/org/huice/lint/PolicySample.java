package org.huice.lint;

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
import org.huice.parsing.RuleSample;
import org.huice.policy.Clause;
import org.huice.policy.Elapsed;
import org.huice.policy.Jurisdiction;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.Period;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A small policy for the rules of {@link RuleSample}. */
final class PolicySample {
  private static final Place PLACE = Place.of("policy.yaml");

  private PolicySample() {}

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

  static List<Problem> check(String text) {
    List<Problem> problems = new ArrayList<>();
    RuleCheck.check(
        RuleSample.VOCABULARY,
        policy(new Elapsed(true, true, null)),
        RuleSample.read(text),
        problems::add);
    return problems;
  }
}
