package org.huice.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huice.policy.SettlementRule.Additive;
import org.huice.policy.SettlementRule.Choice;
import org.huice.policy.SettlementRule.Highest;
import org.huice.policy.SettlementRule.Priority;
import org.huice.policy.SettlementRule.Requires;
import org.huice.policy.SettlementRule.Selection;
import org.huice.policy.SettlementRule.Supersedes;
import org.huice.policy.SettlementRule.Terms;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SelectionOrderTest {
  private static final ClauseRef A = new ClauseRef("P", "A");
  private static final ClauseRef B = new ClauseRef("P", "B");
  private static final ClauseRef C = new ClauseRef("P", "C");
  private static final ClauseRef D = new ClauseRef("P", "D");

  private static Terms terms(String name) {
    return terms(name, null);
  }

  private static Terms terms(String name, @Nullable String per) {
    return new Terms("P", name, per, "text", null, Place.of("policy.yaml"));
  }

  private static Selection supersedes(ClauseRef winner, ClauseRef loser) {
    return new Supersedes(terms(winner.clause() + loser.clause()), winner, loser);
  }

  private static Selection highest(String name, ClauseRef... clauses) {
    return new Highest(terms(name), List.of(clauses), null);
  }

  @Test
  void a_chain_is_applied_from_its_top_whatever_the_order_of_the_file() {
    Selection ab = supersedes(A, B);
    Selection bc = supersedes(B, C);
    Selection cd = supersedes(C, D);

    assertThat(SelectionOrder.of(List.of(cd, bc, ab)))
        .isEqualTo(new SelectionOrder(List.of(ab, bc, cd), List.of()));
    assertThat(SelectionOrder.of(List.of(bc, cd, ab)).selections()).containsExactly(ab, bc, cd);
  }

  @Test
  void what_does_not_depend_on_each_other_keeps_the_order_of_the_file() {
    Selection one = highest("one", C, D);
    Selection other = highest("other", A, B);

    assertThat(SelectionOrder.of(List.of(one, other)).selections()).containsExactly(one, other);
    assertThat(SelectionOrder.of(List.of(other, one)).selections()).containsExactly(other, one);
  }

  @Test
  void what_is_chosen_among_is_required_first() {
    Selection highest = highest("highest", A, B);
    Selection requires = new Requires(terms("requires"), A, List.of(C));

    assertThat(SelectionOrder.of(List.of(highest, requires)))
        .isEqualTo(new SelectionOrder(List.of(requires, highest), List.of()));
  }

  @Test
  void two_may_supersede_the_same() {
    Selection ac = supersedes(A, C);
    Selection bc = supersedes(B, C);

    assertThat(SelectionOrder.of(List.of(bc, ac)).selections()).containsExactly(bc, ac);
  }

  @Test
  void those_that_feed_each_other_are_a_cycle_in_order() {
    Selection ab = supersedes(A, B);
    Selection bc = supersedes(B, C);
    Selection ca = supersedes(C, A);
    Selection before = new Priority(terms("before"), List.of(D));

    SelectionOrder order = SelectionOrder.of(List.of(before, ab, bc, ca));

    assertThat(order.selections()).containsExactly(before);
    assertThat(order.cycle()).containsExactly(bc, ca, ab);
  }

  @Test
  void what_only_waits_for_a_cycle_is_no_part_of_it() {
    Selection last = highest("last", A, D);
    Selection requires = new Requires(terms("requires"), B, List.of(C));
    Selection back = new Requires(terms("back"), C, List.of(B));
    Selection needed = new Requires(terms("needed"), A, List.of(B));

    assertThat(SelectionOrder.of(List.of(last, needed, requires, back)).cycle())
        .containsExactlyInAnyOrder(requires, back);
  }

  @Test
  void two_groups_that_share_a_clause_are_a_cycle() {
    Selection one = highest("one", A, B);
    Selection other = new Choice(terms("other"), "选择", Map.of("甲", B, "乙", C));

    assertThat(SelectionOrder.of(List.of(one, other)).cycle())
        .containsExactlyInAnyOrder(one, other);
  }

  @Test
  void the_highest_of_each_project_comes_before_the_highest_of_the_applicant() {
    Selection all = highest("all", A, B, C);
    Selection each = new Highest(terms("each", "项目"), List.of(A, B), null);

    assertThat(SelectionOrder.of(List.of(all, each)))
        .isEqualTo(new SelectionOrder(List.of(each, all), List.of()));
  }

  @Test
  void but_not_where_the_applicants_names_only_some_of_their_clauses() {
    Selection some = highest("some", A, C);
    Selection each = new Highest(terms("each", "项目"), List.of(A, B), null);

    assertThat(SelectionOrder.of(List.of(some, each)).cycle()).hasSize(2);
  }

  @Test
  void a_rule_that_needs_itself_waits_for_nothing() {
    Selection self = supersedes(A, A);

    assertThat(SelectionOrder.of(List.of(self)).selections()).containsExactly(self);
  }

  @Test
  void what_selects_nothing_has_no_order() {
    assertThat(SelectionOrder.of(List.of(new Additive(terms("additive"), List.of(A, B)))))
        .isEqualTo(new SelectionOrder(List.of(), List.of()));
  }
}
