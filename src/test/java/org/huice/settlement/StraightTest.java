package org.huice.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.settlement.Bureau.AS_OF;
import static org.huice.settlement.Bureau.parameter;
import static org.huice.settlement.Bureau.ref;
import static org.huice.settlement.Bureau.refs;
import static org.huice.settlement.Bureau.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.dossier.Fact;
import org.huice.money.Amount;
import org.huice.money.Unit;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.Handling;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Additive;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.policy.SettlementRule.Choice;
import org.huice.policy.SettlementRule.Cut;
import org.huice.policy.SettlementRule.Exclusive;
import org.huice.policy.SettlementRule.Exclusive.Pair;
import org.huice.policy.SettlementRule.Highest;
import org.huice.policy.SettlementRule.History;
import org.huice.policy.SettlementRule.Limit;
import org.huice.policy.SettlementRule.Priority;
import org.huice.policy.SettlementRule.Requires;
import org.huice.policy.SettlementRule.Supersedes;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;

/** The straight way and the general one say the same of whatever is ruled by whatever rules. */
class StraightTest {
  private static final List<String> CLAUSES = List.of("A", "B", "C", "D");

  /** Every kind of rule, most of them as they are most often. */
  private static final List<SettlementRule> RULES =
      List.of(
          new Highest(terms("就高"), refs("B", "A"), null),
          new Highest(terms("同一项目", "项目"), refs("A", "B"), null),
          new Highest(terms("同一项目又"), refs("C", "D"), null),
          new Additive(terms("叠加"), refs("C", "D")),
          new Additive(terms("同一项目叠加", "项目"), refs("A", "C")),
          ceiling("内", Cut.LAST_FIRST, true, "B", "D"),
          ceiling("上限", Cut.LAST_FIRST, true, "D", "A", "B", "C"),
          ceiling("上限", Cut.LAST_FIRST, false, "D", "C"),
          ceiling("内", Cut.PROPORTIONAL, true, "A", "C"),
          new Ceiling(
              terms("地方贡献"),
              refs("C", "D"),
              new Limit(null, "地方贡献"),
              true,
              Cut.LAST_FIRST,
              null,
              false),
          new Ceiling(
              terms("已领"),
              refs("A", "D"),
              new Limit(parameter("上限"), null),
              true,
              Cut.LAST_FIRST,
              new History("已获奖补", "金额", Map.of("层级", Set.of("省")), null, null),
              false),
          new Highest(terms("最多"), refs("A", "D"), parameter("数")),
          new Supersedes(terms("代"), ref("C"), ref("A")),
          new Requires(terms("先有"), ref("B"), refs("D")),
          new Priority(terms("先后"), refs("C", "B")),
          new Choice(terms("择一"), "申报奖项", choice()),
          new Exclusive(terms("互斥"), List.of(new Pair(ref("A"), ref("D")))));

  private static Map<String, ClauseRef> choice() {
    Map<String, ClauseRef> options = new LinkedHashMap<>();
    options.put("甲", ref("A"));
    options.put("乙", ref("D"));
    return options;
  }

  private static Ceiling ceiling(String limit, Cut cut, boolean inclusive, String... clauses) {
    return new Ceiling(
        terms(limit + cut + inclusive),
        refs(clauses),
        new Limit(parameter(limit), null),
        inclusive,
        cut,
        null,
        false);
  }

  /** How a clause is ruled on a subject. */
  private enum Kind {
    GRANTED,
    BOUND,
    REFUSED,
    OPEN,
    DISCRETIONARY,
    TITLE
  }

  private record Given(int clause, int subject, int fen, Kind kind) {}

  /**
   * What else there is: the fields that may be absent, and an exclusion, met or open or neither.
   */
  private record World(
      List<Given> given, Set<Integer> rules, boolean contribution, int excluded, int fen) {}

  @Provide
  Arbitrary<World> worlds() {
    Arbitrary<Kind> kinds =
        Arbitraries.frequencyOf(
            Tuple.of(24, Arbitraries.just(Kind.GRANTED)),
            Tuple.of(3, Arbitraries.just(Kind.BOUND)),
            Tuple.of(3, Arbitraries.just(Kind.REFUSED)),
            Tuple.of(1, Arbitraries.of(Kind.values())));
    Arbitrary<List<Given>> given =
        Combinators.combine(
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(0, 400),
                kinds)
            .as(Given::new)
            .list()
            .uniqueElements(one -> one.clause() * 4 + one.subject())
            .ofMaxSize(9);
    Arbitrary<Integer> rule =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.integers().between(0, 9)),
            Tuple.of(1, Arbitraries.integers().between(10, RULES.size() - 1)));
    return Combinators.combine(
            given,
            rule.set().ofMaxSize(4),
            Arbitraries.of(true, true, true, false),
            Arbitraries.frequency(Tuple.of(12, 0), Tuple.of(1, 1), Tuple.of(1, 2), Tuple.of(1, 3)),
            Arbitraries.integers().between(0, 1500))
        .as(World::new);
  }

  private static Bureau bureau(World world) {
    Bureau bureau = new Bureau().number("数", "项", "2").number("上限", "元", "5").number("内", "元", "3");
    if (world.contribution()) {
      bureau.says("地方贡献", wan(world.fen()));
    }
    List<Fact> subjects = new ArrayList<>(List.of(bureau.firm));
    for (String key : List.of("P-0", "P-1", "P-2")) {
      subjects.add(bureau.project(key));
    }
    bureau.given(bureau.firm, "已获奖补");
    for (Given given : world.given()) {
      rule(bureau, CLAUSES.get(given.clause()), subjects.get(given.subject()), given);
    }
    world.rules().stream().sorted().map(RULES::get).forEach(bureau::rule);
    exclude(bureau, subjects, world.excluded());
    return bureau;
  }

  /** Nobody; the enterprise; a project; a project perhaps. */
  private static void exclude(Bureau bureau, List<Fact> subjects, int excluded) {
    Fact subject = subjects.get(excluded > 1 ? 1 : 0);
    bureau.clause("失信", subject.type().name(), Clause.Kind.EXCLUSION, Handling.PLAIN);
    Matter matter = bureau.matter("失信", subject);
    if (excluded == 1 || excluded == 2) {
      bureau.ruling(new Ruling.Barred(matter, matter, null, List.of()));
    } else if (excluded == 3) {
      bureau.open("失信", subject);
    }
  }

  private static BigDecimal wan(int fen) {
    return new BigDecimal(fen).movePointLeft(6);
  }

  private static void rule(Bureau bureau, String clause, Fact subject, Given given) {
    String amount = wan(given.fen()).toPlainString();
    switch (given.kind()) {
      case GRANTED -> bureau.grant(clause, subject, amount);
      case BOUND -> bureau.ruling(bureau.granted(clause, subject, amount, true));
      case REFUSED -> bureau.ruling(new Ruling.Refused(bureau.matter(clause, subject), List.of()));
      case OPEN -> bureau.open(clause, subject);
      case DISCRETIONARY ->
          bureau.ruling(
              new Ruling.Discretionary(
                  bureau.matter(clause, subject),
                  "重点",
                  Amount.flat("奖励", wan(given.fen()), Unit.WAN_YUAN, true, "P/奖励"),
                  List.of()));
      case TITLE ->
          bureau.ruling(new Ruling.Designated(bureau.matter(clause, subject), "称号", List.of()));
    }
  }

  /** Among these worlds one has a title beside awards of nothing, which once were divided by 0. */
  @Property(tries = 1500, seed = "2410507975744135578")
  void awards_of_nothing_are_not_divided(@ForAll("worlds") World world) {
    Bureau bureau = bureau(world);

    assertThat(bureau.settler().settle(bureau.dossier(), AS_OF, bureau.rulings(), problem -> {}))
        .isEqualTo(
            bureau.settler().inGeneral(bureau.dossier(), AS_OF, bureau.rulings(), problem -> {}));
  }

  @Property(tries = 2000)
  void the_straight_way_says_what_the_general_one_does(@ForAll("worlds") World world) {
    Bureau bureau = bureau(world);
    List<Problem> problems = new ArrayList<>();
    List<Problem> general = new ArrayList<>();

    assertThat(bureau.settler().settle(bureau.dossier(), AS_OF, bureau.rulings(), problems::add))
        .isEqualTo(
            bureau.settler().inGeneral(bureau.dossier(), AS_OF, bureau.rulings(), general::add));
    assertThat(problems).isEqualTo(general);
    Statistics.label("straight")
        .collect(bureau.isStraight())
        .coverage(
            ways -> {
              ways.check(true).percentage(share -> share > 20);
              ways.check(false).percentage(share -> share > 20);
            });
  }

  /** Certain awards by plain rules alone, of which ceilings often leave nothing. */
  @Provide
  Arbitrary<World> crowded() {
    Arbitrary<List<Given>> given =
        Combinators.combine(
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(100, 500),
                Arbitraries.just(Kind.GRANTED))
            .as(Given::new)
            .list()
            .uniqueElements(one -> one.clause() * 4 + one.subject())
            .ofMinSize(3)
            .ofMaxSize(7);
    return Combinators.combine(
            given,
            Arbitraries.integers().between(0, 10).set().ofMinSize(2).ofMaxSize(5),
            Arbitraries.just(true),
            Arbitraries.just(0),
            Arbitraries.integers().between(0, 900))
        .as(World::new);
  }

  @Property(tries = 3000)
  void it_does_so_where_ceilings_leave_nothing_of_what_was_chosen_from(
      @ForAll("crowded") World world) {
    Bureau bureau = bureau(world);
    Settler.Outcome outcome =
        bureau.settler().settle(bureau.dossier(), AS_OF, bureau.rulings(), problem -> {});

    assertThat(outcome)
        .isEqualTo(
            bureau.settler().inGeneral(bureau.dossier(), AS_OF, bureau.rulings(), problem -> {}));
    Statistics.label("straight, though nothing is left of an award")
        .collect(bureau.isStraight() && isAnyExhausted(outcome))
        .coverage(ways -> ways.check(true).percentage(share -> share > 3));
  }

  private static boolean isAnyExhausted(Settler.Outcome outcome) {
    return outcome.rulings().stream()
        .anyMatch(
            ruling ->
                ruling instanceof Ruling.Superseded fallen
                    && fallen.cause() == Ruling.Superseded.Cause.EXHAUSTED);
  }

  private static Bureau certain(SettlementRule... rules) {
    Bureau bureau = new Bureau().number("上限", "元", "5").number("内", "元", "3");
    List.of(rules).forEach(bureau::rule);
    return bureau.grant("A", "0.0002").grant("B", "0.0001");
  }

  private static final Highest HIGHEST = new Highest(terms("就高"), refs("A", "B"), null);

  @Test
  void certain_awards_go_straight_up_to_a_limit_that_is_reached() {
    assertThat(certain(HIGHEST, ceiling("内", Cut.LAST_FIRST, true, "A", "B")).isStraight())
        .isTrue();
    assertThat(certain(ceiling("内", Cut.LAST_FIRST, true, "B", "A")).isStraight()).isTrue();
  }

  @Test
  void one_that_is_not_certain_is_enough_not_to() {
    Highest three = new Highest(terms("三项就高"), refs("A", "B", "C"), null);

    assertThat(certain(three).grant("C", "0.0003").isStraight()).isTrue();
    assertThat(certain(three).open("C").isStraight()).isFalse();
    assertThat(certain(HIGHEST).open("C").isStraight()).isTrue();
  }

  @Test
  void what_was_chosen_under_a_ceiling_that_is_exceeded_does_not() {
    Ceiling low = ceiling("内", Cut.LAST_FIRST, true, "C", "A");

    assertThat(certain(HIGHEST, low).grant("C", "0.0002").isStraight()).isFalse();
    assertThat(certain(low).grant("C", "0.0002").isStraight()).isTrue();
  }

  @Test
  void one_that_is_exceeded_by_others_than_what_was_chosen_does_not_matter() {
    Ceiling others = ceiling("内", Cut.LAST_FIRST, true, "C", "D");
    Bureau bureau = certain(HIGHEST, others).grant("C", "0.0002").grant("D", "0.0002");

    assertThat(bureau.isStraight()).isTrue();
  }

  @Test
  void an_award_that_a_ceiling_leaves_nothing_of_goes_straight_where_nothing_else_was_to_choose() {
    Ceiling low = ceiling("内", Cut.LAST_FIRST, true, "C", "A");

    Bureau one = new Bureau().number("内", "元", "3").rule(HIGHEST).rule(low);
    assertThat(one.grant("A", "0.0002").grant("C", "0.0003").isStraight()).isTrue();
    assertThat(certain(HIGHEST, low).grant("C", "0.0003").isStraight()).isFalse();
  }
}
