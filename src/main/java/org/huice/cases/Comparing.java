package org.huice.cases;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.huice.determination.Payment;
import org.huice.determination.Ruling;
import org.huice.determination.Settlement;
import org.huice.money.Amount;
import org.huice.money.Money;
import org.huice.ruleset.Expected;
import org.jspecify.annotations.Nullable;

/** Holds one expectation against the rulings of a determination. */
final class Comparing {
  private final Expected expected;
  private final String policy;
  private final Consumer<Ruling> met;
  private final Comparisons comparisons;

  /**
   * Compares with that expectation.
   *
   * @param met told of the ruling that is meant
   */
  Comparing(Expected expected, String policy, Consumer<Ruling> met) {
    this.expected = expected;
    this.policy = policy;
    this.met = met;
    this.comparisons = new Comparisons(expected);
  }

  /** A ruling that gives or takes and that no expectation names. */
  static Comparison unexpected(Ruling ruling) {
    String matter = ruling.matter().clause() + " " + Meant.subject(ruling.matter());
    return new Comparison(matter, Aspect.RULING, Comparisons.NOTHING, ruling.code(), false);
  }

  /** Everything that is expected, each beside what came out. */
  List<Comparison> with(List<Ruling> rulings, Settlement settlement) {
    Meant meant = Meant.by(expected, policy, rulings);
    if (meant.chosen().size() == 1) {
      Ruling ruling = meant.chosen().get(0);
      met.accept(ruling);
      compare(ruling);
      new Standing(ruling, comparisons).paid(expected.paid(), payment(ruling, settlement));
    } else {
      List<String> subjects =
          meant.ofClause().stream().map(ruling -> Meant.subject(ruling.matter())).toList();
      String wanted = expected.subject() == null ? "1" : expected.subject();
      comparisons.add(Aspect.MATTER, wanted, subjects.toString(), false);
    }
    return comparisons.all();
  }

  private static @Nullable Payment payment(Ruling ruling, Settlement settlement) {
    return settlement.payments().stream()
        .filter(payment -> payment.matter().equals(ruling.matter()))
        .findFirst()
        .orElse(null);
  }

  private void compare(Ruling ruling) {
    boolean same = expected.ruling().equals(ruling.code());
    comparisons.add(Aspect.RULING, expected.ruling(), ruling.code(), same);
    amount(ruling);
    money(Aspect.SO_FAR, expected.soFar(), Actual.soFar(ruling));
    comparisons.equal(Aspect.MISSING, sorted(expected.missing()), sorted(Actual.missing(ruling)));
    comparisons.equal(Aspect.FROM, expected.from(), Actual.from(ruling));
    failed(Actual.failed(ruling));
    Standing standing = new Standing(ruling, comparisons);
    standing.settled(expected.settled());
    standing.measured(expected.measured());
  }

  /** What is paid must be named; what is lost may be. */
  private void amount(Ruling ruling) {
    Amount paid = Actual.amount(ruling);
    Amount lost = isSum() ? Actual.lost(ruling) : null;
    Amount amount = paid == null ? lost : paid;
    money(Aspect.AMOUNT, expected.amount(), amount);
    if (paid != null && expected.amount() == null) {
      String actual = Money.of(paid.value()).toString();
      comparisons.add(Aspect.AMOUNT, Comparisons.NOTHING, actual, false);
    }
    ceiling(amount);
  }

  private boolean isSum() {
    return expected.amount() != null || expected.ceiling() != null;
  }

  /** What is not called a bound is expected to be exact. */
  private void ceiling(@Nullable Amount amount) {
    boolean wanted = Boolean.TRUE.equals(expected.ceiling());
    if (expected.ceiling() != null || amount != null) {
      comparisons.equal(Aspect.CEILING, wanted, amount == null ? null : amount.ceiling());
    }
  }

  private void money(Aspect aspect, @Nullable Money wanted, @Nullable Amount amount) {
    comparisons.equal(aspect, wanted, amount == null ? null : Money.of(amount.value()));
  }

  private void failed(List<String> conditions) {
    String part = expected.failed();
    if (part != null) {
      Pattern word =
          Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(part) + "(?![\\p{L}\\p{N}_])");
      boolean found = conditions.stream().anyMatch(text -> word.matcher(text).find());
      comparisons.add(Aspect.FAILED, part, conditions.toString(), found);
    }
  }

  private static @Nullable Set<String> sorted(@Nullable List<String> names) {
    return names == null ? null : new TreeSet<>(names);
  }
}
