package org.huice.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huice.policy.ClauseRef;
import org.huice.policy.ParameterRef;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.policy.SettlementRule.Choice;
import org.huice.policy.SettlementRule.Cut;
import org.huice.policy.SettlementRule.Exclusive;
import org.huice.policy.SettlementRule.Highest;
import org.huice.policy.SettlementRule.History;
import org.huice.policy.SettlementRule.Limit;
import org.huice.policy.SettlementRule.Priority;
import org.huice.policy.SettlementRule.Requires;
import org.huice.policy.SettlementRule.Supersedes;
import org.huice.policy.SettlementRule.Terms;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettlementVariantsTest {
  private static final Limit LIMIT = new Limit(new ParameterRef("甲", "上限"), null);

  private static Terms terms(@Nullable String per) {
    return new Terms("甲", "名", per, "原文", null, Place.of("policy.yaml"));
  }

  private static List<ClauseRef> clauses(String... ids) {
    return Arrays.stream(ids).map(id -> new ClauseRef("甲", id)).toList();
  }

  private static List<String> ids(SettlementRule entry) {
    return ids(entry, false);
  }

  private static List<String> ids(SettlementRule entry, boolean one) {
    List<Variant<SettlementRule>> variants = SettlementVariants.of(entry, one);
    assertThat(variants).extracting(Variant::made).doesNotContain(entry).doesNotHaveDuplicates();
    return variants.stream().map(Mutant::id).toList();
  }

  @Test
  void of_the_highest_how_many_stay_where_it_holds_and_each_clause_are_changed() {
    Highest entry = new Highest(terms("项目"), clauses("一", "二"), new ParameterRef("甲", "项数"));

    assertThat(ids(entry))
        .containsExactly(
            "highest 名 keep: 项数 -> 1",
            "highest 名 per: 项目 -> applicant",
            "highest 名 order: 一, 二 -> 二, 一",
            "drop 一 of highest 名 clauses",
            "drop 二 of highest 名 clauses");
    assertThat(ids(new Highest(terms(null), clauses("一"), null))).isEmpty();
  }

  @Test
  void of_a_priority_the_order_is_changed() {
    assertThat(ids(new Priority(terms(null), clauses("一", "二", "三"))))
        .containsExactly(
            "priority 名 order: 一, 二 -> 二, 一",
            "priority 名 order: 二, 三 -> 三, 二",
            "drop 一 of priority 名 clauses",
            "drop 二 of priority 名 clauses",
            "drop 三 of priority 名 clauses");
  }

  @Test
  void of_a_choice_what_the_words_mean_is_changed() {
    Map<String, ClauseRef> options = new LinkedHashMap<>();
    options.put("进档", new ClauseRef("甲", "一"));
    options.put("增量", new ClauseRef("甲", "二"));

    assertThat(ids(new Choice(terms(null), "奖项", options)))
        .containsExactly(
            "choice 名 order: 一, 二 -> 二, 一",
            "drop 进档 of choice 名 options",
            "drop 增量 of choice 名 options");
  }

  @Test
  void of_an_exclusion_the_pairs_are_left_out_and_a_single_one_is_turned() {
    Exclusive.Pair one = new Exclusive.Pair(new ClauseRef("甲", "一"), new ClauseRef("甲", "二"));
    Exclusive.Pair two = new Exclusive.Pair(new ClauseRef("甲", "一"), new ClauseRef("乙", "三"));

    assertThat(ids(new Exclusive(terms(null), List.of(one))))
        .containsExactly("exclusive 名 pairs: 一, 二 -> 二, 一");
    assertThat(ids(new Exclusive(terms(null), List.of(one, two))))
        .containsExactly("drop 一, 二 of exclusive 名 pairs", "drop 一, 乙/三 of exclusive 名 pairs");
  }

  @Test
  void of_what_needs_others_each_other_is_left_out_while_one_stays() {
    ClauseRef clause = new ClauseRef("甲", "一");

    assertThat(ids(new Requires(terms("项目"), clause, clauses("二", "三"))))
        .containsExactly(
            "requires 名 per: 项目 -> applicant",
            "drop 二 of requires 名 needs",
            "drop 三 of requires 名 needs");
    assertThat(ids(new Requires(terms(null), clause, clauses("二")))).isEmpty();
  }

  @Test
  void of_what_supersedes_winner_and_loser_change_places() {
    ClauseRef winner = new ClauseRef("甲", "一");
    ClauseRef loser = new ClauseRef("甲", "二");

    assertThat(ids(new Supersedes(terms(null), winner, loser)))
        .containsExactly("supersedes 名 winner: 一 -> 二");
  }

  @Test
  void of_a_ceiling_bound_cut_limit_and_what_counts_of_the_past_are_changed() {
    Map<String, Set<String>> where = new LinkedHashMap<>();
    where.put("条款", new LinkedHashSet<>(List.of("一", "二")));
    History history = new History("已获奖补", "金额", where, "事项", "发放日期");
    Limit share = new Limit(new ParameterRef("甲", "占比"), "投资额");
    Ceiling entry =
        new Ceiling(terms("项目"), clauses("一", "二"), share, true, Cut.LAST_FIRST, history, false);

    assertThat(ids(entry))
        .containsExactly(
            "ceiling 名 inclusive: true -> false",
            "ceiling 名 cut: last-first -> proportional",
            "drop 占比 of ceiling 名 at-most",
            "drop 已获奖补 of ceiling 名 history",
            "drop 发放日期 of ceiling 名 history",
            "drop 事项 of ceiling 名 history",
            "drop 条款 of ceiling 名 history",
            "drop 条款: 一 of ceiling 名 history",
            "drop 条款: 二 of ceiling 名 history",
            "ceiling 名 per: 项目 -> applicant",
            "ceiling 名 order: 一, 二 -> 二, 一",
            "drop 一 of ceiling 名 clauses",
            "drop 二 of ceiling 名 clauses");
  }

  @Test
  void a_proportional_cut_knows_no_order_and_one_award_alone_no_cut() {
    Ceiling entry =
        new Ceiling(terms(null), clauses("一", "二"), LIMIT, false, Cut.PROPORTIONAL, null, true);
    Ceiling alone =
        new Ceiling(terms(null), clauses("一"), LIMIT, true, Cut.LAST_FIRST, null, false);

    assertThat(ids(entry))
        .containsExactly(
            "top-up 名 inclusive: false -> true",
            "top-up 名 cut: proportional -> last-first",
            "drop 一 of top-up 名 clauses",
            "drop 二 of top-up 名 clauses");
    assertThat(ids(alone, true)).containsExactly("ceiling 名 inclusive: true -> false");
  }
}
