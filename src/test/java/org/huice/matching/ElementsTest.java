package org.huice.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.matching.Trees.compare;
import static org.huice.matching.Trees.constant;
import static org.huice.matching.Trees.either;
import static org.huice.matching.Trees.every;
import static org.huice.matching.Trees.field;
import static org.huice.matching.Trees.grouped;
import static org.huice.matching.Trees.listed;
import static org.huice.matching.Trees.none;
import static org.huice.matching.Trees.number;
import static org.huice.matching.Trees.pattern;
import static org.huice.matching.Trees.some;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.RuleTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementsTest {
  private static final Conditional.Pattern SOLAR =
      pattern(null, "项目", compare(field("类别"), "==", constant("类别", "光伏")));
  private static final Conditional.Pattern DEAR =
      pattern(null, "设备", compare(field("价格"), ">", number(0)));
  private static final Missing PROJECTS = new Missing(Missing.Kind.LIST, "企业[E].项目");

  private final Fact applicant = World.enterprise(Map.of());
  private final List<Fact> nested = new ArrayList<>();

  /** The projects by kind (y, n, u), the devices of the first by price (+, 0, u). */
  @ParameterizedTest
  @CsvSource({
    "y, 0, TRUE",
    "n, +, TRUE",
    "y, +, TRUE",
    "n, 0, FALSE",
    "u, 0, UNKNOWN",
    "n, u, UNKNOWN",
    "u, +, TRUE",
    "y, u, TRUE"
  })
  void either_is_true_if_any_branch_is(String projects, String devices, Truth truth) {
    Condition condition = read(either(some(SOLAR), some(DEAR)), projects, devices);
    assertThat(condition.truth()).isEqualTo(truth);
    assertThat(condition.operator()).isEqualTo("or");
    assertThat(condition.about()).isNull();
    assertThat(condition.text()).isEqualTo("( … or … )");
    assertThat(condition.parts()).extracting(Condition::id).containsExactly("一 规则#1.1", "一 规则#1.2");
    assertThat(condition.parts()).extracting(Condition::operator).containsOnly("exists");
  }

  @Test
  void either_takes_each_kind_of_branch_and_names_what_its_unknown_ones_lack() {
    assertThat(read(either(none(SOLAR), every(DEAR)), "y", "+").truth()).isEqualTo(Truth.TRUE);
    assertThat(read(either(none(SOLAR), every(DEAR)), "y", "0").truth()).isEqualTo(Truth.FALSE);
    assertThat(read(either(none(SOLAR), every(DEAR)), "n", "0").truth()).isEqualTo(Truth.TRUE);
    Condition unknown = read(either(some(SOLAR), some(DEAR)), "u", "u");
    assertThat(unknown.missing())
        .containsExactly(
            new Missing(Missing.Kind.FACT, "设备[D0].价格"),
            new Missing(Missing.Kind.FACT, "项目[P0].类别"));
  }

  @Test
  void an_absent_list_leaves_its_branch_unknown() {
    Fact alone = World.enterprise(Map.of());
    Condition unknown = first(rule(either(some(SOLAR), some(DEAR))), alone);
    assertThat(unknown.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(unknown.missing()).containsExactly(PROJECTS);
  }

  /** There is a solar project without a dear device. */
  @ParameterizedTest
  @CsvSource({
    "y, 0, TRUE",
    "y, +, FALSE",
    "y, u, UNKNOWN",
    "n, 0, FALSE",
    "n, u, FALSE",
    "u, 0, UNKNOWN",
    "u, +, FALSE",
    "yy, +, TRUE",
    "'', '', FALSE"
  })
  void a_group_holds_of_facts_that_meet_all_of_it(String projects, String devices, Truth truth) {
    Conditional.Pattern solar =
        pattern("$项目", "项目", compare(field("类别"), "==", constant("类别", "光伏")));
    Conditional without = none(listed(DEAR, "$项目", "设备"));
    Condition exists = read(grouped(true, solar, without), projects, devices);
    assertThat(exists.truth()).isEqualTo(truth);
    assertThat(exists.operator()).isEqualTo("exists");
    assertThat(exists.parts()).isEmpty();
    Condition not = read(grouped(false, solar, without), projects, devices);
    assertThat(not.truth()).isEqualTo(truth.not());
    assertThat(not.operator()).isEqualTo("not");
    assertThat(not.missing()).isEqualTo(exists.missing());
    assertThat(exists.missing().isEmpty()).isEqualTo(truth != Truth.UNKNOWN);
  }

  @Test
  void a_group_names_the_lists_that_may_hold_such_facts() {
    Fact alone = World.enterprise(Map.of());
    Conditional.Pattern any = pattern("$项目", "项目");
    Condition unknown = first(rule(grouped(false, any, some(DEAR))), alone);
    assertThat(unknown.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(unknown.missing()).containsExactly(PROJECTS);
  }

  private static RuleTree rule(Conditional element) {
    return Trees.rule("$企业", element, pattern("$企业", "企业"));
  }

  private Condition read(Conditional element, String projects, String devices) {
    nested.clear();
    applicant.lists().clear();
    World.given(applicant, "项目");
    for (int i = 0; i < projects.length(); i++) {
      Fact project = World.fact("项目", "P" + i, applicant, kind(projects.charAt(i)));
      World.given(project, "设备");
      nested.add(project);
    }
    for (int i = 0; i < devices.length(); i++) {
      nested.add(World.fact("设备", "D" + i, nested.get(0), price(devices.charAt(i))));
    }
    return first(rule(element), applicant, nested.toArray(Fact[]::new));
  }

  private static Condition first(RuleTree rule, Fact applicant, Fact... nested) {
    return MatcherTest.read(rule, World.dossier(applicant, nested), applicant).conditions().get(0);
  }

  private static Map<String, Object> kind(char letter) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (letter != 'u') {
      values.put("类别", letter == 'y' ? "光伏" : "储能");
    }
    return values;
  }

  private static Map<String, Object> price(char letter) {
    return letter == 'u' ? Map.of() : Map.of("价格", new BigDecimal(letter == '+' ? 1 : 0));
  }
}
