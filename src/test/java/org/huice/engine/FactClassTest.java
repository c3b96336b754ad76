package org.huice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.dossier.Fact;
import org.huice.drl.CanonicalDrl;
import org.huice.parsing.VocabularyReader;
import org.huice.problem.Problem;
import org.huice.rule.Law;
import org.huice.rule.Policies;
import org.huice.rule.Told;
import org.huice.tree.JsonTree;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What rules read of a fact is what it has, whatever constructor Drools made for its type. */
class FactClassTest {
  /** Drools makes no constructor for the values of a type that declares so many. */
  private static final int VERY_MANY = 65;

  private static final Vocabulary VOCABULARY =
      VocabularyReader.read(
          Map.of(
              "词.drl",
              """
              declare enum 类别 科创, 普通; end
              declare 企业
                  @applicant
                  编号 : String @key
                  名 : String
                  项目 : List<项目>
                  宽 : List<宽>
                  地 : String
              end
              declare 事
                  编号 : String @key
                  一 : String
                  类 : 类别
                  二 : String
              end
              declare 大事 extends 事
                  三 : String
                  属 : 企业 @owner
                  日 : LocalDate
                  四 : String
              end
              declare 项目 extends 大事
                  五 : String
                  数 : Integer
                  是 : Boolean
                  额 : BigDecimal @unit("元")
                  六 : String
              end
              declare 宽
                  编号 : String @key
                  属 : 企业 @owner
                  类 : 类别
              %send
              """
                  .formatted(wide("    字%d : String\n"))),
          FactClassTest::fail);

  private static String wide(String form) {
    return IntStream.range(0, VERY_MANY)
        .mapToObj(i -> form.formatted(i, i))
        .collect(Collectors.joining());
  }

  private static void fail(Problem problem) {
    throw new AssertionError(problem.toString());
  }

  private static Dossier dossier() {
    String full =
        "'一': 'a', '类': '普通', '二': 'b', '三': 'c', '日': '2024-02-29', '四': 'd', '五': 'e',"
            + " '数': 7, '是': true, '额': '1.50', '六': 'f'";
    String facts =
        "{'企业': {'编号': 'E', '名': 'n', '地': 'm', '项目': [{'编号': '1', "
            + full
            + "}, {'编号': '2', '二': 'g'}, {'编号': '3'}], '宽': [{'编号': '4', '类': '科创'"
            + wide(", '字%d': 'x%d'")
            + "}, {'编号': '5', '字64': 'y'}, {'编号': '6'}]}}";
    byte[] json = facts.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return JsonTree.read("f.json", json, FactClassTest::fail)
        .flatMap(node -> new DossierReader(VOCABULARY).read(node, "f.json", FactClassTest::fail))
        .orElseThrow();
  }

  private static Map<String, FactClass> classes() throws ReflectiveOperationException {
    UnitSource source = RuleBase.vocabularySource(CanonicalDrl.vocabulary(VOCABULARY));
    ClassLoader loader = VocabularyUnit.of(VOCABULARY, source, new UnitCache(null)).loader();
    Map<String, FactClass> classes = new HashMap<>();
    for (String type : VOCABULARY.types().keySet()) {
      classes.put(type, FactClass.of(VOCABULARY.type(type).orElseThrow(), loader));
    }
    return classes;
  }

  @Test
  void every_field_has_the_value_of_its_own_fact_and_no_other() throws Exception {
    Dossier dossier = dossier();
    Map<String, FactClass> classes = classes();
    Gathering gathering =
        new Gathering(classes, FiredRules.of(List.of()), new KnownTypes(VOCABULARY));
    Law law = new Law(new Policies(List.of()), new Heard(dossier, gathering, 1));
    SessionFacts facts = new SessionFacts(classes);

    for (int time = 0; time < 2; time++) {
      List<Told> told = facts.told(dossier, law);
      assertThat(told).extracting(ToldValues::fact).isEqualTo(dossier.facts());
      for (Told one : told) {
        same(one, ToldValues.fact(one));
      }
    }
  }

  private static void same(Told told, Fact fact) throws ReflectiveOperationException {
    for (Field field : fact.type().fields()) {
      assertThat(text(read(told, field.name())))
          .as(fact.name(field.name()))
          .isEqualTo(text(expected(fact, field)));
    }
  }

  private static @Nullable Object expected(Fact fact, Field field) {
    return field.type() instanceof FieldType.Reference ? fact.owner() : fact.value(field.name());
  }

  private static @Nullable Object read(Told told, String field)
      throws ReflectiveOperationException {
    Method getter = told.getClass().getMethod("get" + field);
    return getter.invoke(told);
  }

  /** A constant is known by its name, and an owner by what it stands for. */
  private static @Nullable String text(@Nullable Object value) {
    Object shown = value instanceof Told owner ? owner.huiceFact() : value;
    return shown == null ? null : shown.toString();
  }
}
