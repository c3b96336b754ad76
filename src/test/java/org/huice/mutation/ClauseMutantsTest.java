package org.huice.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.huice.policy.Application;
import org.huice.policy.Application.Mode;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.Handling;
import org.huice.policy.PaymentPlan;
import org.huice.policy.PaymentPlan.Instalment;
import org.huice.policy.PaymentPlan.Portion;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClauseMutantsTest {
  private static Clause clause(@Nullable String datedBy, Handling handling) {
    return new Clause(
        "一",
        "项目",
        Clause.Kind.AWARD,
        datedBy,
        "原文",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        handling,
        Place.of("policy.yaml"));
  }

  private static List<String> ids(Clause clause) {
    List<Variant<Clause>> variants = ClauseMutants.of(clause);
    assertThat(variants).extracting(Variant::made).doesNotContain(clause).doesNotHaveDuplicates();
    return variants.stream().map(Mutant::id).toList();
  }

  private static Handling handling(
      @Nullable Application application, @Nullable PaymentPlan plan, ClauseRef... bars) {
    return new Handling(application, plan, List.of(), List.of(bars), null, null);
  }

  @Test
  void a_plain_clause_has_nothing_to_change() {
    assertThat(ids(clause(null, Handling.PLAIN))).isEmpty();
    assertThat(ids(clause(null, handling(new Application(Mode.AUTOMATIC, null, null), null))))
        .isEmpty();
  }

  @Test
  void the_day_and_the_way_of_application_are_changed() {
    Handling applied = handling(new Application(Mode.APPLIED, "申报日期", null), null);
    Handling manual = handling(new Application(Mode.MANUAL, null, "须评审"), null);

    assertThat(ids(clause("竣工日", applied)))
        .containsExactly("一 dated-by: 竣工日 -> as-of", "一 application: applied: 申报日期 -> automatic");
    assertThat(ids(clause(null, manual))).containsExactly("一 application: manual -> automatic");
  }

  @Test
  void each_clause_that_is_barred_is_left_out_but_never_the_only_one() {
    ClauseRef two = new ClauseRef("甲", "二");
    ClauseRef three = new ClauseRef("乙", "三");

    assertThat(ids(clause(null, handling(null, null, two, three))))
        .containsExactly("drop 甲/二 of 一 bars", "drop 乙/三 of 一 bars");
    assertThat(ids(clause(null, handling(null, null, two)))).isEmpty();
  }

  @Test
  void of_a_payment_weights_remainder_and_what_an_instalment_requires_are_changed() {
    PaymentPlan plan =
        new PaymentPlan(
            List.of(
                new Instalment("第一年", new BigDecimal(4), null),
                new Instalment("第二年", new BigDecimal(6), "验收")),
            List.of(new Portion("市", BigDecimal.ONE), new Portion("县", BigDecimal.ONE)),
            List.of(new Portion("企业", BigDecimal.ONE)),
            true);

    assertThat(ids(clause(null, handling(null, plan))))
        .containsExactly(
            "一 instalments 第一年: weight -> weight + 1",
            "一 instalments 第二年: weight -> weight + 1",
            "一 paid-by 市: weight -> weight + 1",
            "一 paid-by 县: weight -> weight + 1",
            "drop requires 验收 of 一 instalments 第二年",
            "一 remainder: first -> last");
  }
}
