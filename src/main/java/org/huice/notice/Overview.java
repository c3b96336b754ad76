package org.huice.notice;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.huice.page.Markup;
import org.huice.page.NumberText;
import org.huice.page.Pooled;
import org.huice.page.RulingEntry;
import org.huice.page.RulingLines;
import org.huice.page.Words;

/** All rulings in one table, one row each, and their sums. */
final class Overview {
  private final Words words;
  private final Markup page;

  Overview(Words words, Markup page) {
    this.words = words;
    this.page = page;
  }

  void write(RulingLines lines) {
    page.element("h2", words.say("overview"));
    List<RulingEntry> entries = lines.entries();
    if (entries.isEmpty()) {
      page.element("p", words.say("nothing"));
    } else {
      table(entries);
    }
    lines.totals().forEach(total -> page.element("p", total));
    List<String> left =
        Stream.of("notApplicable", "notInForce")
            .filter(code -> lines.left(code) > 0)
            .map(code -> words.say("left." + code, String.valueOf(lines.left(code))))
            .toList();
    if (!left.isEmpty()) {
      page.element("p", words.say("left", String.join(words.say("left.and"), left)));
    }
    lines.notInForce().forEach(line -> page.element("p", line));
  }

  private void table(List<RulingEntry> entries) {
    page.open("table", "overview").open("thead").open("tr");
    for (String column : List.of("number", "clause", "subject", "result", "amount")) {
      page.element("th", words.say(column), column);
    }
    page.close().close().open("tbody");
    int number = 0;
    for (RulingEntry entry : entries) {
      number++;
      row(number, entry);
    }
    page.close().close();
  }

  /** An entitlement is not what is paid; what is, comes first. */
  private String amount(RulingEntry entry) {
    Pooled pooled = entry.pooled();
    if (pooled == null) {
      return entry.figures();
    }
    BigDecimal left = pooled.yuan();
    if (left == null) {
      return words.say("pooled.open", entry.figures());
    }
    String yuan = NumberText.yuan(left);
    return words.say(
        "pooled.left",
        Details.isBound(left, entry.amount()) ? words.say("paid.ceiling", yuan) : yuan,
        entry.figures());
  }

  private void row(int number, RulingEntry entry) {
    page.open("tr");
    page.element("td", String.valueOf(number), "number");
    page.element("td", entry.policy().id() + " " + entry.ruling().matter().clause());
    page.element("td", entry.subject());
    page.element("td", entry.result());
    page.element("td", entry.figures().isEmpty() ? "—" : amount(entry), "amount");
    page.close();
  }
}
