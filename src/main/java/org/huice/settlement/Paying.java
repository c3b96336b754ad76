package org.huice.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huice.determination.Matter;
import org.huice.determination.Payment;
import org.huice.determination.Payment.State;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.Confirmed;
import org.huice.determination.Ruling.Designated;
import org.huice.determination.Ruling.Granted;
import org.huice.determination.Ruling.Refused;
import org.huice.determination.Ruling.Reported;
import org.huice.dossier.Fact;
import org.huice.policy.PaymentPlan;
import org.jspecify.annotations.Nullable;

/**
 * How granted awards are paid. A bound (“不超过”) is divided as if all of it were paid.
 *
 * <p>An instalment that requires a clause looks at its ruling on the award's subject, else on the
 * nearest fact in which that is nested: met, it is due; refused, forfeited; everything else, such
 * as what is not determined yet, leaves it open. A target counts as met once it is reached, as
 * refused while it is not, and one that is only aimed at (力争) leaves it open.
 */
final class Paying {
  private final Laws laws;
  private final Facts facts;
  private final List<Ruling> rulings;
  private final Map<Matter, Ruling> byMatter = new TreeMap<>();

  /**
   * The rulings as they are settled.
   *
   * @param rulings sorted by matter
   */
  Paying(Laws laws, Facts facts, List<Ruling> rulings) {
    this.laws = laws;
    this.facts = facts;
    this.rulings = rulings;
  }

  /** The payments of all granted awards whose clause has a plan. */
  List<Payment> payments() {
    List<Payment> payments = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling instanceof Granted granted) {
        PaymentPlan plan = plan(granted.matter());
        if (plan != null) {
          payments.add(payment(granted, plan));
        }
      }
    }
    return payments;
  }

  private @Nullable PaymentPlan plan(Matter matter) {
    Article article = laws.article(matter);
    return article == null ? null : article.clause().handling().payment();
  }

  private Payment payment(Granted granted, PaymentPlan plan) {
    BigDecimal yuan = granted.amount().value();
    boolean first = plan.remainderFirst();
    return new Payment(
        granted.matter(),
        instalments(granted.matter(), yuan, plan),
        portions(yuan, plan.paidBy(), first),
        portions(yuan, plan.paidTo(), first));
  }

  private List<Payment.Instalment> instalments(Matter matter, BigDecimal yuan, PaymentPlan plan) {
    List<PaymentPlan.Instalment> planned = plan.instalments();
    List<BigDecimal> weights = planned.stream().map(PaymentPlan.Instalment::weight).toList();
    List<BigDecimal> parts = split(yuan, weights, plan.remainderFirst());
    List<Payment.Instalment> instalments = new ArrayList<>();
    for (int index = 0; index < parts.size(); index++) {
      PaymentPlan.Instalment one = planned.get(index);
      State state = state(matter, one.requires());
      instalments.add(new Payment.Instalment(one.name(), parts.get(index), state, one.requires()));
    }
    return instalments;
  }

  private static List<Payment.Portion> portions(
      BigDecimal yuan, List<PaymentPlan.Portion> planned, boolean first) {
    List<BigDecimal> weights = planned.stream().map(PaymentPlan.Portion::weight).toList();
    List<BigDecimal> parts = split(yuan, weights, first);
    List<Payment.Portion> portions = new ArrayList<>();
    for (int index = 0; index < parts.size(); index++) {
      portions.add(new Payment.Portion(planned.get(index).name(), parts.get(index)));
    }
    return portions;
  }

  private static List<BigDecimal> split(BigDecimal yuan, List<BigDecimal> weights, boolean first) {
    return weights.isEmpty() ? List.of() : Fen.split(yuan, weights, first ? 0 : weights.size() - 1);
  }

  private State state(Matter matter, @Nullable String requires) {
    return requires == null
        ? State.DUE
        : required(matter, requires).map(Paying::state).orElse(State.OPEN);
  }

  private Optional<Ruling> required(Matter matter, String clause) {
    if (byMatter.isEmpty()) {
      rulings.forEach(ruling -> byMatter.put(ruling.matter(), ruling));
    }
    Fact subject = facts.fact(matter.subject());
    Ruling found = null;
    while (subject != null && found == null) {
      found = byMatter.get(new Matter(matter.policy(), clause, subject.id(), null));
      subject = subject.owner();
    }
    return Optional.ofNullable(found);
  }

  private static State state(Ruling required) {
    if (required instanceof Reported reported) {
      return reported.soft() != null ? State.OPEN : state(reported.measure().reached());
    }
    if (required instanceof Refused) {
      return State.FORFEITED;
    }
    boolean met =
        required instanceof Confirmed
            || required instanceof Designated
            || required instanceof Granted;
    return met ? State.DUE : State.OPEN;
  }

  private static State state(boolean met) {
    return met ? State.DUE : State.FORFEITED;
  }
}
