package org.huice.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.huice.settlement.Bureau.parameter;
import static org.huice.settlement.Bureau.ref;
import static org.huice.settlement.Bureau.refs;
import static org.huice.settlement.Bureau.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.dossier.Fact;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.Handling;
import org.huice.policy.SettlementRule.Choice;
import org.huice.policy.SettlementRule.Exclusive;
import org.huice.policy.SettlementRule.Exclusive.Pair;
import org.huice.policy.SettlementRule.Highest;
import org.huice.policy.SettlementRule.Priority;
import org.huice.policy.SettlementRule.Requires;
import org.huice.policy.SettlementRule.Supersedes;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private final Bureau bureau = new Bureau();

  private static Highest highest(String... clauses) {
    return new Highest(terms("就高不重复"), refs(clauses), null);
  }

  private static Priority priority(String... clauses) {
    return new Priority(terms("先后"), refs(clauses));
  }

  private static Supersedes supersedes(String winner, String loser) {
    return new Supersedes(terms(winner + "代" + loser), ref(winner), ref(loser));
  }

  private static Requires requires(String clause, String... needs) {
    return new Requires(terms(clause + "须先有"), ref(clause), refs(needs));
  }

  private static Choice choice() {
    Map<String, ClauseRef> options = new LinkedHashMap<>();
    options.put("营收进档", ref("A"));
    options.put("技改增量", ref("B"));
    return new Choice(terms("择一"), "申报奖项", options);
  }

  private static Exclusive exclusive(String... pairs) {
    return new Exclusive(
        terms("不得同时"),
        List.of(pairs).stream()
            .map(pair -> new Pair(ref(pair.substring(0, 1)), ref(pair.substring(1))))
            .toList());
  }

  @Test
  void only_the_highest_is_paid() {
    bureau.rule(highest("A", "B", "C")).grant("A", "50").grant("B", "100").grant("C", "99.999999");

    assertThat(bureau.decided())
        .containsExactly(entry("A", "LOWER B=100"), entry("B", "100"), entry("C", "LOWER B=100"));
  }

  @Test
  void among_equal_ones_the_clause_named_first_is_paid() {
    bureau.rule(highest("B", "A")).grant("A", "50").grant("B", "50");

    assertThat(bureau.decided()).containsExactly(entry("A", "LOWER B=50"), entry("B", "50"));
  }

  @Test
  void one_alone_is_paid() {
    bureau.rule(highest("A", "B")).grant("B", "50");

    assertThat(bureau.decided()).containsExactly(entry("B", "50"));
    assertThat(bureau.settle().applied())
        .singleElement()
        .matches(applied -> applied.shares().size() == 1);
  }

  /** R33 广州: at most two competitive projects; inclusive ones are not counted. */
  @Test
  void at_most_two_competitive_projects_are_supported() {
    bureau.number("竞争性项目数", "项", "2");
    bureau.rule(new Highest(terms("最多两项"), refs("竞争"), parameter("竞争性项目数")));
    bureau.grant("竞争", bureau.project("P-1"), "30");
    bureau.grant("竞争", bureau.project("P-2"), "80");
    bureau.grant("竞争", bureau.project("P-3"), "50");
    bureau.grant("普惠", "10");

    assertThat(bureau.decided())
        .containsExactly(
            entry("普惠", "10"),
            entry("竞争 P-1", "LOWER 竞争 P-2=80 竞争 P-3=50"),
            entry("竞争 P-2", "80"),
            entry("竞争 P-3", "50"));
  }

  @Test
  void a_redacted_number_leaves_all_open() {
    bureau.redacted("竞争性项目数", "项");
    bureau.rule(new Highest(terms("最多"), refs("A", "B"), parameter("竞争性项目数")));
    bureau.grant("A", "30").grant("B", "20");

    assertThat(bureau.decided())
        .containsExactly(entry("A", "? P/竞争性项目数"), entry("B", "? P/竞争性项目数"));
  }

  @Test
  void the_highest_within_each_project() {
    Fact one = bureau.project("P-1");
    Fact other = bureau.project("P-2");
    bureau.rule(new Highest(terms("同一项目", "项目"), refs("A", "B"), null));
    bureau.grant("A", one, "30").grant("B", one, "20").grant("B", other, "10");

    assertThat(bureau.decided())
        .containsExactly(
            entry("A P-1", "30"), entry("B P-1", "LOWER A P-1=30"), entry("B P-2", "10"));
  }

  @Test
  void what_is_nested_in_a_project_belongs_to_it() {
    Fact one = bureau.nested(bureau.firm, "项目", "光伏项目", "P-1", Map.of());
    Fact device = bureau.nested(one, "设备", "设备", "D-1", Map.of());
    bureau.rule(new Highest(terms("同一项目", "项目"), refs("A", "B"), null));
    bureau.grant("A", one, "30").grant("B", device, "20");

    assertThat(bureau.decided())
        .containsExactly(entry("A P-1", "30"), entry("B D-1", "LOWER A P-1=30"));
  }

  @Test
  void an_undetermined_one_leaves_the_highest_open() {
    bureau.rule(highest("A", "B", "C")).grant("A", "30").grant("B", "20").open("C");

    assertThat(bureau.decided())
        .containsEntry("A", "? 企业[E].字段C")
        .containsEntry("B", "? 企业[E].字段C");
    assertThat(bureau.settle().applied().get(0).shares())
        .hasSize(2)
        .allMatch(share -> share.after() == null);
  }

  @Test
  void an_undetermined_one_does_not_touch_who_is_paid_in_any_case() {
    bureau.number("数", "项", "2");
    bureau.rule(new Highest(terms("最多"), refs("A", "B", "C"), parameter("数")));
    bureau.grant("A", "30").grant("B", "20").open("C");

    assertThat(bureau.decided()).containsEntry("A", "30").containsEntry("B", "? 企业[E].字段C");
  }

  @Test
  void an_undetermined_one_whose_list_is_absent_meets_the_projects_that_may_hold_it() {
    Fact known = bureau.project("P-1");
    Fact unknown = bureau.project("P-2");
    bureau.given(known, "设备");
    bureau.clause("B", "设备", Clause.Kind.AWARD, Handling.PLAIN);
    bureau.rule(new Highest(terms("同一项目", "项目"), refs("A", "B"), null));
    bureau.grant("A", known, "30").grant("A", unknown, "30").open("B");

    assertThat(bureau.decided()).containsEntry("A P-1", "30").containsEntry("A P-2", "? 企业[E].字段B");
  }

  @Test
  void the_clause_that_comes_first_is_paid_even_if_lower() {
    bureau.rule(priority("C", "A", "B")).grant("A", "10").grant("B", "100");

    assertThat(bureau.decided()).containsExactly(entry("A", "10"), entry("B", "LATER A=10"));
  }

  @Test
  void all_awards_of_the_first_clause_are_paid() {
    bureau.rule(priority("A", "B"));
    bureau.grant("A", bureau.project("P-1"), "1").grant("A", bureau.project("P-2"), "2");
    bureau.grant("B", "100");

    assertThat(bureau.decided())
        .containsExactly(
            entry("A P-1", "1"), entry("A P-2", "2"), entry("B", "LATER A P-1=1 A P-2=2"));
  }

  @Test
  void only_what_comes_before_leaves_a_later_clause_open() {
    bureau.rule(priority("A", "B", "C")).grant("A", "10").open("B").grant("C", "5");
    Bureau before =
        new Bureau().rule(priority("A", "B", "C")).open("A").grant("B", "5").grant("C", "5");

    assertThat(bureau.decided()).containsEntry("A", "10").containsEntry("C", "LATER A=10");
    assertThat(before.decided())
        .containsEntry("B", "? 企业[E].字段A")
        .containsEntry("C", "? 企业[E].字段A");
  }

  /** R24 山西: 只能选择其中一项. */
  @Test
  void what_the_applicant_chooses_is_paid() {
    bureau.says("申报奖项", "技改增量");
    bureau.rule(choice()).grant("A", "500").grant("B", "80");

    assertThat(bureau.decided()).containsExactly(entry("A", "NOT_CHOSEN B=80"), entry("B", "80"));
  }

  @Test
  void without_a_choice_nothing_is_paid_yet() {
    bureau.rule(choice()).grant("A", "500").grant("B", "80");

    assertThat(bureau.decided())
        .containsExactly(entry("A", "? 企业[E].申报奖项"), entry("B", "? 企业[E].申报奖项"));
  }

  @Test
  void where_only_one_can_be_given_there_is_nothing_to_choose() {
    bureau.rule(choice()).grant("A", "500");
    assertThat(bureau.decided()).containsExactly(entry("A", "500"));

    bureau.says("申报奖项", "技改增量");
    assertThat(bureau.decided()).containsExactly(entry("A", "500"));
  }

  @Test
  void the_chosen_one_does_not_wait_for_the_other() {
    bureau.says("申报奖项", "营收进档");
    bureau.rule(choice()).grant("A", "500").open("B");
    assertThat(bureau.decided()).containsEntry("A", "500");

    bureau.says("申报奖项", "技改增量");
    assertThat(bureau.decided()).containsEntry("A", "? 企业[E].字段B");
  }

  @Test
  void a_superseded_award_comes_back_when_its_superseder_falls() {
    bureau.rule(supersedes("B", "C")).rule(supersedes("A", "B"));
    bureau.grant("A", "10").grant("B", "20").grant("C", "30");

    assertThat(bureau.decided())
        .containsExactly(entry("A", "10"), entry("B", "REPLACED A=10"), entry("C", "30"));
  }

  @Test
  void in_a_chain_whose_first_falls_by_exclusion_the_second_stays() {
    bureau.rule(supersedes("B", "C")).rule(supersedes("A", "B")).rule(exclusive("AX"));
    bureau.grant("A", "10").grant("B", "20").grant("C", "30").grant("X", "11");

    assertThat(bureau.decided())
        .containsExactly(
            entry("A", "EXCLUDED X=11"),
            entry("B", "20"),
            entry("C", "REPLACED B=20"),
            entry("X", "11"));
  }

  @Test
  void who_supersedes_does_not_wait_for_the_other_but_the_other_does() {
    bureau.rule(supersedes("A", "B")).grant("A", "10").open("B");
    Bureau before = new Bureau().rule(supersedes("A", "B")).open("A").grant("B", "10");

    assertThat(bureau.decided()).containsEntry("A", "10");
    assertThat(before.decided()).containsEntry("B", "? 企业[E].字段A");
  }

  @Test
  void what_is_certainly_not_paid_leaves_nobody_open() {
    bureau.rule(supersedes("A", "B")).rule(highest("B", "C"));
    bureau.grant("A", "10").open("B").grant("C", "5");

    assertThat(bureau.decided()).containsEntry("B", "? 企业[E].字段B").containsEntry("C", "5");
  }

  @Test
  void what_an_award_requires_has_to_be_given() {
    bureau.rule(requires("A", "B", "C")).grant("A", "10").grant("B", "1").grant("C", "1");
    Bureau without = new Bureau().rule(requires("A", "B", "C")).grant("A", "10").grant("B", "1");

    assertThat(bureau.decided()).containsEntry("A", "10");
    assertThat(without.decided()).containsEntry("A", "UNSUPPORTED").containsEntry("B", "1");
  }

  @Test
  void what_is_required_and_open_leaves_it_open_unless_another_is_certainly_not_given() {
    bureau.rule(requires("A", "B")).grant("A", "10").open("B");
    Bureau without = new Bureau().rule(requires("A", "B", "C")).grant("A", "10").open("B");

    assertThat(bureau.decided()).containsEntry("A", "? 企业[E].字段B");
    assertThat(without.decided()).containsEntry("A", "UNSUPPORTED");
  }

  @Test
  void whichever_of_two_rules_that_fell_the_same_comes_first_it_falls() {
    bureau.rule(supersedes("B", "A")).rule(requires("A", "C"));
    bureau.grant("A", "10").open("B");
    Bureau turned = new Bureau().rule(requires("A", "C")).rule(supersedes("B", "A"));
    turned.grant("A", "10").open("B");

    assertThat(bureau.decided()).containsEntry("A", "UNSUPPORTED");
    assertThat(turned.decided()).isEqualTo(bureau.decided());
  }

  @Test
  void of_those_that_exclude_each_other_the_best_total_is_paid() {
    bureau.rule(exclusive("AB", "BC")).grant("A", "60").grant("B", "100").grant("C", "41");
    assertThat(bureau.decided())
        .containsExactly(entry("A", "60"), entry("B", "EXCLUDED A=60 C=41"), entry("C", "41"));

    Bureau other = new Bureau().rule(exclusive("AB", "BC"));
    other.grant("A", "60").grant("B", "100").grant("C", "39.999999");
    assertThat(other.decided())
        .containsExactly(
            entry("A", "EXCLUDED B=100"), entry("B", "100"), entry("C", "EXCLUDED B=100"));
  }

  @Test
  void among_equal_totals_those_named_first_are_paid() {
    bureau.rule(exclusive("BA", "BC")).grant("A", "60").grant("B", "100").grant("C", "40");

    assertThat(bureau.decided())
        .containsExactly(
            entry("A", "EXCLUDED B=100"), entry("B", "100"), entry("C", "EXCLUDED B=100"));
  }

  @Test
  void an_open_one_leaves_open_only_what_it_hangs_together_with() {
    bureau.rule(exclusive("AB", "BC", "DE"));
    bureau.grant("A", "60").open("C").grant("B", "1").grant("D", "5").grant("E", "4");

    assertThat(bureau.decided())
        .containsEntry("A", "? 企业[E].字段C")
        .containsEntry("B", "? 企业[E].字段C")
        .containsEntry("D", "5")
        .containsEntry("E", "EXCLUDED D=5");
  }

  @Test
  void twenty_are_searched_and_twenty_one_refused() {
    bureau.rule(exclusive("AA"));
    for (int number = 10; number < 30; number++) {
      bureau.grant("A", bureau.project("P-" + number), String.valueOf(number));
    }
    assertThat(bureau.decided())
        .containsEntry("A P-29", "29")
        .containsEntry("A P-28", "EXCLUDED A P-29=29");
    assertThat(bureau.problems).isEmpty();

    bureau.grant("A", bureau.project("P-30"), "30").settle();
    assertThat(bureau.problems)
        .singleElement()
        .matches(problem -> problem.code() == SettlementProblem.SETTLEMENT_TOO_LARGE);
    assertThat(bureau.problems.get(0).arguments()).containsExactly("不得同时", "21", "企业[E]", "20");
  }
}
