package org.huice.readback;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.page.Markup;
import org.huice.page.Words;

/**
 * A read-back as a page: on the left what the clause says, on the right what the machine
 * understood. It is whole in itself, loads nothing, and prints on A4.
 */
public final class ReadBackPage {
  /** By this a page is known to be a read-back that Huice wrote. */
  private static final String MARK = "<meta name=\"generator\" content=\"Huice read-back\"/>";

  /** How many of a page's first bytes hold the mark. */
  public static final int HEAD = 1 << 12;

  private final Phrases phrases;

  /** In the language of {@code words}. */
  public ReadBackPage(Words words) {
    this.phrases = Phrases.of(words);
  }

  /** Whether a page that begins like this is a read-back that Huice wrote. */
  public static boolean isOwn(String head) {
    return head.contains(MARK);
  }

  /** The whole page. */
  public String of(PolicyReading reading) {
    Markup page = new Markup();
    page.own("<!DOCTYPE html>\n").own("<html xmlns=\"http://www.w3.org/1999/xhtml\" dir=\"ltr\" ");
    page.own("lang=\"%1$s\" xml:lang=\"%1$s\">\n".formatted(phrases.say("language")));
    page.own("<head>\n<meta charset=\"UTF-8\"/>\n").own(MARK).own("\n");
    page.own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    page.own("<meta http-equiv=\"Content-Security-Policy\" ");
    page.own("content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
    String title = phrases.say("title", reading.policy());
    page.element("title", title);
    page.own("<style>\n").own(style()).own("</style>\n</head>\n").open("body");
    page.element("h1", title);
    reading.general().forEach(sentence -> page.element("p", sentence.text()));
    page.element("p", phrases.say("title.note", reading.rules()), "note");
    reading.clauses().forEach(clause -> clause(page, clause));
    return page.close().own("</html>\n").toString();
  }

  private void clause(Markup page, ClauseReading clause) {
    page.element("h2", phrases.say("clause", clause.clause()));
    page.open("table", "sides").open("thead").open("tr");
    page.element("th", phrases.say("side.text"), "text");
    page.element("th", phrases.say("side.understood")).close().close();
    page.open("tbody").open("tr").open("td", "text");
    for (Quote quote : clause.quoted()) {
      boolean own = quote.source().equals(clause.clause());
      page.element(
          "p", own ? quote.text() : phrases.say("side.from", quote.source(), quote.text()));
    }
    page.close().open("td");
    sentences(page, clause.sentences(), List.of());
    page.close().close().close().close();
  }

  private void sentences(Markup page, List<Sentence> sentences, List<Integer> above) {
    page.open("ol");
    for (int i = 0; i < sentences.size(); i++) {
      List<Integer> path = new ArrayList<>(above);
      path.add(i + 1);
      Sentence sentence = sentences.get(i);
      page.open("li").open("p").element("b", Numbering.of(path)).text(" " + sentence.text());
      page.close();
      if (sentence.grid() != null) {
        grid(page, sentence.grid());
      }
      if (!sentence.below().isEmpty()) {
        sentences(page, sentence.below(), path);
      }
      page.close();
    }
    page.close();
  }

  private static void grid(Markup page, Grid grid) {
    page.open("table", "grid").open("thead").open("tr");
    grid.header().forEach(cell -> page.element("th", cell));
    page.close().close().open("tbody");
    for (List<String> row : grid.rows()) {
      page.open("tr");
      row.forEach(cell -> page.element("td", cell));
      page.close();
    }
    page.close().close();
  }

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(
            ReadBackPage.class.getResourceAsStream("read-back.css"), "read-back.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
