package org.huice.notice;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huice.determination.Ruling;
import org.huice.money.Amount;
import org.huice.money.CapitalAmount;
import org.huice.page.Markup;
import org.huice.page.NumberText;
import org.huice.page.Pooled;
import org.huice.page.RulingEntry;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

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
    Pooled pooled = entry.pooled();
    if (!entry.figures().isEmpty()) {
      row(pooled == null ? "amount" : "entitled", List.of(entry.figures()));
    }
    if (pooled != null) {
      pooled(pooled, amount);
    } else if (amount != null) {
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

  /** What is paid stands in words too; an entitlement, which may not be paid, does not. */
  private void pooled(Pooled pooled, @Nullable Amount amount) {
    BigDecimal left = pooled.yuan();
    if (left != null) {
      boolean ceiling = isBound(left, amount);
      String capitals = CapitalAmount.of(left);
      String yuan = NumberText.yuan(left);
      row("paid", List.of(ceiling ? words.say("paid.ceiling", yuan) : yuan));
      row("capitals", List.of(ceiling ? words.say("capitals.ceiling", capitals) : capitals));
    }
    row("pooled", pooled.reason());
  }

  /** Of an entitlement that is a bound a pool leaves a bound, unless it leaves nothing. */
  static boolean isBound(BigDecimal left, @Nullable Amount amount) {
    return amount != null && amount.ceiling() && left.signum() > 0;
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
