package org.huice.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.matching.Trees.and;
import static org.huice.matching.Trees.call;
import static org.huice.matching.Trees.compare;
import static org.huice.matching.Trees.constant;
import static org.huice.matching.Trees.field;
import static org.huice.matching.Trees.in;
import static org.huice.matching.Trees.not;
import static org.huice.matching.Trees.number;
import static org.huice.matching.Trees.or;
import static org.huice.matching.Trees.sum;
import static org.huice.matching.Trees.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huice.determination.Condition;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;

class KleeneLawsTest {
  private static final Map<String, List<Object>> DOMAIN = domain();
  private final Conditions conditions = new Conditions(World.policy(), Witness.NOBODY);

  @Property
  void de_morgan(
      @ForAll("expressions") Expression a,
      @ForAll("expressions") Expression b,
      @ForAll("values") Map<String, Object> values) {
    assertThat(truth(not(and(a, b)), values)).isEqualTo(truth(or(not(a), not(b)), values));
    assertThat(truth(not(or(a, b)), values)).isEqualTo(truth(and(not(a), not(b)), values));
    assertThat(truth(not(not(a)), values)).isEqualTo(truth(a, values));
  }

  @Property
  void unknown_exactly_when_something_is_missing(
      @ForAll("expressions") Expression a, @ForAll("values") Map<String, Object> values) {
    Condition condition = of(a, values);
    assertThat(condition.missing().isEmpty()).isEqualTo(condition.truth() != Truth.UNKNOWN);
  }

  @Property
  void filling_a_missing_field_never_turns_an_answer_round(
      @ForAll("expressions") Expression a,
      @ForAll("values") Map<String, Object> values,
      @ForAll("full") Map<String, Object> full) {
    Truth before = truth(a, values);
    Map<String, Object> filled = new LinkedHashMap<>(values);
    for (Map.Entry<String, Object> entry : full.entrySet()) {
      filled.putIfAbsent(entry.getKey(), entry.getValue());
      if (before != Truth.UNKNOWN) {
        assertThat(truth(a, filled)).isEqualTo(before);
      }
    }
  }

  @Property
  void filling_a_missing_field_never_turns_a_whole_rule_round(
      @ForAll("expressions") Expression own,
      @ForAll("expressions") Expression other,
      @ForAll("values") Map<String, Object> first,
      @ForAll("values") Map<String, Object> second,
      @ForAll("full") Map<String, Object> full,
      @ForAll Random random) {
    RuleTree rule = rule(own, other, random.nextInt(4));
    Truth before = read(rule, first, second, random);
    Map<String, Object> filled = new LinkedHashMap<>(full);
    filled.putAll(second);
    if (before != Truth.UNKNOWN) {
      assertThat(read(rule, first, filled, random)).isEqualTo(before);
    }
  }

  @Property
  void the_order_of_facts_does_not_matter(
      @ForAll("expressions") Expression own,
      @ForAll("expressions") Expression other,
      @ForAll("values") Map<String, Object> first,
      @ForAll("values") Map<String, Object> second,
      @ForAll Random random) {
    RuleTree rule = rule(own, other, random.nextInt(4));
    assertThat(conditions(rule, first, second, random))
        .isEqualTo(conditions(rule, first, second, random));
  }

  @Provide
  Arbitrary<Expression> expressions() {
    Arbitrary<Expression> leaves =
        Arbitraries.of(
            field("备案"),
            compare(field("投资额"), ">", number(0)),
            compare(field("投资额"), ">=", call("value", text("门槛"))),
            compare(field("投资额"), "<", call("value", text("隐去"))),
            compare(field("总投资"), "!=", field("投资额")),
            compare(sum(field("面积"), '+', field("总面积")), "<=", field("投资额")),
            in(false, field("类别"), constant("类别", "光伏")),
            in(true, field("类别"), constant("类别", "光伏"), constant("类别", "储能")),
            compare(field("开工日"), "<=", call("date", text("截止日"))),
            call("elapsed", field("开工日"), text("期限")),
            call("shareBelow", field("面积"), field("总面积"), text("三分之一")),
            call("shareAtLeast", field("面积"), field("总面积"), text("四分之一")));
    return deeper(deeper(deeper(leaves)));
  }

  private static Arbitrary<Expression> deeper(Arbitrary<Expression> parts) {
    return Arbitraries.oneOf(
        parts,
        parts.map(Trees::not),
        Combinators.combine(parts, parts).as((a, b) -> and(a, b)),
        Combinators.combine(parts, parts).as((a, b) -> or(a, b)));
  }

  @Provide
  Arbitrary<Map<String, Object>> values() {
    return maps(40);
  }

  @Provide
  Arbitrary<Map<String, Object>> full() {
    return maps(0);
  }

  private static Arbitrary<Map<String, Object>> maps(int percentAbsent) {
    return Arbitraries.randomValue(
        random -> {
          Map<String, Object> values = new LinkedHashMap<>();
          DOMAIN.forEach(
              (field, options) -> {
                if (random.nextInt(100) >= percentAbsent) {
                  values.put(field, options.get(random.nextInt(options.size())));
                }
              });
          return values;
        });
  }

  private static Map<String, List<Object>> domain() {
    List<Object> sums =
        List.of(BigDecimal.ZERO, new BigDecimal("999999.99"), new BigDecimal("1000000"));
    List<Object> areas = List.of(BigDecimal.ONE, new BigDecimal("3"), new BigDecimal("4"));
    Map<String, List<Object>> domain = new LinkedHashMap<>();
    domain.put("投资额", sums);
    domain.put("总投资", sums);
    domain.put("面积", areas);
    domain.put("总面积", areas);
    domain.put("类别", List.of("光伏", "储能", "风电"));
    domain.put("备案", List.of(true, false));
    domain.put("开工日", List.of(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 7, 1), World.AS_OF));
    return domain;
  }

  private static RuleTree rule(Expression own, Expression other, int shape) {
    Conditional.Pattern subject = Trees.pattern("$项目", "项目", own);
    Conditional.Pattern pattern = Trees.pattern(null, "项目", other);
    Conditional second =
        switch (shape) {
          case 0 -> pattern;
          case 1 -> new Conditional.None(pattern, Trees.HERE);
          case 2 -> new Conditional.Some(pattern, Trees.HERE);
          default -> new Conditional.Every(pattern, Trees.HERE);
        };
    return Trees.rule("$项目", Trees.policy(), subject, second);
  }

  private static Truth read(
      RuleTree rule, Map<String, Object> first, Map<String, Object> second, Random random) {
    return Conditions.all(conditions(rule, first, second, random));
  }

  private static List<Condition> conditions(
      RuleTree rule, Map<String, Object> first, Map<String, Object> second, Random random) {
    Fact applicant = World.enterprise(Map.of());
    Fact subject = World.fact("项目", "A", applicant, first);
    List<Fact> facts =
        new ArrayList<>(
            List.of(
                subject,
                World.fact("项目", "B", applicant, second),
                World.fact("光伏项目", "C", applicant, second)));
    Collections.shuffle(facts, random);
    return MatcherTest.read(rule, World.dossier(applicant, facts.toArray(Fact[]::new)), subject)
        .conditions();
  }

  private Truth truth(Expression expression, Map<String, Object> values) {
    return of(expression, values).truth();
  }

  private Condition of(Expression expression, Map<String, Object> values) {
    Fact fact = World.fact("项目", "P", null, values);
    Scope scope = Scope.EMPTY.at(new Value.Known(fact, fact.id().toString()), null);
    return conditions.of(Spot.of("r").part(1), expression, scope);
  }
}
