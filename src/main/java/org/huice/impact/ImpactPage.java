package org.huice.impact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.huice.page.Markup;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a change of rules does, as a page for whoever decides on the change. It is whole in itself
 * and loads nothing: ECharts stands in it. Every figure of a chart stands in a table too, so that
 * it can be read without a script and on paper.
 */
public final class ImpactPage {
  private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  private final Words words;
  private final Words shared;
  private final String version;
  private final LocalDate today;

  /**
   * For one run of the program.
   *
   * @param words whose language it takes
   * @param version of the program, which the page names
   * @param today the calendar day of this run
   */
  public ImpactPage(Words words, String version, LocalDate today) {
    this.shared = words;
    this.words = new Words(words.locale(), sentences(words.locale()));
    this.version = version;
    this.today = today;
  }

  /** The sentences of the page in that language. */
  static ResourceBundle sentences(Locale locale) {
    return Words.bundle("org.huice.impact.page", locale);
  }

  /**
   * The page of a comparison.
   *
   * @param listed the changed applicants of the same comparison
   */
  public String of(Comparison comparison, Listed listed) {
    Markup page = begin(words.say("title"));
    Charts charts = new Charts(words, page);
    PageAnswer answer = new PageAnswer(words, page);
    answer.of(comparison);
    new PageTotals(words, page, charts).of(comparison);
    new PagePools(words, shared, page).of(comparison.pools());
    new PagePeople(words, page, charts).of(comparison, listed);
    answer.of(comparison.frame(), false, today);
    return end(page, charts);
  }

  /** The page that says that the two sides do not differ. */
  public String same(Frame frame) {
    Markup page = begin(words.say("title"));
    PageAnswer answer = new PageAnswer(words, page);
    answer.same();
    answer.of(frame, false, today);
    return end(page, new Charts(words, page));
  }

  /**
   * The page of a sweep.
   *
   * @param budget in 元, drawn as a line; null where there is none to keep to
   */
  public String of(Sweep sweep, @Nullable BigDecimal budget) {
    Markup page = begin(words.say("title.sweep", sweep.policy(), sweep.parameter()));
    Charts charts = new Charts(words, page);
    new PageSweep(words, page, charts, budget).of(sweep);
    new PageAnswer(words, page).of(sweep.frame(), true, today);
    return end(page, charts);
  }

  private Markup begin(String title) {
    Markup page = new Markup();
    page.own("<!DOCTYPE html>\n").own("<html xmlns=\"http://www.w3.org/1999/xhtml\" dir=\"ltr\" ");
    page.own("lang=\"%1$s\" xml:lang=\"%1$s\">\n".formatted(words.say("language")));
    page.own("<head>\n<meta charset=\"UTF-8\"/>\n");
    page.own("<meta name=\"generator\" content=\"Huice impact\"/>\n");
    page.own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    page.own("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    page.own("style-src 'unsafe-inline'; script-src 'unsafe-inline'\"/>\n");
    page.element("title", title);
    page.own("<style>\n").own(resource("page.css")).own("</style>\n</head>\n<body>\n");
    return page.element("h1", title);
  }

  private String end(Markup page, Charts charts) {
    page.element("p", words.say("made", version), "note");
    if (!charts.isEmpty()) {
      page.own("<script type=\"application/json\" id=\"figures\">").own(charts.data());
      page.own("</script>\n<script>\n").own(resource(CHARTS)).own("\n</script>\n");
      page.own("<script>\n").own(resource("page.js")).own("</script>\n");
    }
    return page.own("</body>\n</html>\n").toString();
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(ImpactPage.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
