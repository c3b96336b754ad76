package org.huice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huice.determination.Matter;
import org.huice.determination.Measure;
import org.huice.determination.Payment;
import org.huice.determination.Payment.Instalment;
import org.huice.determination.Payment.Portion;
import org.huice.determination.Payment.State;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.Superseded;
import org.huice.determination.Ruling.Superseded.Cause;
import org.huice.determination.Settlement;
import org.huice.dossier.FactId;
import org.huice.money.Amount;
import org.huice.money.Money;
import org.huice.money.Unit;
import org.huice.problem.Place;
import org.huice.ruleset.Expected;
import org.huice.ruleset.Expected.Measured;
import org.huice.ruleset.Expected.Paid;
import org.huice.ruleset.Expected.Settled;
import org.huice.ruleset.Expected.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {
  private static final Amount LOST =
      Amount.flat("奖励", new BigDecimal(200000), Unit.YUAN, false, "一");

  private static Matter matter(String policy, String clause, String subject) {
    FactId id = new FactId("项目", List.of(subject));
    return new Matter(policy, clause, id, LocalDate.of(2025, 12, 1));
  }

  private static Superseded superseded(Cause cause) {
    List<Superseded.Winner> winners =
        List.of(
            new Superseded.Winner(matter("政策", "二", "P"), new BigDecimal(300000)),
            new Superseded.Winner(matter("别的", "三", "Q"), new BigDecimal(400000)));
    return new Superseded(matter("政策", "一", "P"), LOST, cause, "就高不重复", winners, List.of());
  }

  private static Expected expected(String ruling, Settled settled, Paid paid, Measured measured) {
    return new Expected(
        "一",
        null,
        ruling,
        null,
        null,
        null,
        null,
        null,
        null,
        settled,
        paid,
        measured,
        Place.of("cases.yaml"));
  }

  private static List<Aspect> unmet(Expected expected, Ruling ruling, Settlement settlement) {
    return new Comparing(expected, "政策", one -> {})
        .with(List.of(ruling), settlement).stream()
            .filter(comparison -> !comparison.met())
            .map(Comparison::aspect)
            .toList();
  }

  private static List<Aspect> unsettled(
      @Nullable String cause, @Nullable String winner, @Nullable String rule) {
    Expected expected =
        expected("superseded", new Settled(cause, winner, rule), Paid.NONE, Measured.NONE);
    return unmet(expected, superseded(Cause.LOWER), Settlement.NONE);
  }

  @ParameterizedTest
  @EnumSource
  void why_a_clause_does_not_hold_is_compared(Ruling.NotInForce.Reason reason) {
    Ruling ruling = new Ruling.NotInForce(matter("政策", "一", "P"), reason, null);

    assertThat(unmet(notInForce(reason.code()), ruling, Settlement.NONE)).isEmpty();
    assertThat(unmet(notInForce("lower"), ruling, Settlement.NONE)).isNotEmpty();
  }

  private static Expected notInForce(String cause) {
    return expected("notInForce", new Settled(cause, null, null), Paid.NONE, Measured.NONE);
  }

  @Test
  void cause_and_rule_of_a_superseded_award_are_compared() {
    assertThat(unsettled("lower", null, "就高不重复")).isEmpty();
    assertThat(unsettled("later", null, "择优")).containsExactly(Aspect.CAUSE, Aspect.RULE);
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void every_cause_has_its_code(Cause cause) {
    String code =
        cause == Cause.NOT_CHOSEN ? "notChosen" : cause.name().toLowerCase(java.util.Locale.ROOT);
    Expected expected =
        expected("superseded", new Settled(code, null, null), Paid.NONE, Measured.NONE);

    assertThat(unmet(expected, superseded(cause), Settlement.NONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "二, true", "二 P, true", "别的/三, true", "别的/三 Q, true",
    "二 Q, false", "三, false", "政策/二, false", "别的/二, false"
  })
  void a_winner_is_named_by_clause_and_subject_and_another_policy_by_its_name(
      String winner, boolean found) {
    assertThat(unsettled(null, winner, null).isEmpty()).isEqualTo(found);
  }

  @Test
  void the_lost_amount_may_be_named() {
    Expected right = amount("superseded", "200000.00");
    Expected wrong = amount("superseded", "200000.01");

    assertThat(unmet(right, superseded(Cause.LOWER), Settlement.NONE)).isEmpty();
    assertThat(unmet(wrong, superseded(Cause.LOWER), Settlement.NONE))
        .containsExactly(Aspect.AMOUNT);
    assertThat(unsettled(null, null, null)).isEmpty();
  }

  private static Expected amount(String ruling, String yuan) {
    Money money = Money.of(new BigDecimal(yuan));
    Place place = Place.of("cases.yaml");
    return new Expected("一", null, ruling, money, null, null, null, null, null, place);
  }

  @Test
  void of_a_barred_award_the_rule_is_the_clause_that_bars() {
    Ruling barred =
        new Ruling.Barred(matter("政策", "一", "P"), matter("政策", "九", "E"), LOST, List.of());
    Expected right = expected("barred", new Settled(null, null, "九"), Paid.NONE, Measured.NONE);
    Expected wrong = expected("barred", new Settled("lower", "二", "八"), Paid.NONE, Measured.NONE);

    assertThat(unmet(right, barred, Settlement.NONE)).isEmpty();
    assertThat(unmet(wrong, barred, Settlement.NONE))
        .containsExactly(Aspect.CAUSE, Aspect.WINNER, Aspect.RULE);
    assertThat(unmet(amount("barred", "200000.00"), barred, Settlement.NONE)).isEmpty();
  }

  private static List<Aspect> unpaid(Paid paid, boolean planned) {
    Payment payment =
        new Payment(
            matter("政策", "一", "P"),
            List.of(
                new Instalment("第一年", new BigDecimal("80000"), State.DUE, null),
                new Instalment("第二年", new BigDecimal("120000"), State.OPEN, "二")),
            List.of(new Portion("市", new BigDecimal("200000"))),
            List.of(new Portion("甲", new BigDecimal("200000.0"))));
    Settlement settlement =
        new Settlement(List.of(), List.of(), planned ? List.of(payment) : List.of());
    Ruling granted = new Ruling.Granted(matter("政策", "一", "P"), LOST, null, List.of());
    Expected wanted = expected("granted", Settled.NONE, paid, Measured.NONE);
    return unmet(wanted, granted, settlement).stream()
        .filter(aspect -> aspect != Aspect.AMOUNT)
        .toList();
  }

  private static List<Money> sums(String... yuan) {
    return java.util.Arrays.stream(yuan).map(one -> Money.of(new BigDecimal(one))).toList();
  }

  @Test
  void instalments_payers_and_beneficiaries_are_compared_in_order() {
    Paid right =
        new Paid(
            sums("80000.00", "120000.00"),
            List.of("due", "open"),
            sums("200000.00"),
            sums("200000.00"));
    Paid wrong =
        new Paid(
            sums("120000.00", "80000.00"),
            List.of("due", "forfeited"),
            sums("200000.01"),
            sums("199999.99"));

    assertThat(unpaid(right, true)).isEmpty();
    assertThat(unpaid(Paid.NONE, true)).isEmpty();
    assertThat(unpaid(wrong, true))
        .containsExactly(Aspect.PAYMENT, Aspect.STATES, Aspect.PAID_BY, Aspect.PAID_TO);
    assertThat(unpaid(right, false)).hasSize(4);
  }

  private static List<Aspect> unmeasured(
      @Nullable Boolean reached, @Nullable String value, @Nullable String soft) {
    return unmeasured(new Measured(reached, value, null), soft);
  }

  private static List<Aspect> unmeasured(Measured wanted, @Nullable String soft) {
    Measure measure = new Measure("率", "0.831", ">=", "0.8", "比例", "目标率", true);
    Ruling report = new Ruling.Reported(matter("政策", "一", "P"), measure, soft, List.of());
    return unmet(expected("reported", Settled.NONE, Paid.NONE, wanted), report, Settlement.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    ">=, 0.80, 比例, true",
    ">=, 0.8, 比例, true",
    ">, 0.8, 比例, false",
    "<=, 0.8, 比例, false",
    ">=, 0.81, 比例, false",
    ">=, 0.79, 比例, false",
    ">=, 80, %, false"
  })
  void a_target_is_compared_by_its_sign_its_value_and_its_unit(
      String operator, String number, String unit, boolean same) {
    Measured wanted = new Measured(null, null, new Target(operator, number, unit));
    List<Aspect> unmet = same ? List.of() : List.of(Aspect.TARGET);

    assertThat(unmeasured(wanted, null)).isEqualTo(unmet);
    assertThat(unmeasured(wanted, "力争")).isEqualTo(unmet);
  }

  @Test
  void what_is_no_report_has_no_target() {
    Measured wanted = new Measured(null, null, new Target(">=", "0.8", "比例"));

    assertThat(
            unmet(
                expected("superseded", Settled.NONE, Paid.NONE, wanted),
                superseded(Cause.LOWER),
                Settlement.NONE))
        .containsExactly(Aspect.TARGET);
  }

  @Test
  void a_measure_is_compared_by_value_and_by_side() {
    assertThat(unmeasured(true, "0.8310", null)).isEmpty();
    assertThat(unmeasured(false, "0.832", null)).containsExactly(Aspect.REACHED, Aspect.MEASURED);
    assertThat(unmeasured(null, "1/3", null)).containsExactly(Aspect.MEASURED);
  }

  @Test
  void of_a_target_that_is_only_aimed_at_nobody_says_that_it_is_met() {
    assertThat(unmeasured(null, "0.831", "力争")).isEmpty();
    assertThat(unmeasured(true, null, "力争")).containsExactly(Aspect.REACHED);
    assertThat(unmeasured(false, null, "力争")).containsExactly(Aspect.REACHED);
  }
}
