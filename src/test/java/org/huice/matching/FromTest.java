package org.huice.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.matching.Trees.compare;
import static org.huice.matching.Trees.every;
import static org.huice.matching.Trees.field;
import static org.huice.matching.Trees.listed;
import static org.huice.matching.Trees.none;
import static org.huice.matching.Trees.number;
import static org.huice.matching.Trees.pattern;
import static org.huice.matching.Trees.rule;
import static org.huice.matching.Trees.some;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.RuleTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FromTest {
  private static final Conditional.Pattern DEAR =
      listed(pattern(null, "设备", compare(field("价格"), ">", number(0))), "$项目", "设备");
  private static final Conditional.Pattern PROJECT = pattern("$项目", "项目");

  private final Fact applicant = World.enterprise(Map.of());
  private final Fact mine = World.fact("项目", "A", applicant, Map.of());
  private final Fact other = World.fact("项目", "B", applicant, Map.of());
  private final List<Fact> facts = new ArrayList<>(List.of(mine, other));

  /** Devices of the subject and of another project: + dear, 0 not, u unknown, x list not given. */
  @ParameterizedTest
  @CsvSource({
    "+, '', TRUE, FALSE, TRUE, TRUE",
    "0, +, FALSE, TRUE, FALSE, FALSE",
    "'', +, FALSE, TRUE, TRUE, FALSE",
    "u, +, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "x, +, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "+, x, TRUE, FALSE, TRUE, TRUE",
    "0, x, FALSE, TRUE, FALSE, FALSE",
    "'', x, FALSE, TRUE, TRUE, FALSE",
    "+0, +, TRUE, FALSE, FALSE, TRUE"
  })
  void only_that_list_counts(
      String own, String others, Truth some, Truth none, Truth every, Truth plain) {
    equip(own, others);
    assertThat(read(rule("$项目", PROJECT, some(DEAR))).truth()).isEqualTo(some);
    assertThat(read(rule("$项目", PROJECT, none(DEAR))).truth()).isEqualTo(none);
    assertThat(read(rule("$项目", PROJECT, every(DEAR))).truth()).isEqualTo(every);
    assertThat(read(rule("$项目", PROJECT, DEAR)).truth()).isEqualTo(plain);
  }

  @Test
  void an_absent_list_is_missing_and_no_other() {
    equip("x", "x");
    Condition condition = read(rule("$项目", PROJECT, none(DEAR))).conditions().get(0);
    assertThat(condition.missing()).containsExactly(new Missing(Missing.Kind.LIST, "项目[A].设备"));
    assertThat(condition.text()).isEqualTo("not 设备( 价格 > 0 ) from $项目.设备");
    assertThat(read(rule("$项目", PROJECT, DEAR)).conditions().get(0).missing())
        .isEqualTo(condition.missing());
  }

  @Test
  void an_empty_list_holds_nobody() {
    equip("", "+");
    Condition condition = read(rule("$项目", PROJECT, DEAR)).conditions().get(0);
    assertThat(condition.truth()).isEqualTo(Truth.FALSE);
    assertThat(condition.operator()).isEqualTo("exists");
    assertThat(condition.actual()).isNull();
    assertThat(condition.missing()).isEmpty();
  }

  @Test
  void the_subject_too_must_stand_in_its_list() {
    Conditional.Pattern owner = pattern("$项目", "项目", compare(field("编号"), "==", Trees.text("A")));
    Conditional.Pattern device = listed(pattern("$设备", "设备"), "$项目", "设备");
    equip("+", "+");
    RuleTree rule = rule("$设备", owner, device);
    assertThat(read(rule, facts.get(2)).truth()).isEqualTo(Truth.TRUE);
    assertThat(read(rule, facts.get(3)).truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void of_an_owner_that_may_exist_nothing_is_known() {
    Fact alone = World.enterprise(Map.of());
    RuleTree rule = rule("$企业", pattern("$企业", "企业"), PROJECT, none(DEAR));
    RuleReading reading = MatcherTest.read(rule, World.dossier(alone), alone);
    assertThat(reading.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(reading.conditions())
        .extracting(Condition::missing)
        .containsOnly(List.of(new Missing(Missing.Kind.LIST, "企业[E].项目")));
  }

  private void equip(String own, String others) {
    equip(mine, own);
    equip(other, others);
  }

  private void equip(Fact project, String devices) {
    if (!devices.equals("x")) {
      World.given(project, "设备");
      for (int i = 0; i < devices.length(); i++) {
        String key = project.id().key().get(0) + i;
        facts.add(World.fact("设备", key, project, price(devices.charAt(i))));
      }
    }
  }

  private static Map<String, Object> price(char letter) {
    return letter == 'u' ? Map.of() : Map.of("价格", new BigDecimal(letter == '+' ? 1 : 0));
  }

  private RuleReading read(RuleTree rule) {
    return read(rule, mine);
  }

  private RuleReading read(RuleTree rule, Fact subject) {
    return MatcherTest.read(rule, World.dossier(applicant, facts.toArray(Fact[]::new)), subject);
  }
}
