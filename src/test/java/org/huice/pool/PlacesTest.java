package org.huice.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.pool.Desk.KEEP;

import java.util.List;
import java.util.Objects;
import org.huice.policy.Pool.Criterion;
import org.huice.policy.Pool.Population;
import org.huice.policy.Pool.Sharing;
import org.huice.policy.Pool.Ties;
import org.junit.jupiter.api.Test;

/** Averages, ranks and quotas. */
class PlacesTest {
  private static final Sharing IN_FULL = new Sharing.InFull();

  private static Desk five(String keep, Ties ties) {
    return new Desk()
        .value(KEEP, keep)
        .rank(KEEP, ties, new Criterion("研发", true, 1))
        .claim("a", "1", "研发", "30")
        .claim("b", "1", "研发", "20")
        .claim("c", "1", "研发", "20.0")
        .claim("d", "1", "研发", "10")
        .claim("e", "1", "研发", "40");
  }

  private static List<String> kept(Desk desk) {
    return desk.share(IN_FULL).awards().stream()
        .filter(Award::admitted)
        .map(award -> award.claim().name())
        .toList();
  }

  @Test
  void equal_figures_share_a_rank_and_the_next_comes_after_them() {
    assertThat(five("5", Ties.ALL).share(IN_FULL).awards())
        .extracting(award -> Objects.requireNonNull(award.standing()).rank())
        .containsExactly(2, 3, 3, 5, 1);
  }

  @Test
  void what_becomes_of_equal_ones_at_the_last_place_is_stated() {
    assertThat(kept(five("3", Ties.ALL))).containsExactly("a", "b", "c", "e");
    assertThat(kept(five("3", Ties.NONE))).containsExactly("a", "e");
    assertThat(kept(five("3", Ties.BY_KEY))).containsExactly("a", "b", "e");
    assertThat(Desk.causes(five("3", Ties.NONE).share(IN_FULL)))
        .containsExactly("a=null", "b=TIE_AT_LIMIT", "c=TIE_AT_LIMIT", "d=BEYOND_QUOTA", "e=null");
  }

  @Test
  void places_that_an_earlier_run_has_given_away_are_not_there_any_more() {
    assertThat(kept(five("4", Ties.BY_KEY).kept(2))).containsExactly("a", "e");
    assertThat(kept(five("4", Ties.BY_KEY).kept(5))).isEmpty();
  }

  @Test
  void a_limit_beside_a_tie_does_not_touch_it() {
    for (Ties ties : Ties.values()) {
      assertThat(kept(five("2", ties))).containsExactly("a", "e");
      assertThat(kept(five("4", ties))).containsExactly("a", "b", "c", "e");
      assertThat(kept(five("0", ties))).isEmpty();
      assertThat(kept(five("6", ties))).hasSize(5);
    }
  }

  // 砀山县 2023 (R14): not more than 20 firms, R&D from high to low; the 21st gets nothing.
  @Test
  void the_twenty_first_firm_of_dangshan_gets_nothing() {
    Desk desk = new Desk().value(KEEP, "20").rank(KEEP, Ties.ALL, new Criterion("研发", true, 1));
    for (int firm = 10; firm < 31; firm++) {
      desk.claim("F" + firm, "12000", "研发", String.valueOf(firm * 1_000_000));
    }
    PoolResult result = desk.share(IN_FULL);

    assertThat(result.awards()).filteredOn(award -> !award.admitted()).hasSize(1);
    assertThat(Desk.causes(result)).contains("F10=BEYOND_QUOTA", "F11=null");
    assertThat(result.total()).isEqualByComparingTo("240000");
  }

  // Ranks by tax 1, 2, 3 (weight 60) and by energy, least first, 3, 1, 2 (weight 40): sums 180,
  // 160, 260.
  @Test
  void weighted_ranks_are_added_up_and_the_least_sum_is_first() {
    PoolResult result =
        new Desk()
            .rank(null, Ties.ALL, new Criterion("税收", true, 60), new Criterion("能耗", false, 40))
            .claim("a", "1", "税收", "9", "能耗", "3")
            .claim("b", "1", "税收", "8", "能耗", "1")
            .claim("c", "1", "税收", "7", "能耗", "2")
            .share(IN_FULL);

    assertThat(result.awards())
        .extracting(Award::standing)
        .containsExactly(
            new Award.Standing(2, 180, List.of(1, 3)),
            new Award.Standing(1, 160, List.of(2, 1)),
            new Award.Standing(3, 260, List.of(3, 2)));
  }

  @Test
  void by_rank_the_budget_is_paid_out_until_it_ends() {
    PoolResult result =
        five("4", Ties.ALL).value(Desk.BUDGET, "2.5").share(new Sharing.InRank(true));

    assertThat(Desk.paid(result)).containsExactly("a=1.00", "b=0.50", "c=0.00", "d=0.00", "e=1.00");
    assertThat(Desk.causes(result)).contains("b=IN_PART", "c=USED_UP", "d=BEYOND_QUOTA");
  }

  // a has claims of 50 and 10, b of 40, c of 30 and 30, d of 20.
  private static Desk several(String keep, Ties ties) {
    return new Desk()
        .value(KEEP, keep)
        .rankApplicants(KEEP, ties, new Criterion("研发", true, 1))
        .claim("a", "1", "研发", "50")
        .claimBy("二", "a", "1", "研发", "10")
        .claim("b", "1", "研发", "40")
        .claim("c", "1", "研发", "30")
        .claimBy("二", "c", "1", "研发", "30")
        .claim("d", "1", "研发", "20");
  }

  @Test
  void an_enterprise_with_several_claims_takes_one_place_and_they_are_in_or_out_together() {
    assertThat(kept(several("1", Ties.NONE))).containsExactly("a", "a");
    assertThat(kept(several("2", Ties.NONE))).containsExactly("a", "a", "b");
    assertThat(kept(several("3", Ties.NONE))).containsExactly("a", "a", "b", "c", "c");
    assertThat(several("3", Ties.NONE).share(IN_FULL).awards())
        .extracting(award -> Objects.requireNonNull(award.standing()).rank())
        .containsExactly(1, 1, 2, 3, 3, 4);
  }

  @Test
  void where_claims_take_the_places_two_of_one_enterprise_take_two() {
    Desk desk = several("3", Ties.NONE).rank(KEEP, Ties.BY_KEY, new Criterion("研发", true, 1));

    assertThat(kept(desk)).containsExactly("a", "b", "c");
  }

  @Test
  void equal_enterprises_at_the_last_place_are_tied_and_two_claims_of_one_are_not() {
    Desk desk = several("3", Ties.NONE).claim("e", "1", "研发", "30");

    assertThat(kept(desk)).containsExactly("a", "a", "b");
    assertThat(Desk.causes(desk.share(IN_FULL)))
        .contains("c=TIE_AT_LIMIT", "e=TIE_AT_LIMIT", "d=BEYOND_QUOTA");
  }

  @Test
  void whoever_has_a_place_from_an_earlier_run_takes_no_other_one() {
    assertThat(kept(several("2", Ties.NONE).holders("d"))).containsExactly("a", "a", "d");
    assertThat(kept(several("2", Ties.NONE).holders("d", "x"))).containsExactly("d");
  }

  // By tax a and b are 1 and 2 whatever a's two claims: else b would stand third and c, second by
  // energy, level with it.
  @Test
  void claims_of_one_enterprise_push_nobody_back_in_a_weighted_rank() {
    PoolResult result =
        new Desk()
            .value(KEEP, "3")
            .rankApplicants(
                KEEP, Ties.ALL, new Criterion("税收", true, 60), new Criterion("能耗", false, 40))
            .claim("a", "1", "税收", "9", "能耗", "3")
            .claimBy("二", "a", "1", "税收", "9", "能耗", "4")
            .claim("b", "1", "税收", "8", "能耗", "1")
            .claim("c", "1", "税收", "7", "能耗", "2")
            .share(IN_FULL);

    assertThat(result.awards())
        .extracting(Award::standing)
        .containsExactly(
            new Award.Standing(2, 180, List.of(1, 3)),
            new Award.Standing(2, 180, List.of(1, 3)),
            new Award.Standing(1, 160, List.of(2, 1)),
            new Award.Standing(3, 260, List.of(3, 2)));
  }

  private static Desk taxes(Population of, boolean inclusive) {
    return new Desk()
        .admit("税收", of, null, inclusive)
        .claim("a", "1", "税收", "1")
        .claim("b", "1", "税收", "2")
        .claim("c", "1", "税收", "3");
  }

  @Test
  void the_average_itself_is_enough_only_where_the_pool_says_so() {
    assertThat(kept(taxes(Population.CLAIMS, true))).containsExactly("b", "c");
    assertThat(kept(taxes(Population.CLAIMS, false))).containsExactly("c");
  }

  // 1 ÷ 3 has no finite decimal: 0.33 is below it, 0.34 above, whatever one rounds to.
  @Test
  void an_average_is_never_rounded() {
    Desk desk =
        new Desk()
            .admit("税收", Population.APPLICANTS, null, true)
            .applicant("税收", "1")
            .applicant("税收", "0")
            .applicant("税收", "0")
            .applicant()
            .claim("a", "1", "税收", "0.3333333333333333333333333333333333")
            .claim("b", "1", "税收", "0.3333333333333333333333333333333334");

    assertThat(kept(desk)).containsExactly("b");
    Average average = desk.share(IN_FULL).averages().get(0);
    assertThat(average.mean()).hasToString("1/3");
    assertThat(average.count()).isEqualTo(3);
    assertThat(average.missing()).isEqualTo(1);
    assertThat(average.mean().isExact(6)).isFalse();
    assertThat(average.mean().rounded(6)).hasToString("0.333333");
  }

  @Test
  void a_share_of_the_average_is_multiplied_before_it_is_compared() {
    Desk desk =
        taxes(Population.CLAIMS, true)
            .value(Desk.SHARE, "1.5")
            .admit("税收", Population.CLAIMS, Desk.SHARE, true);

    assertThat(kept(desk)).containsExactly("c");
    assertThat(desk.share(IN_FULL).averages().get(1).threshold()).hasToString("3");
  }

  @Test
  void an_average_of_nobody_admits_nobody_and_refuses_nobody() {
    PoolResult result = taxes(Population.APPLICANTS, true).share(IN_FULL);

    assertThat(result.awards()).isEmpty();
    assertThat(result.setAside())
        .extracting(SetAside::reason)
        .containsOnly(SetAside.Reason.NO_AVERAGE)
        .hasSize(3);
  }

  @Test
  void who_is_below_the_average_has_no_place() {
    Desk desk =
        taxes(Population.CLAIMS, true)
            .value(KEEP, "1")
            .rank(KEEP, Ties.ALL, new Criterion("税收", false, 1));

    assertThat(kept(desk)).containsExactly("b");
    assertThat(desk.share(IN_FULL).awards().get(0).standing()).isNull();
  }
}
