package org.huice.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huice.determination.Ruling;
import org.huice.money.Amount;
import org.huice.money.CapitalAmount;
import org.huice.page.Markup;
import org.huice.page.RulingEntry;
import org.huice.page.Words;

/** Each ruling by itself: result, amount, reasons, what to supply, and the clause. */
final class Details {
  private final Words words;
  private final Markup page;
  private final Map<List<String>, Integer> quoted = new HashMap<>();

  Details(Words words, Markup page) {
    this.words = words;
    this.page = page;
  }

  void write(List<RulingEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    page.element("h2", words.say("details"));
    int number = 0;
    for (RulingEntry entry : entries) {
      number++;
      write(number, entry);
    }
  }

  private void write(int number, RulingEntry entry) {
    String which = String.valueOf(number);
    page.element("h3", words.say("item", which, entry.result(), entry.subject(), where(entry)));
    page.open("table", "details").open("tbody");
    Amount amount = entry.amount();
    if (!entry.figures().isEmpty()) {
      row("amount", List.of(entry.figures()));
    }
    if (amount != null) {
      capitals(amount, entry.ruling() instanceof Ruling.Discretionary);
    }
    if (entry.payment() != null) {
      new Paying(words, page).write(entry.payment());
    }
    row("supply", entry.supply());
    row("lines." + entry.ruling().code(), entry.lines());
    row("quote", quote(number, entry));
    page.close().close();
  }

  // A sum that no rule let run below 0 or end within a fen has no such form, and needs none.
  private void capitals(Amount amount, boolean open) {
    if (CapitalAmount.canWrite(amount.value())) {
      String capitals = CapitalAmount.of(amount.value());
      String sum = amount.ceiling() ? words.say("capitals.ceiling", capitals) : capitals;
      row("capitals", List.of(open ? words.say("capitals.open", sum) : sum));
    }
  }

  private List<String> quote(int number, RulingEntry entry) {
    List<String> clause =
        List.of(entry.ruling().matter().policy(), entry.ruling().matter().clause());
    Integer before = quoted.putIfAbsent(clause, number);
    return before == null
        ? entry.quote()
        : List.of(words.say("quote.again", where(entry), before.toString()));
  }

  private static String where(RulingEntry entry) {
    return entry.policy().id() + " " + entry.ruling().matter().clause();
  }

  private void row(String name, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    page.open("tr").element("th", words.say(name)).open("td");
    lines.forEach(line -> page.element("p", line));
    page.close().close();
  }
}
