package org.huice.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huice.policy.Pool.Criterion;
import org.huice.policy.Pool.Sharing;
import org.huice.policy.Pool.Ties;

/** Laws that hold for all claims and budgets, the adversarial ones among them. */
class PoolLawsTest {
  /** A claim in fen, its base and its day. */
  record Given(long fen, int base, int day) {}

  /** Claims and two budgets in fen, the first not above the second. */
  record Case(List<Given> claims, long budget, long more) {}

  private static final BigDecimal FEN = new BigDecimal("0.01");

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Long> fen =
        Arbitraries.oneOf(
            Arbitraries.of(0L, 1L, 1L, 2L, 3L, 100L, 100_000_000_000L),
            Arbitraries.longs().between(0, 40),
            Arbitraries.longs().between(0, 1_000_000));
    Arbitrary<Integer> base = Arbitraries.of(0, 1, 1, 2, 3, 7, 1000, 999_999);
    Arbitrary<Given> given =
        Combinators.combine(fen, base, Arbitraries.integers().between(1, 3)).as(Given::new);
    return given
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .flatMap(
            claims ->
                Combinators.combine(budget(claims), Arbitraries.of(0L, 1L, 2L, 7L, 5000L))
                    .as((budget, more) -> new Case(claims, budget, budget + more)));
  }

  private static Arbitrary<Long> budget(List<Given> claims) {
    long sum = claims.stream().mapToLong(Given::fen).sum();
    return Arbitraries.oneOf(
        Arbitraries.of(0L, 1L, Math.max(0, sum - 1), sum, sum + 1),
        Arbitraries.longs().between(0, sum));
  }

  private static Desk desk(Case given, long budget) {
    Desk desk =
        new Desk()
            .value(Desk.BUDGET, yuan(budget))
            .value(Desk.EACH, "0.05")
            .value(Desk.RATE, "0.07")
            .rank(null, Ties.BY_KEY, new Criterion("基数", true, 1));
    for (int at = 0; at < given.claims().size(); at++) {
      Given one = given.claims().get(at);
      desk.claim(
          "Q" + at,
          yuan(one.fen()),
          "基数",
          new BigDecimal(one.base()).movePointLeft(1).toPlainString(),
          "日",
          "2026-03-0" + one.day());
    }
    return desk;
  }

  private static String yuan(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }

  private static List<BigInteger> fen(PoolResult result) {
    return result.awards().stream()
        .map(award -> award.yuan().movePointRight(2).toBigIntegerExact())
        .toList();
  }

  private static BigInteger sum(List<BigInteger> numbers) {
    return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static BigInteger entitled(Case given) {
    return BigInteger.valueOf(given.claims().stream().mapToLong(Given::fen).sum());
  }

  static final List<Sharing> ALL =
      List.of(
          new Sharing.ProRata(null, false),
          new Sharing.ProRata(null, true),
          new Sharing.ProRata(Desk.EACH, false),
          new Sharing.ProRata(Desk.EACH, true),
          new Sharing.ByRate("基数", null, false),
          new Sharing.ByRate("基数", null, true),
          new Sharing.ByRate("基数", Desk.RATE, false),
          new Sharing.ByRate("基数", Desk.RATE, true),
          new Sharing.InRank(true),
          new Sharing.InRank(false),
          new Sharing.FirstCome("日", Ties.BY_KEY, true),
          new Sharing.FirstCome("日", Ties.BY_KEY, false),
          new Sharing.FirstCome("日", Ties.ALL, true),
          new Sharing.FirstCome("日", Ties.ALL, false));

  @Provide
  Arbitrary<Sharing> sharings() {
    return Arbitraries.of(ALL);
  }

  @Property
  void pro_rata_pays_out_exactly_what_there_is_or_is_due(@ForAll("cases") Case given) {
    BigInteger due = BigInteger.valueOf(given.budget()).min(entitled(given));
    for (boolean redistribute : new boolean[] {true, false}) {
      PoolResult result =
          desk(given, given.budget()).share(new Sharing.ProRata(null, redistribute));
      assertThat(sum(fen(result))).isEqualTo(due);
    }
  }

  @Property
  void with_a_limit_and_redistribution_it_pays_out_what_the_limits_take(
      @ForAll("cases") Case given) {
    long limits = given.claims().stream().mapToLong(one -> Math.min(one.fen(), 5)).sum();
    PoolResult result = desk(given, given.budget()).share(new Sharing.ProRata(Desk.EACH, true));

    assertThat(sum(fen(result))).isEqualTo(BigInteger.valueOf(Math.min(limits, given.budget())));
    assertThat(fen(result)).allMatch(fen -> fen.longValueExact() <= 5);
  }

  // 0.07 of a base in tenths: 7 fen for 1, rounded down.
  @Property
  void a_rate_with_redistribution_pays_out_what_entitlements_and_the_highest_rate_take(
      @ForAll("cases") Case given) {
    long limits =
        given.claims().stream().mapToLong(one -> Math.min(one.fen(), one.base() * 7L / 10)).sum();
    PoolResult result =
        desk(given, given.budget()).share(new Sharing.ByRate("基数", Desk.RATE, true));

    assertThat(sum(fen(result))).isEqualTo(BigInteger.valueOf(Math.min(limits, given.budget())));
  }

  @Property
  void in_full_order_nothing_is_left_while_somebody_waits(@ForAll("cases") Case given) {
    BigInteger due = BigInteger.valueOf(given.budget()).min(entitled(given));
    for (Sharing sharing :
        List.of(
            new Sharing.InRank(true),
            new Sharing.FirstCome("日", Ties.BY_KEY, true),
            new Sharing.FirstCome("日", Ties.ALL, true))) {
      assertThat(sum(fen(desk(given, given.budget()).share(sharing)))).isEqualTo(due);
    }
  }

  @Property
  void where_nothing_is_paid_in_part_everybody_gets_all_or_nothing(@ForAll("cases") Case given) {
    for (Sharing sharing :
        List.of(
            new Sharing.InRank(false),
            new Sharing.FirstCome("日", Ties.BY_KEY, false),
            new Sharing.FirstCome("日", Ties.ALL, false))) {
      assertThat(desk(given, given.budget()).share(sharing).awards())
          .allMatch(
              award ->
                  award.yuan().signum() == 0 || award.yuan().compareTo(award.entitlement()) == 0);
    }
  }

  @Property
  void nobody_gets_more_than_his_entitlement_and_all_together_not_more_than_the_budget(
      @ForAll("cases") Case given, @ForAll("sharings") Sharing sharing) {
    PoolResult result = desk(given, given.budget()).share(sharing);

    assertThat(result.total()).isLessThanOrEqualTo(BigDecimal.valueOf(given.budget(), 2));
    assertThat(result.awards())
        .allMatch(award -> award.yuan().signum() >= 0)
        .allMatch(award -> award.yuan().compareTo(award.entitlement()) <= 0);
  }

  @Property
  void whoever_gets_less_is_told_why_by_a_step_that_ends_in_what_he_gets(
      @ForAll("cases") Case given, @ForAll("sharings") Sharing sharing) {
    for (Award award : desk(given, given.budget()).share(sharing).awards()) {
      boolean less = award.yuan().compareTo(award.entitlement()) < 0;
      assertThat(award.cause() != null).isEqualTo(less);
      assertThat(award.steps().isEmpty()).isEqualTo(!less);
      if (less) {
        assertThat(award.steps().get(award.steps().size() - 1).result())
            .isEqualByComparingTo(award.yuan());
      }
    }
  }

  @Property
  void fen_left_over_go_to_those_that_lost_most_and_are_a_step_of_theirs(
      @ForAll("cases") Case given, @ForAll("sharings") Sharing sharing) {
    List<Award> shared =
        desk(given, given.budget()).share(sharing).awards().stream()
            .filter(award -> award.leftOver() != null)
            .toList();
    for (Award one : shared) {
      LeftOver own = Objects.requireNonNull(one.leftOver());
      boolean step = one.steps().stream().anyMatch(of -> of.kind() == PoolStep.Kind.REMAINDER);
      assertThat(step).isEqualTo(own.given());
      for (Award other : shared) {
        LeftOver theirs = Objects.requireNonNull(other.leftOver());
        if (own.given() && !theirs.given() && own.fen() == theirs.fen()) {
          assertThat(own.remainder()).isGreaterThanOrEqualTo(theirs.remainder());
        }
      }
    }
  }

  @Property
  void a_larger_budget_lowers_nobody_by_more_than_the_fen_that_is_left_over(
      @ForAll("cases") Case given, @ForAll("sharings") Sharing sharing) {
    List<BigInteger> less = fen(desk(given, given.budget()).share(sharing));
    List<BigInteger> more = fen(desk(given, given.more()).share(sharing));
    boolean inOrder =
        sharing instanceof Sharing.InRank
            || (sharing instanceof Sharing.FirstCome first
                && (first.ties() == Ties.BY_KEY || !first.lastInPart()));
    BigInteger slack = inOrder ? BigInteger.ZERO : BigInteger.ONE;

    for (int at = 0; at < less.size(); at++) {
      assertThat(more.get(at).add(slack)).isGreaterThanOrEqualTo(less.get(at));
    }
  }

  @Property
  void the_order_of_the_claims_changes_nothing(
      @ForAll("cases") Case given, @ForAll("sharings") Sharing sharing, @ForAll Random random) {
    PoolResult result = desk(given, given.budget()).share(sharing);
    List<Claim> claims = new ArrayList<>(result.awards().stream().map(Award::claim).toList());
    Collections.shuffle(claims, random);
    PoolResult again =
        desk(new Case(List.of(), 0, 0), given.budget()).claims(claims).share(sharing);

    assertThat(again.awards()).isEqualTo(result.awards());
  }

  // An oracle that shares no line with the program: of all whole rates in fen that fit, by trying
  // each level, the parts rounded down must lie at most one fen below what is paid.
  @Property
  void a_rate_agrees_with_one_found_by_bisection(@ForAll("cases") Case given) {
    PoolResult result = desk(given, given.budget()).share(new Sharing.ByRate("基数", null, true));
    List<Given> claims = given.claims();
    long takes = claims.stream().filter(one -> one.base() > 0).mapToLong(Given::fen).sum();
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = new BigDecimal("1E12");
    for (int round = 0; round < 160; round++) {
      BigDecimal middle = low.add(high).divide(new BigDecimal(2));
      if (paid(claims, middle).compareTo(BigDecimal.valueOf(given.budget())) <= 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    BigDecimal level = low;
    assertThat(sum(fen(result))).isEqualTo(BigInteger.valueOf(Math.min(takes, given.budget())));
    IntStream.range(0, claims.size())
        .forEach(
            at ->
                assertThat(
                        new BigDecimal(fen(result).get(at))
                            .subtract(part(claims.get(at), level))
                            .abs())
                    .isLessThanOrEqualTo(BigDecimal.ONE.add(FEN)));
  }

  private static BigDecimal paid(List<Given> claims, BigDecimal level) {
    return claims.stream().map(one -> part(one, level)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal part(Given one, BigDecimal level) {
    return level
        .multiply(BigDecimal.valueOf(one.base()))
        .min(one.base() == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(one.fen()));
  }

  // Largest remainder by brute force: fen by fen to whoever has lost most so far.
  @Property
  void without_redistribution_a_rate_agrees_with_handing_out_fen_by_fen(
      @ForAll("cases") Case given) {
    List<Given> claims = given.claims();
    BigInteger whole = BigInteger.valueOf(claims.stream().mapToLong(Given::base).sum());
    BigInteger budget = BigInteger.valueOf(given.budget());
    List<BigInteger> expected = new ArrayList<>();
    claims.forEach(
        one ->
            expected.add(
                whole.signum() == 0
                    ? BigInteger.ZERO
                    : budget.multiply(BigInteger.valueOf(one.base())).divide(whole)));
    while (whole.signum() > 0 && sum(expected).compareTo(budget) < 0) {
      int most = 0;
      for (int at = 1; at < claims.size(); at++) {
        most =
            lost(claims, expected, budget, whole, at)
                        .compareTo(lost(claims, expected, budget, whole, most))
                    > 0
                ? at
                : most;
      }
      expected.set(most, expected.get(most).add(BigInteger.ONE));
    }
    for (int at = 0; at < claims.size(); at++) {
      expected.set(at, expected.get(at).min(BigInteger.valueOf(claims.get(at).fen())));
    }

    assertThat(fen(desk(given, given.budget()).share(new Sharing.ByRate("基数", null, false))))
        .isEqualTo(expected);
  }

  private static BigInteger lost(
      List<Given> claims, List<BigInteger> parts, BigInteger budget, BigInteger whole, int at) {
    return budget
        .multiply(BigInteger.valueOf(claims.get(at).base()))
        .subtract(parts.get(at).multiply(whole));
  }
}
