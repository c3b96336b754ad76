package org.huice.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class SchedulePropertyTest {
  private static final BigDecimal SLIVER = new BigDecimal("0.000001");

  @Property
  void the_parts_of_a_marginal_schedule_add_up_to_its_amount(
      @ForAll("tiers") List<Tier> tiers, @ForAll("quantities") BigDecimal quantity) {
    Schedule.Marginal marginal = new Schedule.Marginal(tiers);
    BigDecimal sum =
        marginal.parts(quantity).stream()
            .map(Schedule.Part::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(marginal.amount(quantity))
        .isEqualByComparingTo(sum)
        .isEqualByComparingTo(byHand(tiers, quantity));
  }

  /** Σ rate · (the quantity beyond the bound), less the same at the next bound: no parts at all. */
  private static BigDecimal byHand(List<Tier> tiers, BigDecimal quantity) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal before = BigDecimal.ZERO;
    for (Tier tier : tiers) {
      BigDecimal rate = tier.rate().times(BigDecimal.ONE);
      BigDecimal beyond = quantity.subtract(tier.bound()).max(BigDecimal.ZERO);
      sum = sum.add(beyond.multiply(rate.subtract(before)));
      before = rate;
    }
    return sum;
  }

  @Property
  void the_parts_of_a_quantity_add_up_to_what_lies_beyond_the_first_bound(
      @ForAll("tiers") List<Tier> tiers, @ForAll("quantities") BigDecimal quantity) {
    BigDecimal sum =
        new Schedule.Marginal(tiers)
            .parts(quantity).stream()
                .map(Schedule.Part::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum)
        .isEqualByComparingTo(quantity.subtract(tiers.get(0).bound()).max(BigDecimal.ZERO));
  }

  @Property
  void a_marginal_schedule_never_jumps(
      @ForAll("tiers") List<Tier> tiers, @ForAll("quantities") BigDecimal quantity) {
    Schedule marginal = new Schedule.Marginal(tiers);
    BigDecimal rise = marginal.amount(quantity.add(SLIVER)).subtract(marginal.amount(quantity));
    assertThat(rise).isBetween(BigDecimal.ZERO, SLIVER);
  }

  @Property
  void neither_kind_of_bound_matters_to_a_marginal_schedule(@ForAll("tiers") List<Tier> tiers) {
    List<Tier> flipped =
        tiers.stream().map(tier -> new Tier(tier.bound(), !tier.above(), tier.rate())).toList();
    for (Tier tier : tiers) {
      assertThat(new Schedule.Marginal(flipped).amount(tier.bound()))
          .isEqualTo(new Schedule.Marginal(tiers).amount(tier.bound()));
    }
  }

  @Property
  void a_slab_changes_its_rate_at_the_bound_or_just_above_it(@ForAll("tiers") List<Tier> tiers) {
    Schedule slab = new Schedule.Slab(tiers);
    BigDecimal below = BigDecimal.ZERO;
    for (Tier tier : tiers) {
      BigDecimal own = tier.rate().times(BigDecimal.ONE);
      BigDecimal bound = tier.bound();
      BigDecimal under = bound.subtract(SLIVER);
      BigDecimal over = bound.add(SLIVER);
      assertThat(slab.amount(under)).isEqualByComparingTo(under.multiply(below));
      assertThat(slab.amount(bound))
          .isEqualByComparingTo(bound.multiply(tier.above() ? below : own));
      assertThat(slab.amount(over)).isEqualByComparingTo(over.multiply(own));
      below = own;
    }
  }

  @Property
  void a_rising_schedule_never_pays_less_for_more(
      @ForAll("tiers") List<Tier> tiers,
      @ForAll("quantities") BigDecimal first,
      @ForAll("quantities") BigDecimal second) {
    for (Schedule schedule : List.of(new Schedule.Slab(tiers), new Schedule.Marginal(tiers))) {
      if (schedule.isRising()) {
        assertThat(schedule.amount(first.min(second)))
            .isLessThanOrEqualTo(schedule.amount(first.max(second)));
      }
    }
  }

  @Property
  void an_amount_follows_the_schedule_in_any_unit_and_its_last_step_tells_the_sum(
      @ForAll("tiers") List<Tier> tiers,
      @ForAll @BigRange(min = "0", max = "1000") @Scale(6) BigDecimal wan) {
    for (Schedule schedule : List.of(new Schedule.Slab(tiers), new Schedule.Marginal(tiers))) {
      Amount amount =
          Amount.base("投资额", wan, Unit.WAN_YUAN, "")
              .schedule(
                  new Tiers(new Provision("档次", Unit.PERCENT, Unit.WAN_YUAN, false, ""), schedule));
      assertThat(amount.value()).isEqualTo(Unit.WAN_YUAN.toBase(schedule.amount(wan)));
      assertThat(amount.steps()).hasSizeBetween(2, 1 + tiers.size());
    }
  }

  @Provide
  Arbitrary<BigDecimal> quantities() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1000")).ofScale(2);
  }

  @Provide
  Arbitrary<List<Tier>> tiers() {
    Arbitrary<BigDecimal> bound =
        Arbitraries.integers().between(0, 80_000).map(cents -> BigDecimal.valueOf(cents, 2));
    Arbitrary<Tier> tier =
        Combinators.combine(
                bound,
                Arbitraries.of(true, false),
                Arbitraries.integers().between(0, 1000).map(BigDecimal::valueOf))
            .as(
                (start, above, permille) ->
                    new Tier(start, above, Rate.of(permille, Unit.PERMILLE)));
    return tier.list().ofMinSize(1).ofMaxSize(5).map(SchedulePropertyTest::ascending);
  }

  private static List<Tier> ascending(List<Tier> tiers) {
    TreeSet<BigDecimal> seen = new TreeSet<>();
    List<Tier> distinct = new ArrayList<>(tiers);
    distinct.removeIf(tier -> !seen.add(tier.bound()));
    distinct.sort((low, high) -> low.bound().compareTo(high.bound()));
    return List.copyOf(distinct);
  }
}
