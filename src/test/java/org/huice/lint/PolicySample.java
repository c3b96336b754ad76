package org.huice.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huice.money.Band;
import org.huice.money.Rate;
import org.huice.money.Rounding;
import org.huice.money.Schedule;
import org.huice.money.Tier;
import org.huice.money.Unit;
import org.huice.parsing.RuleSample;
import org.huice.policy.Cap;
import org.huice.policy.Clause;
import org.huice.policy.Elapsed;
import org.huice.policy.Handling;
import org.huice.policy.Jurisdiction;
import org.huice.policy.LookupTable;
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
    add(parameters, "上限", "万元", new ParameterValue.Redacted(), new Cap(false, true));
    add(parameters, "基数上限", "万元", new ParameterValue.Redacted(), new Cap(true, false));
    add(parameters, "未写明", "万元", new ParameterValue.Redacted());
    add(parameters, "最少人数", "人", new ParameterValue.Plain(new BigDecimal("20")));
    add(parameters, "年限", "年", new ParameterValue.Plain(BigDecimal.ONE));
    add(parameters, "起点", "日期", new ParameterValue.Day(LocalDate.of(2025, 1, 1)));
    add(parameters, "方式", "选项", new ParameterValue.Choice("按件"));
    add(parameters, "三分之一", "比例", new ParameterValue.Fraction(Rate.fraction("1/3")));
    addQuantities(parameters);
    Map<String, Clause> clauses = new LinkedHashMap<>();
    add(clauses, "三(二)3", "能源项目", Clause.Kind.AWARD);
    add(clauses, "四", "企业", Clause.Kind.ORDER);
    add(clauses, "五", "能源项目", Clause.Kind.PRIORITY);
    add(clauses, "六", "能源项目", Clause.Kind.EXCLUSION);
    add(clauses, "七", "能源项目", Clause.Kind.TARGET);
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
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }

  /** Sums for each unit, bands, tiers of other quantities, steps and tables. */
  private static void addQuantities(Map<String, Parameter> all) {
    BigDecimal one = BigDecimal.ONE;
    List<Tier> tiers = List.of(new Tier(one, false, Rate.of(one, Unit.PERCENT)));
    ParameterValue slab = new ParameterValue.Tiers(new Schedule.Slab(tiers));
    ParameterValue marginal = new ParameterValue.Tiers(new Schedule.Marginal(tiers));
    ParameterValue bands = new ParameterValue.Bands(List.of(new Band(one, false, one)));
    put(all, "每千瓦", Unit.YUAN, Unit.KILOWATT, new ParameterValue.Plain(one), null);
    put(all, "容量档", Unit.WAN_YUAN, Unit.MEGAWATT, bands, null);
    put(all, "容量率", Unit.PERCENT, Unit.KILOWATT, slab, null);
    put(all, "容量分段", Unit.PERCENT, Unit.KILOWATT, marginal, null);
    put(all, "投资档", Unit.PERCENT, Unit.WAN_YUAN, slab, null);
    put(all, "增量档", Unit.PERCENT, Unit.PERCENT, marginal, null);
    add(all, "步长", "兆瓦", new ParameterValue.Plain(one));
    add(all, "零步", "兆瓦", new ParameterValue.Plain(BigDecimal.ZERO));
    add(all, "五个点", "百分点", new ParameterValue.Plain(one));
    add(all, "个数", "个", new ParameterValue.Plain(one));
    add(all, "金额表", "万元", table("总投资", null, Unit.WAN_YUAN, "类别", "储能"));
    add(all, "比率表", "%", table("设备投资额", "总投资", Unit.PERCENT, "类别", "储能"));
    add(all, "错词表", "%", table("总投资", null, Unit.WAN_YUAN, "类别", "风电"));
    add(all, "错列表", "%", table("类别", null, Unit.WAN_YUAN, "类别", "储能"));
    add(all, "无列表", "%", table("没有", null, Unit.WAN_YUAN, "类别", "储能"));
    add(all, "错单位表", "%", table("装机容量", null, Unit.WAN_YUAN, "类别", "储能"));
  }

  private static ParameterValue table(
      String field, @Nullable String of, Unit unit, String choice, String word) {
    return new ParameterValue.Table(
        new LookupTable(
            List.of(
                new LookupTable.Key("数", field, of, unit),
                new LookupTable.Key("词", choice, null, Unit.CHOICE)),
            List.of(
                new LookupTable.Row(
                    List.of(new LookupTable.Cell.Any(), new LookupTable.Cell.OneOf(Set.of(word))),
                    BigDecimal.ONE))));
  }

  private static void add(
      Map<String, Parameter> all, String name, String unit, ParameterValue value) {
    add(all, name, unit, value, null);
  }

  private static void add(
      Map<String, Parameter> all,
      String name,
      String unit,
      ParameterValue value,
      @Nullable Cap cap) {
    put(all, name, Unit.of(unit).orElseThrow(), null, value, cap);
  }

  private static void put(
      Map<String, Parameter> all,
      String name,
      Unit unit,
      @Nullable Unit quantity,
      ParameterValue value,
      @Nullable Cap cap) {
    TreeMap<LocalDate, ParameterValue> values = new TreeMap<>();
    values.put(LocalDate.of(2025, 1, 1), value);
    List<String> options = unit.isChoice() ? List.of("按件", "按户") : List.of();
    all.put(
        name,
        new Parameter(name, unit, quantity, "三(二)3", false, options, values, cap, null, PLACE));
  }

  private static void add(Map<String, Clause> all, String id, String subject, Clause.Kind kind) {
    all.put(
        id,
        new Clause(
            id,
            subject,
            kind,
            null,
            "原文",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Handling.PLAIN,
            PLACE));
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
