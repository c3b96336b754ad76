package org.huice.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huice.determination.Matter;
import org.huice.determination.Payment;
import org.huice.determination.Ruling;
import org.huice.dossier.Fact;
import org.huice.policy.Application;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.Handling;
import org.huice.policy.PaymentPlan;
import org.huice.policy.SettlementRule.Highest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BarsAndPaymentsTest {
  private final Bureau bureau = new Bureau();

  private static Handling bars(String... clauses) {
    List<ClauseRef> barred = Bureau.refs(clauses);
    return new Handling(null, null, List.of(), barred, null, null);
  }

  private void exclusion(Fact subject, String... clauses) {
    bureau.clause("失信", subject.type().name(), Clause.Kind.EXCLUSION, bars(clauses));
  }

  private void met(Fact subject) {
    Matter matter = bureau.matter("失信", subject);
    bureau.ruling(new Ruling.Barred(matter, matter, null, List.of()));
  }

  @Test
  void a_met_exclusion_bars_all_that_its_policy_gives_but_no_duty() {
    exclusion(bureau.firm);
    met(bureau.firm);
    bureau.clause("缴", "企业", Clause.Kind.ORDER, Handling.PLAIN);
    bureau.ruling(new Ruling.Ordered(bureau.matter("缴", bureau.firm), "整改", null, null, List.of()));
    bureau.grant("A", "1").grant("B", bureau.project("P-1"), "2").open("C");

    assertThat(bureau.decided())
        .containsExactly(
            entry("A", "barred by 失信"),
            entry("B P-1", "barred by 失信"),
            entry("C", "barred by 失信"),
            entry("失信", "barred by 失信"),
            entry("缴", "ordered"));
    assertThat(bureau.settler().isNeeded()).isTrue();
  }

  @Test
  void or_only_the_clauses_that_it_names() {
    exclusion(bureau.firm, "A");
    met(bureau.firm);
    bureau.grant("A", "1").grant("B", "2");

    assertThat(bureau.decided()).containsEntry("A", "barred by 失信").containsEntry("B", "2");
  }

  @Test
  void an_exclusion_of_a_project_bars_that_project_alone() {
    Fact one = bureau.project("P-1");
    Fact other = bureau.project("P-2");
    exclusion(one);
    met(one);
    bureau.grant("A", one, "1").grant("A", other, "1").grant("B", "2");

    assertThat(bureau.decided())
        .containsEntry("A P-1", "barred by 失信 P-1")
        .containsEntry("A P-2", "1")
        .containsEntry("B", "2");
  }

  @Test
  void an_exclusion_that_is_open_leaves_open_and_a_refused_one_does_nothing() {
    exclusion(bureau.firm, "A");
    bureau.open("失信").grant("A", "1").grant("B", "2");
    assertThat(bureau.decided()).containsEntry("A", "? 企业[E].字段失信").containsEntry("B", "2");

    Bureau refused = new Bureau();
    refused.clause("失信", "企业", Clause.Kind.EXCLUSION, bars());
    refused.ruling(new Ruling.Refused(refused.matter("失信", refused.firm), List.of()));
    assertThat(refused.grant("A", "1").decided()).containsEntry("A", "1");
  }

  @Test
  void what_is_barred_competes_with_nothing() {
    exclusion(bureau.firm, "A");
    met(bureau.firm);
    bureau.rule(new Highest(Bureau.terms("就高"), Bureau.refs("A", "B"), null));
    bureau.grant("A", "10").grant("B", "2");

    assertThat(bureau.decided()).containsEntry("B", "2");
  }

  private void plan(boolean first, @Nullable String requires) {
    PaymentPlan plan =
        new PaymentPlan(
            List.of(
                new PaymentPlan.Instalment("第一年", new BigDecimal(2), null),
                new PaymentPlan.Instalment("第二年", BigDecimal.ONE, requires),
                new PaymentPlan.Instalment("第三年", BigDecimal.ONE, requires)),
            List.of(
                new PaymentPlan.Portion("市", new BigDecimal(5)),
                new PaymentPlan.Portion("县", new BigDecimal(5))),
            List.of(),
            first);
    Application automatic = new Application(Application.Mode.AUTOMATIC, null, null);
    bureau.clause(
        "A",
        "项目",
        Clause.Kind.AWARD,
        new Handling(automatic, plan, List.of(), List.of(), null, null));
  }

  private Payment payment() {
    return bureau.settle().payments().get(0);
  }

  @Test
  void what_is_left_of_a_fen_goes_to_the_first_or_the_last() {
    Fact project = bureau.project("P-1");
    plan(true, null);
    bureau.grant("A", project, "0.000103");
    assertThat(payment().instalments())
        .extracting(part -> part.yuan().toPlainString())
        .containsExactly("0.53", "0.25", "0.25");
    assertThat(payment().paidBy())
        .extracting(part -> part.name() + part.yuan().toPlainString())
        .containsExactly("市0.52", "县0.51");
    assertThat(payment().paidTo()).isEmpty();

    plan(false, null);
    assertThat(payment().instalments())
        .extracting(part -> part.yuan().toPlainString())
        .containsExactly("0.51", "0.25", "0.27");
  }

  @Test
  void an_instalment_waits_for_what_it_requires() {
    Fact project = bureau.project("P-1");
    plan(true, "在库");
    bureau.clause("在库", "企业", Clause.Kind.ELIGIBILITY, Handling.PLAIN);
    bureau.grant("A", project, "1");
    assertThat(states()).containsExactly(Payment.State.DUE, Payment.State.OPEN, Payment.State.OPEN);

    Matter matter = bureau.matter("在库", bureau.firm);
    assertThat(states(new Ruling.Confirmed(matter, Clause.Kind.ELIGIBILITY, List.of())))
        .containsOnly(Payment.State.DUE);
    assertThat(states(new Ruling.Refused(matter, List.of())))
        .containsExactly(Payment.State.DUE, Payment.State.FORFEITED, Payment.State.FORFEITED);
    assertThat(states(new Ruling.Undetermined(matter, List.of(), null, List.of())))
        .containsExactly(Payment.State.DUE, Payment.State.OPEN, Payment.State.OPEN);
  }

  private List<Payment.State> states(Ruling... more) {
    List<Ruling> rulings = new ArrayList<>(bureau.rulings());
    rulings.addAll(List.of(more));
    return bureau.settle(rulings).payments().get(0).instalments().stream()
        .map(Payment.Instalment::state)
        .toList();
  }
}
