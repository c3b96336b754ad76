package org.huice.engine;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.drl.Consequence;
import org.huice.drl.RuleTree;
import org.huice.problem.Place;
import org.huice.rule.FactValues;
import org.huice.rule.Policy;
import org.huice.rule.SamplePolicy;
import org.huice.vocabulary.EnumType;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A small vocabulary, two policies and a dossier. The DRL is what the printer would print. */
final class SampleRules {
  static final Place PLACE = Place.of("policies/光伏/rules.drl");

  static final String VOCABULARY =
      """
      package vocabulary
      import org.huice.rule.Told
      import java.math.BigDecimal
      import java.time.LocalDate
      import java.util.List
      declare enum 类别 光伏, 风电; end
      declare 企业 extends Told
          编号 : String
          人数 : Integer
          高新 : Boolean
          项目清单 : List<项目>
      end
      declare 项目 extends Told
          编号 : String
          类别 : 类别
          投资额 : BigDecimal
          开工 : LocalDate
          单位 : 企业
      end
      """;

  static final String HEAD =
      """
      import org.huice.rule.Policy
      import java.math.BigDecimal
      import vocabulary.*
      """;

  static final String SOLAR =
      "package policies.光伏\n"
          + HEAD
          + """
          rule "一 光伏"
          when
              $项目 : 项目( huiceLaw.has( "光伏" ), 类别 == 类别.光伏, 投资额 != null && 投资额 > 0, 单位 != null && 单位.高新 == true )
          then
              $项目.getHuiceLaw( ).say( "光伏/一 光伏", $项目.getHuiceLaw( ).policy( "光伏" ).award( $项目 ).base( $项目, "投资额" ).times( "比例" ).atMost( "上限" ), $项目 );
          end
          """;

  static final String STAFF =
      "package policies.人员\n"
          + HEAD
          + """
          rule "二 人数"
          when
              $企业 : 企业( $huiceLaw : huiceLaw, huiceLaw.has( "人员" ), 人数 >= huiceLaw.policy( "人员" ).value( "人数" ), huiceLaw.knows( "项目" ) )
              not 项目( huiceLaw == $huiceLaw, 类别 == null || 类别 == 类别.风电 )
          then
              $企业.getHuiceLaw( ).say( "人员/二 人数", $企业.getHuiceLaw( ).policy( "人员" ).designate( $企业 ), $企业 );
          end
          rule "三 满期"
          when
              $项目 : 项目( huiceLaw.has( "人员" ), huiceLaw.policy( "人员" ).elapsed( 开工, "期限" ) == true )
          then
              $项目.getHuiceLaw( ).say( "人员/三 满期", $项目.getHuiceLaw( ).policy( "人员" ).order( $项目 ).since( $项目, "开工", "期限" ), $项目 );
          end
          """;

  private SampleRules() {}

  static UnitSource solar() {
    return unit("光伏", SOLAR, "一 光伏");
  }

  static UnitSource staff() {
    return unit("人员", STAFF, "二 人数", "三 满期");
  }

  static UnitSource unit(String policy, String text, String... rules) {
    List<RuleTree> trees = new ArrayList<>();
    for (String name : rules) {
      Consequence then = new Consequence("$政策", List.of(), PLACE);
      trees.add(
          new RuleTree(name, name.substring(0, name.indexOf(" ")), List.of(), then, PLACE, name));
    }
    return new UnitSource(policy, text, trees, rule -> text, PLACE);
  }

  static RuleBase load(@Nullable Path cache, UnitSource... policies) {
    return RuleBase.load(
        vocabulary(),
        RuleBase.vocabularySource(VOCABULARY),
        List.of(policies),
        new UnitCache(cache));
  }

  /** What fires for one dossier, by policies that are made given how facts are read. */
  static List<Firing> run(
      RuleBase rules, Dossier dossier, Function<FactValues, List<Policy>> policies) {
    return rules.run(List.of(new Run(dossier, policies.apply(rules.values())))).get(0).firings();
  }

  static Vocabulary vocabulary() {
    Map<String, FactType> types = new LinkedHashMap<>();
    types.put("企业", type("企业", companyFields()));
    types.put("项目", type("项目", projectFields()));
    return new Vocabulary(types, Map.of("类别", new EnumType("类别", List.of("光伏", "风电"), PLACE)));
  }

  private static FactType type(String name, List<Field> fields) {
    return new FactType(name, null, name.equals("企业"), null, fields, PLACE);
  }

  private static List<Field> companyFields() {
    return List.of(
        field("编号", new FieldType.Text(), true, null),
        field("人数", new FieldType.Whole(), false, "人"),
        field("高新", new FieldType.Flag(), false, null),
        field("项目清单", new FieldType.ListOf("项目"), false, null));
  }

  private static List<Field> projectFields() {
    return List.of(
        field("编号", new FieldType.Text(), true, null),
        field("类别", new FieldType.Choice("类别"), false, null),
        field("投资额", new FieldType.Decimal(), false, "元"),
        field("开工", new FieldType.Day(), false, null),
        field("单位", new FieldType.Reference("企业"), false, null));
  }

  private static Field field(String name, FieldType type, boolean key, @Nullable String unit) {
    boolean owner = type instanceof FieldType.Reference;
    return new Field(
        name, type, key, owner, false, false, null, unit, null, null, null, List.of(), null, null,
        false, PLACE);
  }

  /** A company with two projects, the second without an amount. */
  static Dossier dossier(int staff) {
    return dossier(staff, true);
  }

  static Dossier dossier(int staff, boolean projectsGiven) {
    Map<String, List<Fact>> lists = new HashMap<>();
    Fact company = fact("企业", "C", null, Map.of("编号", "C", "人数", staff, "高新", true), lists);
    if (!projectsGiven) {
      return new Dossier(company, List.of(company), "facts.json");
    }
    Fact first = fact("项目", "P-01", company, project("P-01", "12000000.50"), Map.of());
    Fact second = fact("项目", "P-02", company, Map.of("编号", "P-02", "类别", "光伏"), Map.of());
    lists.put("项目清单", List.of(first, second));
    return new Dossier(company, List.of(company, first, second), "facts.json");
  }

  private static Map<String, Object> project(String id, String amount) {
    return Map.of(
        "编号", id, "类别", "光伏", "投资额", new BigDecimal(amount), "开工", LocalDate.parse("2024-12-01"));
  }

  private static Fact fact(
      String type,
      String id,
      @Nullable Fact owner,
      Map<String, Object> values,
      Map<String, List<Fact>> lists) {
    FactType factType = vocabulary().type(type).orElseThrow();
    return new Fact(
        factType, new FactId(type, List.of(id)), owner, values, lists, Map.of(), "$", Map.of());
  }

  /** Both policies on a day. */
  static Function<FactValues, List<Policy>> policies(String day) {
    return values ->
        List.of(
            new SamplePolicy("光伏")
                .number("比例", "20", "%")
                .number("上限", "200", "万元")
                .on(day, values),
            new SamplePolicy("人员").number("人数", "10", "人").number("期限", "1", "年").on(day, values));
  }
}
