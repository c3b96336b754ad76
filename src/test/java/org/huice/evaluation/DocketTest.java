package org.huice.evaluation;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.evaluation.SmallFacts.facts;
import static org.huice.evaluation.SmallFacts.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.determination.Determination;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.NotInForce;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;

class DocketTest {
  @Test
  void a_policy_holds_on_its_first_and_last_day_only() {
    assertThat(first(project("A", "2024-12-31", "1000", true)))
        .isInstanceOfSatisfying(
            NotInForce.class,
            ruling -> {
              assertThat(ruling.reason()).isEqualTo(NotInForce.Reason.NOT_YET);
              assertThat(ruling.bound()).isEqualTo("2025-01-01");
            });
    assertThat(first(project("A", "2025-01-01", "1000", true)).code()).isEqualTo("granted");
    assertThat(first(project("A", "2025-12-31", "1000", true)).code()).isEqualTo("undetermined");
    assertThat(first(project("A", "2026-01-01", "1000", true)))
        .isInstanceOfSatisfying(
            NotInForce.class,
            ruling -> assertThat(ruling.reason()).isEqualTo(NotInForce.Reason.EXPIRED));
  }

  @Test
  void a_policy_holds_at_its_place_only() {
    String here = facts(project("A", "2025-03-01", "1000", true));
    Ruling elsewhere = decided(here.replace("410122", "410200"), "2025-06-30").rulings().get(0);
    assertThat(elsewhere)
        .isInstanceOfSatisfying(
            NotInForce.class,
            ruling -> {
              assertThat(ruling.reason()).isEqualTo(NotInForce.Reason.ELSEWHERE);
              assertThat(ruling.bound()).isEqualTo("410100");
            });
    String nowhere = here.replace("\"所在地\": \"410122\",", "");
    assertThat(missing(decided(nowhere, "2025-06-30").rulings().get(0)))
        .containsExactly(fact("企业[E].所在地"));
  }

  @Test
  void rulings_on_policies_that_do_not_hold_are_counted_before_anybody_looks() {
    String here =
        facts(project("A", "2025-03-01", "1", true), project("B", "2025-03-01", "1", true));
    String elsewhere = here.replace("410122", "410200");
    for (String facts : List.of(here, elsewhere, facts(), facts().replace(", \"土地\": []", ""))) {
      List<Ruling> rulings = decided(facts, "2025-06-30").rulings();
      int counted = rulings.size();
      List<Ruling> looked = new ArrayList<>();
      rulings.forEach(looked::add);
      assertThat(looked).hasSize(counted).isSortedAccordingTo(comparing(Ruling::matter));
      assertThat(looked).filteredOn(ruling -> ruling.matter().policy().equals("草案")).hasSize(1);
    }
    assertThat(decided(elsewhere, "2025-06-30").rulings())
        .filteredOn(NotInForce.class::isInstance)
        .hasSize(6);
  }

  @Test
  void a_list_that_was_not_given_is_not_an_empty_one() {
    String facts = facts();
    assertThat(decided(facts, "2025-06-30").rulings().get(1))
        .isInstanceOf(Ruling.NotApplicable.class);
    String open = facts.replace(", \"土地\": []", "");
    assertThat(missing(decided(open, "2025-06-30").rulings().get(1)))
        .containsExactly(new Missing(Missing.Kind.LIST, "企业[E].土地"));
    assertThat(decided(open, "2026-01-01").rulings().get(1)).isInstanceOf(NotInForce.class);
  }

  @Test
  void what_is_dated_after_the_decision_is_refused_as_a_contradiction() {
    String later = facts(project("A", "2025-07-01", "1000", true));
    assertThat(SmallRules.decide(later, "2025-06-30").problems())
        .extracting(Problem::code)
        .containsExactly(EvaluationProblem.LATER_THAN_DECISION);
    assertThat(SmallRules.decide(later, "2025-07-01").problems()).isEmpty();
  }

  private static Ruling first(String project) {
    return decided(facts(project), "2026-06-30").rulings().get(0);
  }

  private static Determination decided(String facts, String asOf) {
    return of(SmallRules.decide(facts, asOf));
  }

  private static Determination of(Evaluation evaluation) {
    assertThat(evaluation.problems()).isEmpty();
    return Objects.requireNonNull(evaluation.determination());
  }

  private static List<Missing> missing(Ruling ruling) {
    assertThat(ruling).isInstanceOf(Ruling.Undetermined.class);
    return ((Ruling.Undetermined) ruling).missing();
  }

  private static Missing fact(String name) {
    return new Missing(Missing.Kind.FACT, name);
  }
}
