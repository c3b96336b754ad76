package org.huice.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huice.pool.Desk.BUDGET;
import static org.huice.pool.Desk.EACH;
import static org.huice.pool.Desk.RATE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.huice.policy.Pool.Criterion;
import org.huice.policy.Pool.Sharing;
import org.huice.policy.Pool.Ties;
import org.junit.jupiter.api.Test;

/** Examples that were worked by hand. */
class SharingTest {
  private static final Sharing PRO_RATA = new Sharing.ProRata(null, false);

  private static Desk desk(String budget) {
    return new Desk().value(BUDGET, budget);
  }

  // 沂水县 2022 (R08): a pool of 2000 万 and awards of its own worked values, 100 + 54 + 44.985 +
  // 7.5 万 for each of ten towns: Σ 2064.85 万, so each gets 2000 ÷ 2064.85 of it.
  @Test
  void the_pool_of_yishui_is_divided_in_proportion() {
    Desk desk = desk("20000000");
    for (int town = 0; town < 10; town++) {
      desk.claim("A" + town, "1000000")
          .claim("B" + town, "540000")
          .claim("C" + town, "449850")
          .claim("D" + town, "75000");
    }
    PoolResult result = desk.share(PRO_RATA);

    // × 20000000 ÷ 20648500, in 分: 96859336.03, 52304041.45, 43572172.31 and 7264450.20. Rounded
    // down ten of each leave 0.10, a 分 for each of the ten that lost 0.45.
    assertThat(result.entitled()).isEqualByComparingTo("20648500");
    assertThat(result.total()).isEqualByComparingTo("20000000");
    assertThat(Desk.paid(result))
        .contains("A0=968593.36", "B0=523040.42", "B9=523040.42", "C0=435721.72", "D0=72644.50");
    assertThat(result.left()).isEqualByComparingTo("0");
  }

  // 沂水县: not more than 5 model projects at 50 万 each, by actual investment.
  @Test
  void not_more_than_five_model_projects_are_chosen() {
    Desk desk =
        desk("2500000")
            .value(Desk.KEEP, "5")
            .rank(Desk.KEEP, Ties.BY_KEY, new Criterion("投资", true, 1));
    for (int project = 1; project <= 7; project++) {
      desk.claim("P" + project, "500000", "投资", String.valueOf(50_000_000 + project));
    }
    PoolResult result = desk.share(new Sharing.InRank(true));

    assertThat(Desk.paid(result))
        .containsExactly(
            "P1=0.00",
            "P2=0.00",
            "P3=500000.00",
            "P4=500000.00",
            "P5=500000.00",
            "P6=500000.00",
            "P7=500000.00");
    assertThat(Desk.causes(result)).contains("P1=BEYOND_QUOTA", "P2=BEYOND_QUOTA", "P3=null");
  }

  @Test
  void one_fen_goes_to_the_greatest_remainder_and_among_equal_ones_to_the_first_identity() {
    PoolResult thirds = desk("1").claim("c", "1").claim("a", "1").claim("b", "1").share(PRO_RATA);
    PoolResult uneven = desk("0.01").claim("a", "0.01").claim("b", "0.02").share(PRO_RATA);

    assertThat(Desk.paid(thirds)).containsExactly("a=0.34", "b=0.33", "c=0.33");
    assertThat(Desk.paid(uneven)).containsExactly("a=0.00", "b=0.01");
    assertThat(thirds.awards().get(0).steps())
        .containsExactly(
            new PoolStep(
                PoolStep.Kind.PROPORTION, "年度资金总额", "1.00/3.00", new BigDecimal("0.33"), "甲/资金"),
            new PoolStep(PoolStep.Kind.REMAINDER, "年度资金总额", "1/3", new BigDecimal("0.34"), "甲/资金"));
  }

  @Test
  void everybody_who_lost_a_part_of_a_fen_is_told_who_got_those_left_over_and_why() {
    PoolResult thirds = desk("1").claim("c", "1").claim("a", "1").claim("b", "1").share(PRO_RATA);
    Fraction third = new Fraction(BigInteger.ONE, BigInteger.valueOf(3));
    assertThat(thirds.awards())
        .extracting(Award::leftOver)
        .containsExactly(
            new LeftOver(1, third, 1, true),
            new LeftOver(1, third, 2, true),
            new LeftOver(1, third, 3, true));

    // × 1 ÷ 7: 14.29, 28.57 and 57.14 fen; the one fen goes to 0.57, and no tie is decided.
    PoolResult uneven = desk("1").claim("a", "1").claim("b", "2").claim("c", "4").share(PRO_RATA);
    assertThat(Desk.paid(uneven)).containsExactly("a=0.14", "b=0.29", "c=0.57");
    assertThat(uneven.awards())
        .extracting(award -> Objects.requireNonNull(award.leftOver()).place())
        .containsExactly(2, 1, 3);
    assertThat(uneven.awards()).noneMatch(award -> Objects.requireNonNull(award.leftOver()).tied());
  }

  @Test
  void where_it_comes_out_even_no_fen_is_spoken_of() {
    PoolResult half = desk("1.5").claim("a", "1").claim("b", "2").share(PRO_RATA);

    assertThat(half.awards()).extracting(Award::leftOver).containsOnlyNulls();
    assertThat(half.awards()).allMatch(award -> award.steps().size() == 1);
  }

  @Test
  void a_budget_that_is_enough_cuts_nothing_and_one_fen_less_cuts_one_fen() {
    PoolResult enough = desk("3").claim("a", "1").claim("b", "2").share(PRO_RATA);
    PoolResult shorter = desk("2.99").claim("a", "1").claim("b", "2").share(PRO_RATA);

    assertThat(Desk.paid(enough)).containsExactly("a=1.00", "b=2.00");
    assertThat(Desk.causes(enough)).containsExactly("a=null", "b=null");
    assertThat(Desk.paid(shorter)).containsExactly("a=1.00", "b=1.99");
    assertThat(Desk.causes(shorter)).containsExactly("a=null", "b=IN_PROPORTION");
  }

  // 100 for 60 + 60 + 80 = 200: a half each; with 35 at most the third has 5 over, which the two
  // others share: 32.50 each.
  @Test
  void what_a_limit_leaves_over_stays_or_goes_to_the_others() {
    Desk desk = desk("100").value(EACH, "35").claim("a", "60").claim("b", "60").claim("c", "80");

    PoolResult kept = desk.share(new Sharing.ProRata(EACH, false));
    PoolResult given = desk.share(new Sharing.ProRata(EACH, true));

    assertThat(Desk.paid(kept)).containsExactly("a=30.00", "b=30.00", "c=35.00");
    assertThat(kept.left()).isEqualByComparingTo("5");
    assertThat(Desk.paid(given)).containsExactly("a=32.50", "b=32.50", "c=35.00");
    assertThat(Desk.causes(given))
        .containsExactly("a=IN_PROPORTION", "b=IN_PROPORTION", "c=EACH_AT_MOST");
  }

  // Σ of the bases 1000: rate 100 ÷ 1000 = 10 %. a: 100 × 10 % = 10, b: 30 of 300, c: 60 of 600,
  // but c is entitled to 42 only. Redistributed the 18 go to a and b, 58 ÷ 400 = 14.5 %.
  @Test
  void a_rate_follows_from_the_budget() {
    Desk desk =
        desk("100")
            .value(RATE, "0.12")
            .claim("a", "90", "投资", "100")
            .claim("b", "90", "投资", "300")
            .claim("c", "42", "投资", "600");

    PoolResult kept = desk.share(new Sharing.ByRate("投资", null, false));
    PoolResult given = desk.share(new Sharing.ByRate("投资", null, true));
    PoolResult limited = desk.share(new Sharing.ByRate("投资", RATE, true));

    assertThat(Desk.paid(kept)).containsExactly("a=10.00", "b=30.00", "c=42.00");
    assertThat(String.valueOf(kept.rate())).isEqualTo("0.1");
    assertThat(Desk.paid(given)).containsExactly("a=14.50", "b=43.50", "c=42.00");
    assertThat(String.valueOf(given.rate())).isEqualTo("0.145");
    assertThat(Desk.causes(given)).containsExactly("a=BY_RATE", "b=BY_RATE", "c=null");
    assertThat(Desk.paid(limited)).containsExactly("a=12.00", "b=36.00", "c=42.00");
    assertThat(String.valueOf(limited.rate())).isEqualTo("0.12");
    assertThat(Desk.causes(limited)).containsExactly("a=RATE_AT_MOST", "b=RATE_AT_MOST", "c=null");
  }

  @Test
  void nothing_is_paid_on_a_base_of_zero_and_one_below_it_does_not_take_part() {
    PoolResult result =
        desk("100")
            .claim("a", "90", "投资", "0")
            .claim("b", "90", "投资", "-5")
            .claim("c", "90", "投资", "10.5")
            .share(new Sharing.ByRate("投资", null, true));

    assertThat(Desk.paid(result)).containsExactly("a=0.00", "c=90.00");
    assertThat(Desk.causes(result)).containsExactly("a=NO_BASE", "c=null");
    assertThat(result.setAside())
        .extracting(SetAside::reason)
        .containsExactly(SetAside.Reason.NEGATIVE_BASE);
  }

  private static Desk days(String budget) {
    return desk(budget)
        .claim("a", "40", "申报日期", "2026-03-02")
        .claim("b", "40", "申报日期", "2026-03-01")
        .claim("c", "40", "申报日期", "2026-03-02")
        .claim("d", "10", "申报日期", "2026-03-03");
  }

  @Test
  void who_comes_first_is_paid_first() {
    PoolResult part = days("100").share(new Sharing.FirstCome("申报日期", Ties.BY_KEY, true));
    PoolResult whole = days("100").share(new Sharing.FirstCome("申报日期", Ties.BY_KEY, false));
    PoolResult together = days("100").share(new Sharing.FirstCome("申报日期", Ties.ALL, true));
    PoolResult exact = days("120").share(new Sharing.FirstCome("申报日期", Ties.BY_KEY, false));

    assertThat(Desk.paid(part)).containsExactly("a=40.00", "b=40.00", "c=20.00", "d=0.00");
    assertThat(Desk.causes(part)).containsExactly("a=null", "b=null", "c=IN_PART", "d=USED_UP");
    assertThat(Desk.paid(whole)).containsExactly("a=40.00", "b=40.00", "c=0.00", "d=0.00");
    assertThat(Desk.causes(whole)).contains("c=NOT_ENOUGH", "d=CLOSED");
    assertThat(Desk.paid(together)).containsExactly("a=30.00", "b=40.00", "c=30.00", "d=0.00");
    assertThat(Desk.causes(together)).contains("a=IN_PROPORTION", "c=IN_PROPORTION");
    assertThat(Desk.causes(exact)).containsExactly("a=null", "b=null", "c=null", "d=USED_UP");
    assertThat(exact.awards()).extracting(Award::turn).containsExactly(2, 1, 3, 4);
  }

  // 40 on the first day and 80 on the second are 120.
  @Test
  void those_of_one_day_get_nothing_together_where_nothing_is_paid_in_part() {
    Sharing nothing = new Sharing.FirstCome("申报日期", Ties.ALL, false);
    PoolResult less = days("119.99").share(nothing);
    PoolResult enough = days("120").share(nothing);

    assertThat(Desk.paid(less)).containsExactly("a=0.00", "b=40.00", "c=0.00", "d=0.00");
    assertThat(Desk.causes(less))
        .containsExactly("a=NOT_ENOUGH_FOR_ALL", "b=null", "c=NOT_ENOUGH_FOR_ALL", "d=CLOSED");
    assertThat(less.awards()).extracting(Award::turn).containsExactly(2, 1, 3, 4);
    assertThat(Desk.paid(enough)).containsExactly("a=40.00", "b=40.00", "c=40.00", "d=0.00");
    assertThat(Desk.causes(enough)).contains("d=USED_UP");
  }

  @Test
  void what_is_already_paid_is_not_there_any_more() {
    PoolResult rest = desk("10").paid("7").claim("a", "5").share(PRO_RATA);
    PoolResult none = desk("10").paid("10.01").claim("a", "5").share(PRO_RATA);

    assertThat(rest.room()).isEqualByComparingTo("3");
    assertThat(Desk.paid(rest)).containsExactly("a=3.00");
    assertThat(none.room()).isEqualByComparingTo("0");
    assertThat(Desk.causes(none)).containsExactly("a=USED_UP");
  }

  @Test
  void an_open_claim_and_one_without_its_figure_are_in_no_sum() {
    PoolResult result =
        desk("10")
            .claims(List.of(Desk.open(Desk.of("a", "5", "投资", "1"))))
            .claim("b", "5")
            .claim("c", "20", "投资", "2")
            .share(new Sharing.ByRate("投资", null, false));

    assertThat(Desk.paid(result)).containsExactly("c=10.00");
    assertThat(result.setAside())
        .extracting(SetAside::reason)
        .containsExactly(SetAside.Reason.OPEN, SetAside.Reason.MISSING);
  }

  @Test
  void a_bound_makes_the_result_a_bound() {
    assertThat(desk("1").claim("a", "1").share(PRO_RATA).bounds()).isFalse();
    Claim exact = Desk.of("a", "1");
    Claim bound =
        new Claim(
            exact.pool(),
            1,
            exact.core(),
            exact.applicant(),
            "a",
            exact.matter(),
            exact.yuan(),
            true,
            false,
            exact.figures(),
            exact.missing());
    assertThat(desk("1").claims(List.of(bound)).share(PRO_RATA).bounds()).isTrue();
  }

  @Test
  void the_same_award_twice_is_refused() {
    Desk twice = desk("1").claim("a", "1").claim("a", "1");

    assertThatThrownBy(() -> twice.share(PRO_RATA)).isInstanceOf(IllegalArgumentException.class);
  }
}
