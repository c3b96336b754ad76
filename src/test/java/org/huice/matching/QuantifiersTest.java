package org.huice.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.matching.Trees.HERE;
import static org.huice.matching.Trees.compare;
import static org.huice.matching.Trees.constant;
import static org.huice.matching.Trees.field;
import static org.huice.matching.Trees.pattern;
import static org.huice.matching.Trees.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantifiersTest {
  private static final Conditional.Pattern SOLAR =
      pattern(null, "项目", compare(field("类别"), "==", constant("类别", "光伏")));
  private static final Missing LIST = new Missing(Missing.Kind.LIST, "企业[E].项目");

  /** y: matches, n: does not, u: unknown; whether the list was given; exists, not, forall. */
  @ParameterizedTest
  @CsvSource({
    "'', true, FALSE, TRUE, TRUE",
    "'', false, UNKNOWN, UNKNOWN, UNKNOWN",
    "y, true, TRUE, FALSE, TRUE",
    "n, true, FALSE, TRUE, FALSE",
    "u, true, UNKNOWN, UNKNOWN, UNKNOWN",
    "yn, true, TRUE, FALSE, FALSE",
    "yu, true, TRUE, FALSE, UNKNOWN",
    "nu, true, UNKNOWN, UNKNOWN, FALSE",
    "ynu, true, TRUE, FALSE, FALSE"
  })
  void follows_kleene(String facts, boolean given, Truth some, Truth none, Truth every) {
    assertThat(of(new Conditional.Some(SOLAR, HERE), facts, given).truth()).isEqualTo(some);
    assertThat(of(new Conditional.None(SOLAR, HERE), facts, given).truth()).isEqualTo(none);
    assertThat(of(new Conditional.Every(SOLAR, HERE), facts, given).truth()).isEqualTo(every);
  }

  @Test
  void names_the_absent_list_and_the_facts_that_may_change_the_answer() {
    Condition absent = of(new Conditional.None(SOLAR, HERE), "", false);
    assertThat(absent.missing()).containsExactly(LIST);
    assertThat(absent.operator()).isEqualTo("not");
    assertThat(absent.about()).isEqualTo("项目");
    assertThat(absent.text()).isEqualTo("not 项目( 类别 == 类别.光伏 )");
    assertThat(of(new Conditional.None(SOLAR, HERE), "nu", true).missing())
        .containsExactly(new Missing(Missing.Kind.FACT, "项目[P1].类别"));
  }

  @Test
  void shows_the_fact_that_decides() {
    Condition none = of(new Conditional.None(SOLAR, HERE), "ny", true);
    assertThat(none.parts()).extracting(Condition::about).containsExactly("项目[P1].类别");
    assertThat(none.parts()).extracting(Condition::id).containsExactly("一 规则#1.1");
    Condition every = of(new Conditional.Every(SOLAR, HERE), "yn", true);
    assertThat(every.parts()).extracting(Condition::about).containsExactly("项目[P1].类别");
    assertThat(every.text()).isEqualTo("forall( 项目( 类别 == 类别.光伏 ) )");
  }

  private static Condition of(Conditional quantifier, String facts, boolean given) {
    Fact applicant = World.enterprise(Map.of());
    if (given) {
      World.given(applicant, "项目");
    }
    Fact[] projects = new Fact[facts.length()];
    for (int i = 0; i < facts.length(); i++) {
      projects[i] = World.fact("项目", "P" + i, applicant, kind(facts.charAt(i)));
    }
    return MatcherTest.read(
            rule("$企业", quantifier, pattern("$企业", "企业")),
            World.dossier(applicant, projects),
            applicant)
        .conditions()
        .get(0);
  }

  private static Map<String, Object> kind(char letter) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (letter != 'u') {
      values.put("类别", letter == 'y' ? "光伏" : "储能");
    }
    return values;
  }
}
