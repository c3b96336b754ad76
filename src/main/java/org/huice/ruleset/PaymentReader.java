package org.huice.ruleset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huice.money.Unit;
import org.huice.policy.PaymentPlan;
import org.huice.policy.PaymentPlan.Instalment;
import org.huice.policy.PaymentPlan.Portion;
import org.huice.tree.Node;

/** Reads in what parts an award is paid. */
final class PaymentReader {
  private static final String INSTALMENTS = "instalments";
  private static final String PAID_BY = "paid-by";
  private static final String PAID_TO = "paid-to";

  private final Collection<String> clauses;
  private final Tally problems;

  /**
   * Reads the payment of one clause.
   *
   * @param clauses the ids of the policy's clauses
   */
  PaymentReader(Collection<String> clauses, Tally problems) {
    this.clauses = clauses;
    this.problems = problems;
  }

  /** The plan that the section gives; empty where there was a problem. */
  Optional<PaymentPlan> read(Section payment) {
    if (!payment.has(INSTALMENTS) && !payment.has(PAID_BY) && !payment.has(PAID_TO)) {
      payment.report(payment.place(), RuleSetProblem.EMPTY_VALUE, "payment");
    }
    Optional<Boolean> first = payment.word("remainder", Words.REMAINDER);
    List<Instalment> instalments = list(payment, INSTALMENTS, Keys.INSTALMENT, this::instalment);
    List<Portion> paidBy = list(payment, PAID_BY, Keys.PORTION, this::portion);
    List<Portion> paidTo = list(payment, PAID_TO, Keys.PORTION, this::portion);
    return first.map(isFirst -> new PaymentPlan(instalments, paidBy, paidTo, isFirst));
  }

  private <T> List<T> list(
      Section payment, String key, Keys keys, Function<Section, Optional<T>> reader) {
    List<T> parts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Node item : payment.items(key)) {
      Section.of(item, keys, problems)
          .ifPresent(
              section -> {
                once(section, names);
                reader.apply(section).ifPresent(parts::add);
              });
    }
    if (payment.has(key) && payment.items(key).isEmpty()) {
      payment.report(payment.place(key), RuleSetProblem.EMPTY_VALUE, key);
    }
    return parts;
  }

  private static void once(Section section, Set<String> names) {
    String name = section.text("name").orElse(null);
    if (name != null && !names.add(name)) {
      section.report(section.place("name"), RuleSetProblem.PART_NAMED_TWICE, name);
    }
  }

  private Optional<Instalment> instalment(Section section) {
    Optional<String> requires = section.text("requires");
    requires.ifPresent(
        clause ->
            section.isOneOf(
                clauses, clause, section.place("requires"), RuleSetProblem.NO_SUCH_CLAUSE));
    return portion(section)
        .map(part -> new Instalment(part.name(), part.weight(), requires.orElse(null)));
  }

  private Optional<Portion> portion(Section section) {
    Optional<BigDecimal> weight =
        section
            .node("weight")
            .flatMap(node -> Figures.number(node, Unit.SHARE, problems))
            .filter(number -> isPositive(number, section));
    Optional<String> name = section.text("name");
    return name.flatMap(who -> weight.map(number -> new Portion(who, number)));
  }

  private static boolean isPositive(BigDecimal weight, Section section) {
    if (weight.signum() == 0) {
      section.report(section.place("weight"), RuleSetProblem.NO_WEIGHT);
    }
    return weight.signum() > 0;
  }
}
