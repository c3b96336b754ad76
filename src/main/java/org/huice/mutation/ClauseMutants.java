package org.huice.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.huice.policy.Application;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.Handling;
import org.huice.policy.PaymentPlan;
import org.huice.policy.PaymentPlan.Instalment;
import org.huice.policy.PaymentPlan.Portion;
import org.jspecify.annotations.Nullable;

/**
 * The mutants of what a clause says of itself: by which day it holds, by what way it is granted,
 * what it excludes and how its award is paid.
 */
final class ClauseMutants {
  private final Clause clause;
  private final List<Variant<Clause>> all = new ArrayList<>();

  private ClauseMutants(Clause clause) {
    this.clause = clause;
  }

  static List<Variant<Clause>> of(Clause clause) {
    ClauseMutants mutants = new ClauseMutants(clause);
    Handling handling = clause.handling();
    if (clause.datedBy() != null) {
      mutants.changed("dated-by", clause.datedBy(), "as-of", clause.with(null, handling));
    }
    mutants.application(handling.application());
    mutants.bars(handling);
    if (handling.payment() != null) {
      mutants.payment(handling.payment());
    }
    return mutants.all;
  }

  private void application(@Nullable Application given) {
    if (given != null && given.mode() != Application.Mode.AUTOMATIC) {
      Application automatic = new Application(Application.Mode.AUTOMATIC, null, null);
      Handling handled = clause.handling().with(automatic, clause.handling().payment());
      String from = given.field() == null ? "manual" : "applied: " + given.field();
      changed("application", from, "automatic", clause.with(clause.datedBy(), handled));
    }
  }

  /** Of one alone nothing is left out: to bar nothing by name means to bar all of the policy. */
  private void bars(Handling handling) {
    List<ClauseRef> barred = handling.bars();
    for (int i = 0; barred.size() > 1 && i < barred.size(); i++) {
      Handling fewer = handling.barring(Lists.without(barred, i));
      dropped("bars", barred.get(i).toString(), clause.with(clause.datedBy(), fewer));
    }
  }

  private void payment(PaymentPlan plan) {
    List<Instalment> instalments = plan.instalments();
    weights(
        "instalments",
        instalments,
        Instalment::name,
        one -> new Instalment(one.name(), more(one.weight()), one.requires()),
        made -> new PaymentPlan(made, plan.paidBy(), plan.paidTo(), plan.remainderFirst()));
    weights(
        "paid-by",
        plan.paidBy(),
        Portion::name,
        ClauseMutants::heavier,
        made -> new PaymentPlan(instalments, made, plan.paidTo(), plan.remainderFirst()));
    weights(
        "paid-to",
        plan.paidTo(),
        Portion::name,
        ClauseMutants::heavier,
        made -> new PaymentPlan(instalments, plan.paidBy(), made, plan.remainderFirst()));
    for (int i = 0; i < instalments.size(); i++) {
      Instalment one = instalments.get(i);
      if (one.requires() != null) {
        Instalment free = new Instalment(one.name(), one.weight(), null);
        PaymentPlan unconditional =
            new PaymentPlan(
                Lists.with(instalments, i, free),
                plan.paidBy(),
                plan.paidTo(),
                plan.remainderFirst());
        dropped("instalments " + one.name(), "requires " + one.requires(), paid(unconditional));
      }
    }
    boolean first = plan.remainderFirst();
    changed(
        "remainder",
        first ? "first" : "last",
        first ? "last" : "first",
        paid(new PaymentPlan(instalments, plan.paidBy(), plan.paidTo(), !first)));
  }

  private static Portion heavier(Portion one) {
    return new Portion(one.name(), more(one.weight()));
  }

  private static BigDecimal more(BigDecimal weight) {
    return weight.add(BigDecimal.ONE);
  }

  /** One part alone is the whole, whatever its weight. */
  private <T> void weights(
      String key,
      List<T> parts,
      Function<T, String> name,
      Function<T, T> heavier,
      Function<List<T>, PaymentPlan> made) {
    for (int i = 0; parts.size() > 1 && i < parts.size(); i++) {
      T one = parts.get(i);
      PaymentPlan plan = made.apply(Lists.with(parts, i, heavier.apply(one)));
      changed(key + " " + name.apply(one), "weight", "weight + 1", paid(plan));
    }
  }

  private Clause paid(PaymentPlan plan) {
    Handling handled = clause.handling().with(clause.handling().application(), plan);
    return clause.with(clause.datedBy(), handled);
  }

  private void changed(String key, String from, String to, Clause made) {
    add(Change.VALUE, key, from, to, made);
  }

  private void dropped(String key, String what, Clause made) {
    add(Change.OPTION_DROPPED, key, what, "", made);
  }

  private void add(Change change, String key, String from, String to, Clause made) {
    all.add(new Variant<>(change, clause.declared(), clause.id() + " " + key, from, to, made));
  }
}
