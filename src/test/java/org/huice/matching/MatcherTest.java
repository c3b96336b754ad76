package org.huice.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.matching.Trees.bind;
import static org.huice.matching.Trees.call;
import static org.huice.matching.Trees.compare;
import static org.huice.matching.Trees.constant;
import static org.huice.matching.Trees.field;
import static org.huice.matching.Trees.number;
import static org.huice.matching.Trees.pattern;
import static org.huice.matching.Trees.policy;
import static org.huice.matching.Trees.rule;
import static org.huice.matching.Trees.test;
import static org.huice.matching.Trees.text;
import static org.huice.matching.Trees.variable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.drl.RuleTree;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;

class MatcherTest {
  private static final RuleTree SOLAR =
      rule(
          "$项目",
          policy(),
          pattern(null, "企业", compare(field("类型"), "==", constant("主体", "企业"))),
          pattern(
              "$项目",
              "项目",
              compare(field("类别"), "==", constant("类别", "光伏")),
              compare(field("投资额"), ">=", call("value", text("门槛")))));

  /** Needs some device dearer than the project's own sum. */
  private static final RuleTree DEVICE =
      rule(
          "$项目",
          policy(),
          pattern("$项目", "项目", List.of(bind("$额", field("投资额")))),
          pattern(
              "$设备",
              "设备",
              compare(field("所属"), "==", variable("$项目")),
              compare(field("价格"), ">", variable("$额"))));

  private final Fact applicant = World.enterprise(Map.of("类型", "企业"));

  @Test
  void reads_conditions_in_the_order_of_the_rule_without_the_policy() {
    Fact project = project("P", "光伏", "1000000");
    RuleReading reading = read(SOLAR, World.dossier(applicant, project), project);
    assertThat(reading.truth()).isEqualTo(Truth.TRUE);
    assertThat(reading.conditions())
        .extracting(Condition::id)
        .containsExactly("一 规则#1", "一 规则#2", "一 规则#3");
    assertThat(reading.conditions())
        .extracting(Condition::about)
        .containsExactly("企业[E].类型", "项目[P].类别", "项目[P].投资额");
  }

  @Test
  void holds_the_rule_against_the_subject_and_no_other() {
    Fact small = project("A", "光伏", "999999.99");
    Fact large = project("B", "光伏", "1000000");
    Dossier dossier = World.dossier(applicant, small, large);
    assertThat(read(SOLAR, dossier, small).truth()).isEqualTo(Truth.FALSE);
    assertThat(read(SOLAR, dossier, large).truth()).isEqualTo(Truth.TRUE);
  }

  @Test
  void a_subtype_is_one_of_its_type_but_not_the_other_way_round() {
    Fact special = World.fact("光伏项目", "S", applicant, Map.of("投资额", BigDecimal.ONE));
    Fact common = World.fact("项目", "T", applicant, Map.of("投资额", BigDecimal.ONE));
    Dossier dossier = World.dossier(applicant, special, common);
    RuleTree any = rule("$x", pattern("$x", "项目", compare(field("投资额"), ">", number(0))));
    RuleTree only = rule("$x", pattern("$x", "光伏项目", compare(field("投资额"), ">", number(0))));
    assertThat(read(any, dossier, special).truth()).isEqualTo(Truth.TRUE);
    assertThat(read(only, dossier, special).truth()).isEqualTo(Truth.TRUE);
    RuleReading refused = read(only, dossier, common);
    assertThat(refused.truth()).isEqualTo(Truth.FALSE);
    assertThat(refused.conditions()).extracting(Condition::operator).containsExactly("exists");
    assertThat(refused.conditions()).extracting(Condition::actual).containsExactly("项目");
  }

  @Test
  void finds_the_fact_that_fits_before_one_that_may_fit() {
    Fact project = project("P", "光伏", "10");
    Fact unknown = World.fact("设备", "A", project, Map.of());
    Fact cheap = World.fact("设备", "B", project, Map.of("价格", new BigDecimal("10")));
    Fact dear = World.fact("设备", "C", project, Map.of("价格", new BigDecimal("11")));
    RuleReading reading =
        read(DEVICE, World.dossier(applicant, project, unknown, cheap, dear), project);
    assertThat(reading.truth()).isEqualTo(Truth.TRUE);
    assertThat(reading.conditions().get(1).about()).isEqualTo("设备[C].价格");
  }

  @Test
  void is_unknown_while_a_fact_may_fit() {
    Fact project = project("P", "光伏", "10");
    Fact cheap = World.fact("设备", "A", project, Map.of("价格", new BigDecimal("10")));
    Fact unknown = World.fact("设备", "B", project, Map.of());
    RuleReading reading = read(DEVICE, World.dossier(applicant, project, cheap, unknown), project);
    assertThat(reading.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(reading.conditions().get(1).missing())
        .containsExactly(new Missing(Missing.Kind.FACT, "设备[B].价格"));
  }

  @Test
  void shows_the_closest_miss_and_of_equals_the_first_by_identity() {
    Fact project = project("P", "光伏", "10");
    Fact other = project("Q", "光伏", "10");
    Fact far = World.fact("设备", "A", other, Map.of("价格", BigDecimal.ONE));
    Fact near = World.fact("设备", "B", project, Map.of("价格", BigDecimal.ONE));
    Fact too = World.fact("设备", "C", project, Map.of("价格", BigDecimal.ONE));
    RuleReading reading =
        read(DEVICE, World.dossier(applicant, other, project, too, near, far), project);
    assertThat(reading.truth()).isEqualTo(Truth.FALSE);
    assertThat(reading.conditions().get(0).truth()).isEqualTo(Truth.TRUE);
    assertThat(reading.conditions().get(1).about()).isEqualTo("设备[B].价格");
  }

  @Test
  void no_fact_in_a_list_that_was_given_is_false() {
    Fact project = project("P", "光伏", "10");
    World.given(project, "设备");
    RuleReading reading = read(DEVICE, World.dossier(applicant, project), project);
    assertThat(reading.truth()).isEqualTo(Truth.FALSE);
    Condition none = reading.conditions().get(0);
    assertThat(none.operator()).isEqualTo("exists");
    assertThat(none.about()).isEqualTo("设备");
    assertThat(none.missing()).isEmpty();
    assertThat(none.text()).isEqualTo("设备( 所属 == $项目, 价格 > $额 )");
  }

  @Test
  void no_fact_in_a_list_that_was_not_given_is_unknown() {
    Fact project = project("P", "光伏", "10");
    RuleReading reading = read(DEVICE, World.dossier(applicant, project), project);
    assertThat(reading.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(reading.conditions().get(0).missing())
        .containsExactly(new Missing(Missing.Kind.LIST, "项目[P].设备"));
  }

  @Test
  void facts_that_do_not_fit_leave_an_absent_list_open() {
    Fact project = project("P", "光伏", "10");
    Fact other = project("Q", "光伏", "10");
    Fact cheap = World.fact("设备", "A", project, Map.of("价格", BigDecimal.ONE));
    Dossier dossier = World.dossier(applicant, project, other, cheap);
    RuleReading open = read(DEVICE, dossier, project);
    assertThat(open.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(open.conditions().get(0).missing())
        .containsExactly(new Missing(Missing.Kind.LIST, "项目[Q].设备"));
    World.given(other, "设备");
    assertThat(read(DEVICE, dossier, project).truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void an_absent_list_may_hold_what_is_nested_in_its_facts() {
    FactIndex facts = new FactIndex(World.VOCABULARY, World.dossier(applicant));
    Missing projects = new Missing(Missing.Kind.LIST, "企业[E].项目");
    assertThat(facts.absentLists("设备")).containsExactly(projects);
    assertThat(facts.absentLists("项目")).containsExactly(projects);
    assertThat(facts.absentLists("企业")).isEmpty();
  }

  @Test
  void what_hangs_on_a_fact_that_is_not_there_is_not_guessed() {
    Fact project = project("P", "光伏", "10");
    World.given(project, "设备");
    RuleTree rule =
        rule(
            "$项目",
            pattern("$设备", "设备", List.of(bind("$价", field("价格")), test(field("编号")))),
            pattern("$项目", "项目", compare(field("投资额"), ">", variable("$价"))));
    RuleReading reading = read(rule, World.dossier(applicant, project), project);
    assertThat(reading.truth()).isEqualTo(Truth.FALSE);
    assertThat(reading.conditions())
        .extracting(Condition::truth)
        .containsExactly(Truth.FALSE, Truth.UNKNOWN);
  }

  @Test
  void gives_up_with_a_problem_rather_than_an_answer() {
    Fact project = project("P", "光伏", "10");
    List<Fact> facts = new ArrayList<>(List.of(project));
    for (int i = 0; i < 10; i++) {
      facts.add(World.fact("设备", "D" + i, project, Map.of("价格", BigDecimal.ONE)));
    }
    Dossier dossier = World.dossier(applicant, facts.toArray(Fact[]::new));
    List<Problem> problems = new ArrayList<>();
    assertThat(
            new Matcher(World.VOCABULARY, dossier, 11)
                .read(DEVICE, World.policy(), project, problems::add))
        .isPresent();
    assertThat(
            new Matcher(World.VOCABULARY, dossier, 10)
                .read(DEVICE, World.policy(), project, problems::add))
        .isEmpty();
    assertThat(problems)
        .containsExactly(
            Problem.at(Trees.HERE, MatchingProblem.TOO_MANY_COMBINATIONS, "一 规则", "10"));
  }

  private Fact project(String key, String kind, String sum) {
    return World.fact("项目", key, applicant, Map.of("类别", kind, "投资额", new BigDecimal(sum)));
  }

  static RuleReading read(RuleTree rule, Dossier dossier, Fact subject) {
    List<Problem> problems = new ArrayList<>();
    RuleReading reading =
        new Matcher(World.VOCABULARY, dossier)
            .read(rule, World.policy(), subject, problems::add)
            .orElseThrow();
    assertThat(problems).isEmpty();
    return reading;
  }
}
