package org.huice.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huice.drl.ConditionWord;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.FollowingWord;
import org.huice.drl.Slot;
import org.huice.money.Rounding;
import org.huice.money.Unit;
import org.huice.policy.Elapsed;
import org.huice.policy.Jurisdiction;
import org.huice.policy.Parameter;
import org.huice.policy.Period;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Place;
import org.huice.ruleset.PolicyRules;
import org.jspecify.annotations.Nullable;

/**
 * The mutants of what a policy says once for all its clauses: when and where it holds, how it
 * counts whole years and months, and how it rounds. Each variant is what is done to the document.
 */
final class DocumentMutants {
  private static final List<RoundingMode> MODES =
      List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP);

  /** The steps to which a policy may round, in 元, the finest first. */
  private static final List<String> STEPS = List.of("0.01", "0.1", "1", "100", "1000", "10000");

  private static final Set<String> OF_FACTS =
      Set.of(
          FollowingWord.BASE.word(),
          FollowingWord.PER_UNIT.word(),
          FollowingWord.PLUS.word(),
          FollowingWord.MINUS.word(),
          FollowingWord.AT_MOST.word(),
          FollowingWord.AT_LEAST.word());

  private final PolicyDocument document;
  private final Place place;
  private final List<Variant<UnaryOperator<PolicyDocument>>> all = new ArrayList<>();

  private DocumentMutants(PolicyDocument document) {
    this.document = document;
    this.place = Place.of(document.clauses().values().iterator().next().declared().file());
  }

  static List<Variant<UnaryOperator<PolicyDocument>>> of(PolicyRules policy) {
    DocumentMutants mutants = new DocumentMutants(policy.document());
    mutants.days();
    mutants.place();
    mutants.elapsed(policy);
    if (policy.rules().stream().anyMatch(rule -> computes(rule.then()))) {
      mutants.rounding();
    }
    return mutants.all;
  }

  private void days() {
    Period period = document.inForce();
    near(period.first())
        .forEach(day -> day("in-force.from", period.first(), day, day, period.last()));
    near(period.last()).forEach(day -> day("in-force.to", period.last(), day, period.first(), day));
  }

  private static Stream<LocalDate> near(@Nullable LocalDate day) {
    return day == null ? Stream.of() : Stream.of(day.plusDays(1), day.minusDays(1));
  }

  private void day(
      String text,
      @Nullable LocalDate from,
      LocalDate to,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    Period period = new Period(first, last, document.inForce().assumed());
    add(
        Change.VALUE,
        text,
        String.valueOf(from),
        to.toString(),
        now -> now.with(period, now.jurisdiction(), now.elapsed()));
  }

  /** As if it held everywhere. */
  private void place() {
    Jurisdiction given = document.jurisdiction();
    if (!given.isNational()) {
      Jurisdiction everywhere = new Jurisdiction(Jurisdiction.NATIONAL, given.assumed());
      add(
          Change.VALUE,
          "jurisdiction",
          given.code(),
          everywhere.code(),
          now -> now.with(now.inForce(), everywhere, now.elapsed()));
    }
  }

  /**
   * The day on which “within” a time ends does not hang on whether that time is complete on it; and
   * no day is ever missing where days are counted.
   */
  private void elapsed(PolicyRules policy) {
    Elapsed given = document.elapsed();
    if (given == null) {
      return;
    }
    boolean on = given.onAnniversary();
    boolean end = given.leapDayAtMonthEnd();
    List<ConditionWord> completing = List.of(ConditionWord.ELAPSED, ConditionWord.PASSED);
    if (!UsedParameters.counted(policy, completing).isEmpty()) {
      elapsed("on-anniversary", String.valueOf(on), String.valueOf(!on), !on, end);
    }
    List<ConditionWord> ending =
        List.of(ConditionWord.ELAPSED, ConditionWord.PASSED, ConditionWord.WITHIN);
    if (UsedParameters.counted(policy, ending).stream().anyMatch(this::isOfMonths)) {
      elapsed("leap-day", leapDay(end), leapDay(!end), on, !end);
    }
  }

  private boolean isOfMonths(String name) {
    Parameter parameter = document.parameters().get(name);
    return parameter != null && parameter.unit().isDuration() && !parameter.unit().equals(Unit.DAY);
  }

  private static String leapDay(boolean monthEnd) {
    return monthEnd ? "month-end" : "next-day";
  }

  private void elapsed(String key, String from, String to, boolean onAnniversary, boolean end) {
    Elapsed counted = new Elapsed(onAnniversary, end, null);
    add(
        Change.VALUE,
        "elapsed." + key,
        from,
        to,
        now -> now.with(now.inForce(), now.jurisdiction(), counted));
  }

  private void rounding() {
    Rounding given = document.rounding();
    MODES.stream()
        .filter(mode -> mode != given.mode())
        .map(mode -> new Rounding(given.to(), mode))
        .forEach(made -> rounding("rounding.mode", given.code(), made.code(), made));
    int step = STEPS.indexOf(given.to().toPlainString());
    for (int near : new int[] {step - 1, step + 1}) {
      if (near >= 0 && near < STEPS.size()) {
        Rounding made = new Rounding(new BigDecimal(STEPS.get(near)), given.mode());
        rounding("rounding.to", STEPS.get(step) + " 元", STEPS.get(near) + " 元", made);
      }
    }
  }

  private void rounding(String text, String from, String to, Rounding made) {
    add(Change.ROUNDING, text, from, to, now -> now.with(made, now.settlement()));
  }

  private void add(
      Change change, String text, String from, String to, UnaryOperator<PolicyDocument> edit) {
    all.add(new Variant<>(change, place, text, from, to, edit));
  }

  /** Fixed sums alone never come to a fraction. */
  private static boolean computes(Consequence then) {
    return then.words().stream()
        .anyMatch(
            word ->
                (OF_FACTS.contains(word.name())
                        && (word.slots().contains(Slot.FIELD)
                            || word.slots().contains(Slot.FIGURE)))
                    || word.arguments().stream().anyMatch(DocumentMutants::partComputes));
  }

  private static boolean partComputes(Expression argument) {
    return argument instanceof Expression.Part part && computes(part.chain());
  }
}
