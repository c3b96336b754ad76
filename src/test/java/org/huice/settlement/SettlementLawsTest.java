package org.huice.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.settlement.Bureau.parameter;
import static org.huice.settlement.Bureau.ref;
import static org.huice.settlement.Bureau.refs;
import static org.huice.settlement.Bureau.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.huice.determination.Ruling;
import org.huice.determination.Settlement.Applied;
import org.huice.determination.Settlement.Limited;
import org.huice.determination.Settlement.Share;
import org.huice.dossier.Fact;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.policy.SettlementRule.Cut;
import org.huice.policy.SettlementRule.Exclusive;
import org.huice.policy.SettlementRule.Exclusive.Pair;
import org.huice.policy.SettlementRule.Highest;
import org.huice.policy.SettlementRule.Limit;
import org.huice.policy.SettlementRule.Supersedes;
import org.huice.settlement.Settler.Outcome;
import org.junit.jupiter.api.Test;

/** Laws that hold for all awards: of clauses A–D to three projects, some not determined. */
class SettlementLawsTest {
  /** An award in fen; nothing where it is not determined. */
  record Given(int clause, int project, int fen, boolean open) {}

  private static final List<String> CLAUSES = List.of("A", "B", "C", "D");

  @Provide
  Arbitrary<List<Given>> awards() {
    return given(Arbitraries.of(true, false, false, false, false, false, false, false));
  }

  @Provide
  Arbitrary<List<Given>> determined() {
    return given(Arbitraries.just(false));
  }

  private static Arbitrary<List<Given>> given(Arbitrary<Boolean> open) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 400),
            open)
        .as(Given::new)
        .list()
        .uniqueElements(given -> given.clause() * 3 + given.project())
        .ofMaxSize(12);
  }

  private static Bureau bureau(List<Given> awards, List<SettlementRule> rules) {
    Bureau bureau = new Bureau().number("数", "项", "2").number("上限", "元", "5").number("内", "元", "3");
    List<Fact> projects = new ArrayList<>();
    for (String key : List.of("P-0", "P-1", "P-2")) {
      projects.add(bureau.project(key));
    }
    for (Given given : awards) {
      String clause = CLAUSES.get(given.clause());
      Fact project = projects.get(given.project());
      if (given.open()) {
        bureau.open(clause, project);
      } else {
        bureau.grant(clause, project, new BigDecimal(given.fen()).movePointLeft(6).toPlainString());
      }
    }
    rules.forEach(bureau::rule);
    return bureau;
  }

  private static Ceiling ceiling(String limit, Cut cut, String... clauses) {
    return new Ceiling(
        terms(limit), refs(clauses), new Limit(parameter(limit), null), true, cut, null, false);
  }

  private static Exclusive exclusive() {
    return new Exclusive(
        terms("互斥"),
        List.of(
            new Pair(ref("A"), ref("B")),
            new Pair(ref("C"), ref("C")),
            new Pair(ref("B"), ref("D"))));
  }

  private static List<SettlementRule> rising(int kind) {
    return switch (kind) {
      case 0 -> List.of(new Highest(terms("就高"), refs("A", "B", "C", "D"), null));
      case 1 -> List.of(new Highest(terms("最多"), refs("A", "C"), parameter("数")));
      case 2 -> List.of(new Highest(terms("同一项目", "项目"), refs("A", "B", "C"), null));
      case 3 -> List.of(exclusive());
      case 4 -> List.of(ceiling("上限", Cut.PROPORTIONAL, "A", "B", "C"));
      case 5 ->
          List.of(
              new Highest(terms("最多"), refs("A", "B", "D"), parameter("数")),
              ceiling("内", Cut.LAST_FIRST, "C", "A"));
      case 6 -> List.of(exclusive(), ceiling("内", Cut.LAST_FIRST, "A", "C"));
      case 7 ->
          List.of(
              new Highest(terms("同一项目", "项目"), refs("A", "B"), null),
              ceiling("内", Cut.PROPORTIONAL, "C", "A"));
      default ->
          List.of(
              ceiling("内", Cut.LAST_FIRST, "B", "A"), ceiling("上限", Cut.LAST_FIRST, "A", "B", "C"));
    };
  }

  private static final List<SettlementRule> MIXED =
      List.of(
          ceiling("内", Cut.PROPORTIONAL, "B", "D"),
          ceiling("上限", Cut.LAST_FIRST, "A", "B", "C", "D"),
          new Highest(terms("同一项目", "项目"), refs("A", "B"), null),
          new Supersedes(terms("代"), ref("C"), ref("A")));

  @Property(tries = 300)
  void the_order_of_rulings_does_not_matter(
      @ForAll("awards") List<Given> awards, @ForAll @IntRange(max = 9) int seed) {
    Bureau bureau = bureau(awards, MIXED);
    List<Ruling> shuffled = new ArrayList<>(bureau.rulings());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(bureau.settle(shuffled)).isEqualTo(bureau.settle());
  }

  @Property(tries = 300)
  void another_award_never_lowers_the_total(
      @ForAll("determined") List<Given> awards, @ForAll @IntRange(max = 8) int kind) {
    if (awards.isEmpty()) {
      return;
    }
    List<Given> fewer = awards.subList(1, awards.size());

    assertThat(Bureau.total(bureau(awards, rising(kind)).settle()))
        .isGreaterThanOrEqualTo(Bureau.total(bureau(fewer, rising(kind)).settle()));
  }

  /** Found by chance: what a ceiling leaves nothing of is a choice as well. */
  @Test
  void what_a_ceiling_exhausted_under_another_choice_is_weighed_too() {
    List<Given> awards = new ArrayList<>();
    int[][] given = {
      {0, 2, 334}, {0, 0, 390}, {3, 0, 280}, {1, 2, 40}, {3, 1, 35},
      {3, 2, 1}, {1, 0, 183}, {2, 1, 400}, {0, 1, 0}, {1, 1, 111}
    };
    for (int[] one : given) {
      awards.add(new Given(one[0], one[1], one[2], false));
    }

    another_award_never_lowers_the_total(awards, 6);
    assertThat(Bureau.total(bureau(awards, rising(6)).settle())).isEqualByComparingTo("6.34");
  }

  @Property(tries = 200)
  void the_best_total_is_that_of_all_subsets(@ForAll("determined") List<Given> awards) {
    assertThat(Bureau.total(bureau(awards, List.of(exclusive())).settle()))
        .isEqualByComparingTo(new BigDecimal(best(awards, 0, List.of())).movePointLeft(2));
  }

  /** Every subset, by clause names alone. */
  private static int best(List<Given> awards, int index, List<Given> taken) {
    if (index == awards.size()) {
      return taken.stream().mapToInt(Given::fen).sum();
    }
    int without = best(awards, index + 1, taken);
    Given next = awards.get(index);
    if (taken.stream().anyMatch(other -> exclude(next.clause(), other.clause()))) {
      return without;
    }
    List<Given> with = new ArrayList<>(taken);
    with.add(next);
    return Math.max(without, best(awards, index + 1, with));
  }

  private static boolean exclude(int one, int other) {
    return List.of(1, 10, 22, 13, 31).contains(one * 10 + other);
  }

  @Property(tries = 300)
  void no_ceiling_is_exceeded_and_each_share_adds_up(@ForAll("awards") List<Given> awards) {
    Outcome outcome = bureau(awards, MIXED).settle();

    for (Applied applied : outcome.applied()) {
      Limited limited = applied.ceiling();
      BigDecimal after = BigDecimal.ZERO;
      for (Share share : applied.shares()) {
        BigDecimal left = share.after() == null ? BigDecimal.ZERO : share.after();
        assertThat(left).isBetween(BigDecimal.ZERO, share.before());
        after = after.add(left);
      }
      if (limited != null) {
        assertThat(after).isLessThanOrEqualTo(limited.limit());
      }
    }
  }

  @Property(tries = 300)
  void in_proportion_all_of_a_limit_is_paid_or_all_that_is_due(
      @ForAll("determined") List<Given> awards) {
    Bureau bureau = bureau(awards, List.of(ceiling("上限", Cut.PROPORTIONAL, "A", "B", "C", "D")));
    BigDecimal due = new BigDecimal(awards.stream().mapToInt(Given::fen).sum()).movePointLeft(2);

    assertThat(Bureau.total(bureau.settle())).isEqualByComparingTo(due.min(new BigDecimal(5)));
  }

  @Property(tries = 300)
  void what_becomes_known_never_changes_a_yes(@ForAll("awards") List<Given> awards) {
    List<Given> known =
        awards.stream()
            .map(given -> new Given(given.clause(), given.project(), given.fen(), false))
            .toList();
    List<Ruling> before = bureau(awards, MIXED).settle().rulings();
    List<Ruling> after = bureau(known, MIXED).settle().rulings();

    for (int index = 0; index < before.size(); index++) {
      if (before.get(index) instanceof Ruling.Granted granted) {
        assertThat(after.get(index)).isEqualTo(granted);
      } else if (before.get(index) instanceof Ruling.Superseded superseded) {
        assertThat(after.get(index).code()).isEqualTo(superseded.code());
      }
    }
  }

  @Property
  void parts_of_a_payment_add_up_and_are_whole_fen(
      @ForAll @IntRange(max = 1_000_000) int fen,
      @ForAll("weights") List<Integer> weights,
      @ForAll boolean first) {
    BigDecimal yuan = new BigDecimal(fen).movePointLeft(2);
    List<BigDecimal> parts =
        Fen.split(
            yuan, weights.stream().map(BigDecimal::new).toList(), first ? 0 : weights.size() - 1);

    assertThat(Fen.sum(parts)).isEqualByComparingTo(yuan);
    assertThat(parts).allMatch(part -> part.signum() >= 0 && Fen.atMost(part).compareTo(part) == 0);
  }

  @Provide
  Arbitrary<List<Integer>> weights() {
    return Arbitraries.integers().between(1, 100).list().ofMinSize(1).ofMaxSize(5);
  }
}
