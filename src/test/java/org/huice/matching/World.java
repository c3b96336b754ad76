package org.huice.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.money.Rate;
import org.huice.money.Rounding;
import org.huice.money.Unit;
import org.huice.policy.Elapsed;
import org.huice.policy.Jurisdiction;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.Period;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Place;
import org.huice.rule.FactValues;
import org.huice.rule.Policy;
import org.huice.vocabulary.EnumType;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A small vocabulary, a policy and facts for tests: an enterprise, its projects, their devices. */
final class World {
  static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
  private static final Place HERE = Place.of("vocabulary/试.drl");

  static final Vocabulary VOCABULARY = vocabulary();

  private World() {}

  /** The policy of the tests on {@link #AS_OF}. */
  static Policy policy() {
    return new Policy(document(), AS_OF, AS_OF, new NoFacts());
  }

  /** The same, with the facts of the dossier to calculate with. */
  static Policy calculating() {
    return new Policy(document(), AS_OF, AS_OF, FactsAsGiven.INSTANCE);
  }

  static Fact enterprise(Map<String, Object> values) {
    return fact("企业", "E", null, values);
  }

  /** A fact of that type with no lists given; nested facts are added by {@link #dossier}. */
  static Fact fact(String type, String key, @Nullable Fact owner, Map<String, Object> values) {
    Map<String, Object> all = new LinkedHashMap<>(values);
    all.put("编号", key);
    return new Fact(
        VOCABULARY.type(type).orElseThrow(),
        new FactId(type, List.of(key)),
        owner,
        all,
        new LinkedHashMap<>(),
        Map.of(),
        "$",
        Map.of());
  }

  /** A dossier whose facts stand in the list of their owner that fits; other lists are absent. */
  static Dossier dossier(Fact applicant, Fact... nested) {
    List<Fact> facts = new ArrayList<>(List.of(applicant));
    for (Fact fact : nested) {
      facts.add(fact);
      Fact owner = fact.owner();
      if (owner != null) {
        owner.lists().computeIfAbsent(listFor(owner, fact), list -> new ArrayList<>()).add(fact);
      }
    }
    return new Dossier(applicant, facts, "试.json");
  }

  /** Says that a list was given, even if it is empty. */
  static void given(Fact owner, String list) {
    owner.lists().computeIfAbsent(list, name -> new ArrayList<>());
  }

  private static String listFor(Fact owner, Fact fact) {
    return owner.type().fields().stream()
        .filter(
            field ->
                field.type() instanceof FieldType.ListOf list
                    && VOCABULARY.isA(fact.type().name(), list.factType()))
        .map(Field::name)
        .findFirst()
        .orElseThrow();
  }

  private static PolicyDocument document() {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    put(parameters, "门槛", "万元", new ParameterValue.Plain(new BigDecimal("100")));
    put(parameters, "隐去", "万元", new ParameterValue.Redacted());
    put(parameters, "期限", "年", new ParameterValue.Plain(BigDecimal.ONE));
    put(parameters, "隐去期限", "年", new ParameterValue.Redacted());
    put(parameters, "五个点", "百分点", new ParameterValue.Plain(new BigDecimal("5")));
    put(parameters, "三分之一", "比例", new ParameterValue.Fraction(Rate.fraction("1/3")));
    put(parameters, "四分之一", "%", new ParameterValue.Plain(new BigDecimal("25")));
    put(parameters, "隐去比例", "%", new ParameterValue.Redacted());
    put(parameters, "截止日", "日期", new ParameterValue.Day(LocalDate.of(2025, 1, 1)));
    put(parameters, "方式", "选项", new ParameterValue.Choice("甲"));
    return new PolicyDocument(
        "试",
        "试行办法",
        "机关",
        null,
        PolicyDocument.Status.IN_FORCE,
        new Period(null, null, null),
        new Jurisdiction(Jurisdiction.NATIONAL, null),
        PolicyDocument.Level.CITY,
        null,
        Rounding.FEN_HALF_UP,
        new Elapsed(true, true, null),
        Map.of(),
        parameters,
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }

  private static void put(
      Map<String, Parameter> parameters, String name, String unit, ParameterValue value) {
    parameters.put(
        name,
        new Parameter(
            name,
            Unit.of(unit).orElseThrow(),
            null,
            "一",
            false,
            List.of("甲", "乙"),
            new TreeMap<>(Map.of(LocalDate.of(2020, 1, 1), value)),
            null,
            null,
            HERE));
  }

  private static Vocabulary vocabulary() {
    List<Field> project =
        List.of(
            key("编号"),
            owner("建设单位", "企业"),
            plain("类别", new FieldType.Choice("类别")),
            number("投资额", "元"),
            number("总投资", "万元"),
            number("面积", "平方米"),
            number("总面积", "平方米"),
            plain("户数", new FieldType.Whole()),
            number("占比", "%"),
            number("上年占比", "%"),
            plain("开工日", new FieldType.Day()),
            plain("竣工日", new FieldType.Day()),
            plain("备案", new FieldType.Flag()),
            plain("名称", new FieldType.Text()),
            plain("设备", new FieldType.ListOf("设备")));
    Map<String, FactType> types = new LinkedHashMap<>();
    add(
        types,
        "企业",
        null,
        List.of(
            key("编号"),
            plain("类型", new FieldType.Choice("主体")),
            plain("高新", new FieldType.Flag()),
            plain("项目", new FieldType.ListOf("项目"))));
    add(types, "项目", null, project);
    add(types, "光伏项目", "项目", project);
    add(types, "设备", null, List.of(key("编号"), owner("所属", "项目"), number("价格", "元")));
    EnumType kinds = new EnumType("类别", List.of("光伏", "储能"), HERE);
    EnumType subjects = new EnumType("主体", List.of("企业", "园区"), HERE);
    return new Vocabulary(types, Map.of("类别", kinds, "主体", subjects));
  }

  private static void add(
      Map<String, FactType> types, String name, @Nullable String parent, List<Field> fields) {
    types.put(name, new FactType(name, parent, name.equals("企业"), null, fields, HERE));
  }

  private static Field key(String name) {
    return field(name, new FieldType.Text(), true, false, null);
  }

  private static Field owner(String name, String type) {
    return field(name, new FieldType.Reference(type), false, true, null);
  }

  private static Field plain(String name, FieldType type) {
    return field(name, type, false, false, null);
  }

  private static Field number(String name, String unit) {
    return field(name, new FieldType.Decimal(), false, false, unit);
  }

  private static Field field(
      String name, FieldType type, boolean key, boolean owner, @Nullable String unit) {
    return new Field(
        name, type, key, owner, false, false, null, unit, null, null, null, List.of(), null, null,
        false, HERE);
  }

  /** Proves that a policy never reads a fact for the matcher. */
  private static final class NoFacts implements FactValues {
    @Override
    public Object value(Object fact, String field) {
      throw new AssertionError(field);
    }

    @Override
    public String name(Object fact, String field) {
      throw new AssertionError(field);
    }

    @Override
    public String label(Object fact, String field) {
      throw new AssertionError(field);
    }

    @Override
    public String unit(Object fact, String field) {
      throw new AssertionError(field);
    }
  }
}
