package org.huice.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.page.Markup;
import org.huice.page.Pooled;
import org.huice.page.RulingLines;
import org.huice.page.Words;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** Writes notices as pages to print: whole in themselves, without script, for paper of size A4. */
public final class Notice {
  /** By this a page is known to be a notice that Huice wrote. */
  private static final String MARK = "<meta name=\"generator\" content=\"Huice notice\"/>";

  /** How many of a page's first bytes hold the mark and for whom it is. */
  public static final int HEAD = 1 << 16;

  private final Words pageWords;
  private final Words words;
  private final RuleSet rules;
  private final @Nullable Overlay overlay;
  private final LocalDate today;

  /**
   * For one run of the program.
   *
   * @param words whose language it takes
   * @param rules by which was decided, with the overlay's values
   * @param overlay null where there is none
   * @param today the calendar day of this run
   */
  public Notice(Words words, RuleSet rules, @Nullable Overlay overlay, LocalDate today) {
    this.pageWords = words;
    this.words = new Words(words.locale(), sentences(words.locale()));
    this.rules = rules;
    this.overlay = overlay;
    this.today = today;
  }

  /** The sentences of notices in that language. */
  static ResourceBundle sentences(Locale locale) {
    return Words.bundle("org.huice.notice.words", locale);
  }

  /** Whether a page that begins like this is a notice that Huice wrote. */
  public static boolean isOwn(String head) {
    return head.contains(MARK);
  }

  /**
   * The whole page.
   *
   * @param policy to tell of no other; null for all
   */
  public String html(Determination determination, @Nullable String policy) {
    return html(determination, policy, Map.of());
  }

  /**
   * The whole page, where runs of pools are known.
   *
   * @param pooled what they made of awards
   */
  public String html(
      Determination determination, @Nullable String policy, Map<Matter, Pooled> pooled) {
    RulingLines lines = new RulingLines(pageWords, rules, overlay, determination, policy, pooled);
    Markup page = new Markup();
    page.own("<!DOCTYPE html>\n").own("<html xmlns=\"http://www.w3.org/1999/xhtml\" dir=\"ltr\" ");
    page.own("lang=\"%1$s\" xml:lang=\"%1$s\">\n".formatted(words.say("language")));
    head(page, lines);
    page.open("body");
    new Opening(words, page).write(determination, lines, today);
    new Overview(words, page).write(lines);
    new Details(words, page).write(lines.entries());
    new Closing(words, page).write(lines);
    page.close();
    return page.own("</html>\n").toString();
  }

  private void head(Markup page, RulingLines lines) {
    page.own("<head>\n<meta charset=\"UTF-8\"/>\n").own(MARK).own("\n");
    page.own("<meta http-equiv=\"Content-Security-Policy\" ");
    page.own("content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
    page.element("title", words.say("title") + " · " + lines.applicant());
    page.own("<style>\n").own(style()).own("</style>\n</head>\n");
  }

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(Notice.class.getResourceAsStream("notice.css"), "notice.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
