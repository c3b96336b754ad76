package org.huice.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huice.cases.Actual;
import org.huice.determination.Ruling;
import org.huice.money.Amount;
import org.huice.policy.Clause;

/** Adds up what is granted and what is due; exact sums and bounds are never mixed. */
final class TotalText {
  private final Words words;
  private final Function<Ruling, Clause.Kind> kind;

  /**
   * For one page.
   *
   * @param kind what the clause of a ruling yields
   */
  TotalText(Words words, Function<Ruling, Clause.Kind> kind) {
    this.words = words;
    this.kind = kind;
  }

  /**
   * One line for what is granted and one for what is due, where there is anything to add up; then
   * what is still open and therefore in none of them.
   */
  List<String> lines(List<Ruling> rulings) {
    List<String> lines = new ArrayList<>();
    for (String code : List.of("granted", "charged")) {
      List<Amount> amounts =
          rulings.stream()
              .filter(ruling -> ruling.code().equals(code))
              .map(Actual::amount)
              .filter(Objects::nonNull)
              .map(Objects::requireNonNull)
              .toList();
      if (amounts.size() > 1) {
        lines.add(line(code, amounts));
      }
    }
    List<String> open = new ArrayList<>();
    open(open, rulings, "undetermined");
    open(open, rulings, "discretionary");
    if (!open.isEmpty()) {
      lines.add(words.say("total.open", words.list(open)));
    }
    return lines;
  }

  private void open(List<String> parts, List<Ruling> rulings, String code) {
    List<Ruling> open = rulings.stream().filter(ruling -> ruling.code().equals(code)).toList();
    List<String> sums = new ArrayList<>();
    for (Clause.Kind each : Clause.Kind.values()) {
      List<Amount> amounts =
          open.stream().filter(one -> kind.apply(one) == each).flatMap(TotalText::soFar).toList();
      if (!amounts.isEmpty()) {
        sums.add(words.say("total.open." + code + "." + each, sum(amounts)));
      }
    }
    if (!open.isEmpty()) {
      String said = words.say("total.open." + code, String.valueOf(open.size()));
      String all = words.list(sums);
      parts.add(sums.isEmpty() ? said : said + words.say("total.open.sums." + code, all));
    }
  }

  private static Stream<Amount> soFar(Ruling ruling) {
    return Stream.ofNullable(
        ruling instanceof Ruling.Undetermined open ? open.soFar() : Actual.amount(ruling));
  }

  private String sum(List<Amount> amounts) {
    String yuan = NumberText.yuan(total(amounts));
    return amounts.stream().anyMatch(Amount::ceiling) ? words.say("amount.ceiling", yuan) : yuan;
  }

  private static BigDecimal total(List<Amount> amounts) {
    return amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private String line(String code, List<Amount> amounts) {
    List<String> parts = new ArrayList<>();
    part(parts, "total.exact", amounts.stream().filter(amount -> !amount.ceiling()).toList());
    part(parts, "total.ceiling", amounts.stream().filter(Amount::ceiling).toList());
    return words.say("total." + code, String.join(words.say("total.and"), parts));
  }

  private void part(List<String> parts, String key, List<Amount> amounts) {
    if (!amounts.isEmpty()) {
      parts.add(words.say(key, NumberText.yuan(total(amounts)), String.valueOf(amounts.size())));
    }
  }
}
