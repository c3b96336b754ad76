package org.huice.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.cases.Actual;
import org.huice.determination.Ruling;
import org.huice.money.Amount;
import org.huice.policy.Clause;

/** Adds up what is granted and what is due; exact sums and bounds are never mixed. */
final class TotalText {
  private final Words words;
  private final Function<Ruling, Clause.Kind> kind;
  private final Settled settled;
  private final boolean divided;

  /**
   * For one page.
   *
   * @param kind what the clause of a ruling yields
   * @param settled between the rulings
   * @param divided whether pools have divided some of what is granted
   */
  TotalText(Words words, Function<Ruling, Clause.Kind> kind, Settled settled, boolean divided) {
    this.divided = divided;
    this.settled = settled;
    this.words = words;
    this.kind = kind;
  }

  /**
   * One line for what is granted and one for what is due, where there is anything to add up, or
   * where it is not what the rules of each clause give; then what is still open and therefore in
   * none of them.
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
      if (amounts.size() > (code.equals("granted") && isCut(rulings) ? 0 : 1)) {
        lines.add(line(code, amounts));
      }
    }
    long unpaid = rulings.stream().filter(one -> Actual.lost(one) != null).count();
    if (unpaid > 0) {
      lines.add(words.say("total.unpaid", String.valueOf(unpaid)));
    }
    List<String> open = new ArrayList<>();
    open(open, rulings, "undetermined");
    open(open, rulings, "discretionary");
    if (!open.isEmpty()) {
      lines.add(words.say("total.open", words.list(open)));
    }
    return lines;
  }

  private boolean isCut(List<Ruling> rulings) {
    return settled.changed(rulings.stream().map(Ruling::matter).collect(Collectors.toSet()));
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
      String sum = words.say("total.open.sums." + code, all) + unlimited(open);
      parts.add(sums.isEmpty() ? said : said + sum);
    }
  }

  /** That a limit may leave less of what is open. */
  private String unlimited(List<Ruling> open) {
    return open.stream()
            .filter(one -> soFar(one).findAny().isPresent())
            .map(Ruling::matter)
            .anyMatch(settled::isUnlimitedYet)
        ? words.say("total.open.unlimited")
        : "";
  }

  private static Stream<Amount> soFar(Ruling ruling) {
    return Stream.ofNullable(ruling.amount());
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
    return words.say("total." + name(code), words.joined("total.and", parts));
  }

  /** What pools have divided is an entitlement, and more than what is given. */
  private String name(String code) {
    return divided && code.equals("granted") ? "entitled" : code;
  }

  private void part(List<String> parts, String key, List<Amount> amounts) {
    if (!amounts.isEmpty()) {
      parts.add(words.say(key, NumberText.yuan(total(amounts)), String.valueOf(amounts.size())));
    }
  }
}
