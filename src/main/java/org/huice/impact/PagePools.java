package org.huice.impact;

import java.util.List;
import org.huice.page.Markup;
import org.huice.page.Words;

/** What pools leave on both sides, apart from the rulings. */
final class PagePools {
  private final Words words;
  private final PoolLines said;
  private final Markup page;
  private final Figures figures;

  /**
   * For a page.
   *
   * @param words of the page
   * @param shared those that the terminal has too
   */
  PagePools(Words words, Words shared, Markup page) {
    this.words = words;
    this.said = new PoolLines(shared);
    this.page = page;
    this.figures = new Figures(words);
  }

  void of(List<PoolDelta> pools) {
    if (pools.isEmpty()) {
      return;
    }
    page.element("h2", words.say("divisions"));
    page.element("p", words.say("divisions.note"), "note");
    pools.forEach(this::of);
  }

  private void of(PoolDelta pool) {
    page.element("h3", pool.pool());
    said.of(pool).forEach(line -> page.element("p", line));
    if (pool.changed().isEmpty()) {
      return;
    }
    Rows rows =
        new Rows(
            words,
            page,
            List.of(
                "#entry", "name", "clause", "subject", "#award", "#award.after", "#gain", "why"));
    int shown = Math.min(Listed.MOST, pool.changed().size());
    pool.changed().subList(0, shown).forEach(change -> rows.row(cells(change)));
    rows.end();
    int more = pool.changed().size() - shown;
    if (more > 0) {
      page.element(
          "p", words.say("changed.more", figures.count(shown), figures.count(more)), "note");
    }
  }

  private List<String> cells(PoolChange change) {
    return List.of(
        figures.count(change.entry()),
        words.say("named", change.name(), change.applicant()),
        words.say("clause", change.policy(), change.clause()),
        change.subject(),
        said.share(change.base()),
        said.share(change.head()),
        said.gain(change),
        said.why(change));
  }
}
