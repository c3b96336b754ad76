package org.huice.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huice.determination.Ruling;
import org.huice.money.Amount;
import org.huice.money.Money;
import org.huice.ruleset.Expected;
import org.jspecify.annotations.Nullable;

/** Holds one expectation against the rulings of a determination. */
final class Comparing {
  private static final String NOTHING = "-";

  private final Expected expected;
  private final String policy;
  private final List<Comparison> comparisons = new ArrayList<>();

  Comparing(Expected expected, String policy) {
    this.expected = expected;
    this.policy = policy;
  }

  /** Everything that is expected, each beside what came out. */
  List<Comparison> with(List<Ruling> rulings) {
    List<Ruling> own =
        rulings.stream()
            .filter(ruling -> ruling.matter().policy().equals(policy))
            .filter(ruling -> ruling.matter().clause().equals(expected.clause()))
            .toList();
    List<Ruling> meant =
        own.stream()
            .filter(
                ruling -> expected.subject() == null || subject(ruling).equals(expected.subject()))
            .toList();
    if (meant.size() == 1) {
      compare(meant.get(0));
    } else {
      String subjects = own.stream().map(Comparing::subject).toList().toString();
      add(Aspect.MATTER, expected.subject() == null ? "1" : expected.subject(), subjects, false);
    }
    return comparisons;
  }

  private static String subject(Ruling ruling) {
    return String.join("/", ruling.matter().subject().key());
  }

  private void compare(Ruling ruling) {
    add(Aspect.RULING, expected.ruling(), ruling.code(), expected.ruling().equals(ruling.code()));
    Amount amount = Actual.amount(ruling);
    money(Aspect.AMOUNT, expected.amount(), amount);
    money(Aspect.SO_FAR, expected.soFar(), Actual.soFar(ruling));
    text(Aspect.CEILING, expected.ceiling(), amount == null ? null : amount.ceiling());
    text(Aspect.MISSING, sorted(expected.missing()), sorted(Actual.missing(ruling)));
    text(Aspect.FROM, expected.from(), Actual.from(ruling));
    failed(Actual.failed(ruling));
  }

  private void money(Aspect aspect, @Nullable Money wanted, @Nullable Amount amount) {
    text(aspect, wanted, amount == null ? null : Money.of(amount.value()));
  }

  private void text(Aspect aspect, @Nullable Object wanted, @Nullable Object actual) {
    if (wanted != null) {
      String shown = actual == null ? NOTHING : actual.toString();
      add(aspect, wanted.toString(), shown, wanted.equals(actual));
    }
  }

  private void failed(List<String> conditions) {
    String part = expected.failed();
    if (part != null) {
      boolean met = conditions.stream().anyMatch(condition -> condition.contains(part));
      add(Aspect.FAILED, part, conditions.toString(), met);
    }
  }

  private static @Nullable Set<String> sorted(@Nullable List<String> names) {
    return names == null ? null : new TreeSet<>(names);
  }

  private void add(Aspect aspect, String wanted, String actual, boolean met) {
    String subject = expected.subject();
    String matter = expected.clause() + (subject == null ? "" : " " + subject);
    comparisons.add(new Comparison(matter, aspect, wanted, actual, met));
  }
}
