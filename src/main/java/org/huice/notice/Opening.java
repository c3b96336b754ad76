package org.huice.notice;

import java.time.LocalDate;
import org.huice.determination.Determination;
import org.huice.page.Markup;
import org.huice.page.RulingLines;
import org.huice.page.Words;

/** Whom the notice is for, what it is, and what it rests on. */
final class Opening {
  private final Words words;
  private final Markup page;

  Opening(Words words, Markup page) {
    this.words = words;
    this.page = page;
  }

  void write(Determination determination, RulingLines lines, LocalDate today) {
    page.element("h1", words.say("title"));
    page.open("table", "head").open("tbody");
    row(words.say("applicant"), lines.applicant());
    lines.identity().forEach(this::row);
    row(words.say("asOf"), determination.asOf().toString());
    row(words.say("ruleSet"), determination.ruleSet());
    page.close().close();
    String day = determination.asOf().toString();
    page.element("p", words.say("what", day));
    page.element("p", words.say("what.not"));
    if (determination.asOf().isAfter(today)) {
      page.element("p", words.say("future"), "caution");
    }
    String caution = lines.caution();
    if (caution != null) {
      page.element("p", caution, "caution");
    }
  }

  private void row(String name, String value) {
    page.open("tr").element("th", name).element("td", value).close();
  }
}
