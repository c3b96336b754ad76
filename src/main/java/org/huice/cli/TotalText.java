package org.huice.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.cases.Actual;
import org.huice.determination.Ruling;
import org.huice.money.Amount;

/** Adds up what is granted and what is due; exact sums and bounds are never mixed. */
final class TotalText {
  private final Words words;

  TotalText(Words words) {
    this.words = words;
  }

  /** One line for what is granted and one for what is due, where there is any. */
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
      add(lines, code, amounts);
    }
    return lines;
  }

  private void add(List<String> lines, String code, List<Amount> amounts) {
    List<String> parts = new ArrayList<>();
    part(parts, "total.exact", amounts.stream().filter(amount -> !amount.ceiling()).toList());
    part(parts, "total.ceiling", amounts.stream().filter(Amount::ceiling).toList());
    if (!parts.isEmpty()) {
      lines.add(words.say("total." + code, String.join(words.say("total.and"), parts)));
    }
  }

  private void part(List<String> parts, String key, List<Amount> amounts) {
    if (!amounts.isEmpty()) {
      BigDecimal sum = amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
      parts.add(words.say(key, NumberText.yuan(sum), String.valueOf(amounts.size())));
    }
  }
}
