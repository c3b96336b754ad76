package org.huice.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
  private final Consumer<Ruling> met;
  private final List<Comparison> comparisons = new ArrayList<>();

  /**
   * Compares with that expectation.
   *
   * @param met told of the ruling that is meant
   */
  Comparing(Expected expected, String policy, Consumer<Ruling> met) {
    this.expected = expected;
    this.policy = policy;
    this.met = met;
  }

  /** A ruling that gives or takes and that no expectation names. */
  static Comparison unexpected(Ruling ruling) {
    String matter = ruling.matter().clause() + " " + subject(ruling);
    return new Comparison(matter, Aspect.RULING, NOTHING, ruling.code(), false);
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
      met.accept(meant.get(0));
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
    if (amount != null && expected.amount() == null) {
      add(Aspect.AMOUNT, NOTHING, Money.of(amount.value()).toString(), false);
    }
    money(Aspect.SO_FAR, expected.soFar(), Actual.soFar(ruling));
    ceiling(amount);
    text(Aspect.MISSING, sorted(expected.missing()), sorted(Actual.missing(ruling)));
    text(Aspect.FROM, expected.from(), Actual.from(ruling));
    failed(Actual.failed(ruling));
  }

  /** What is not called a bound is expected to be exact. */
  private void ceiling(@Nullable Amount amount) {
    boolean wanted = Boolean.TRUE.equals(expected.ceiling());
    if (expected.ceiling() != null || amount != null) {
      text(Aspect.CEILING, wanted, amount == null ? null : amount.ceiling());
    }
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
      Pattern word =
          Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(part) + "(?![\\p{L}\\p{N}_])");
      boolean found = conditions.stream().anyMatch(text -> word.matcher(text).find());
      add(Aspect.FAILED, part, conditions.toString(), found);
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
