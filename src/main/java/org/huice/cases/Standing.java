package org.huice.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huice.determination.Matter;
import org.huice.determination.Payment;
import org.huice.determination.Payment.Instalment;
import org.huice.determination.Payment.Portion;
import org.huice.determination.Ruling;
import org.huice.money.Money;
import org.huice.ruleset.Expected.Measured;
import org.huice.ruleset.Expected.Paid;
import org.huice.ruleset.Expected.Settled;
import org.huice.ruleset.Expected.Target;
import org.jspecify.annotations.Nullable;

/** Holds what settlement, payment and measuring made of a ruling against what is expected. */
record Standing(Ruling ruling, Comparisons comparisons) {
  private static final String DECIMAL = "-?[0-9]+(\\.[0-9]+)?";

  void settled(Settled wanted) {
    if (ruling instanceof Ruling.Superseded lost) {
      comparisons.equal(Aspect.CAUSE, wanted.cause(), lost.cause().code());
      winner(wanted.winner(), lost.winners().stream().map(Ruling.Superseded.Winner::matter));
      comparisons.equal(Aspect.RULE, wanted.rule(), lost.rule());
    } else {
      comparisons.equal(
          Aspect.CAUSE,
          wanted.cause(),
          ruling instanceof Ruling.NotInForce not ? not.reason().code() : null);
      winner(wanted.winner(), Stream.of());
      comparisons.equal(
          Aspect.RULE,
          wanted.rule(),
          ruling instanceof Ruling.Barred barred ? barred.by().clause() : null);
    }
  }

  private void winner(@Nullable String wanted, Stream<Matter> winners) {
    if (wanted != null) {
      List<Matter> all = winners.toList();
      comparisons.add(
          Aspect.WINNER,
          wanted,
          all.isEmpty() ? Comparisons.NOTHING : String.join(", ", each(all, this::named)),
          all.stream().anyMatch(winner -> isNamed(winner, wanted)));
    }
  }

  private boolean isNamed(Matter winner, String wanted) {
    String clause = clause(winner);
    return wanted.equals(clause) || wanted.equals(named(winner));
  }

  private String named(Matter winner) {
    return clause(winner) + " " + Meant.subject(winner);
  }

  private String clause(Matter winner) {
    boolean own = winner.policy().equals(ruling.matter().policy());
    return own ? winner.clause() : winner.policy() + "/" + winner.clause();
  }

  void paid(Paid wanted, @Nullable Payment payment) {
    List<Instalment> instalments = payment == null ? List.of() : payment.instalments();
    list(Aspect.PAYMENT, wanted.instalments(), each(instalments, one -> Money.of(one.yuan())));
    list(
        Aspect.STATES,
        wanted.states(),
        each(instalments, one -> one.state().name().toLowerCase(Locale.ROOT)));
    list(Aspect.PAID_BY, wanted.by(), payment == null ? List.of() : sums(payment.paidBy()));
    list(Aspect.PAID_TO, wanted.to(), payment == null ? List.of() : sums(payment.paidTo()));
  }

  private void list(Aspect aspect, @Nullable List<?> wanted, List<?> actual) {
    comparisons.equal(aspect, wanted, actual);
  }

  private static List<Money> sums(List<Portion> portions) {
    return each(portions, portion -> Money.of(portion.yuan()));
  }

  private static <T, R> List<R> each(List<T> all, Function<T, R> one) {
    return all.stream().map(one).toList();
  }

  /** Whether a target that is only aimed at is met, nobody says. */
  void measured(Measured wanted) {
    Ruling.Reported report = ruling instanceof Ruling.Reported one ? one : null;
    boolean says = report != null && report.soft() == null;
    comparisons.equal(
        Aspect.REACHED,
        wanted.reached(),
        says && report != null ? (Object) report.measure().reached() : null);
    if (wanted.value() != null) {
      String actual = report == null ? Comparisons.NOTHING : report.measure().actual();
      comparisons.add(Aspect.MEASURED, wanted.value(), actual, same(wanted.value(), actual));
    }
    Target target = wanted.target();
    if (target != null) {
      Target actual = report == null ? null : Actual.target(report);
      comparisons.add(
          Aspect.TARGET,
          target.toString(),
          actual == null ? Comparisons.NOTHING : actual.toString(),
          actual != null && same(target, actual));
    }
  }

  private static boolean same(Target wanted, Target actual) {
    return wanted.operator().equals(actual.operator())
        && wanted.unit().equals(actual.unit())
        && same(wanted.number(), actual.number());
  }

  private static boolean same(String wanted, String actual) {
    boolean decimals = wanted.matches(DECIMAL) && actual.matches(DECIMAL);
    return decimals
        ? new BigDecimal(wanted).compareTo(new BigDecimal(actual)) == 0
        : wanted.equals(actual);
  }
}
