package org.huice.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huice.page.Markup;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/** What a register costs for each value of a parameter: the answer, the curve and the table. */
final class PageSweep {
  private final Words words;
  private final Markup page;
  private final Charts charts;
  private final Figures figures;
  private final @Nullable BigDecimal budget;

  /**
   * For a page.
   *
   * @param budget in 元, drawn as a line; null where there is none to keep to
   */
  PageSweep(Words words, Markup page, Charts charts, @Nullable BigDecimal budget) {
    this.words = words;
    this.page = page;
    this.charts = charts;
    this.figures = new Figures(words);
    this.budget = budget;
  }

  void of(Sweep sweep) {
    answer(sweep);
    if (!sweep.points().isEmpty()) {
      charts.curve(
          "sweep",
          sweep.points().stream().map(point -> value(sweep, point)).toList(),
          sweep.points().stream().map(PageSweep::cost).toList(),
          budget);
    }
    table(sweep);
    page.element("p", words.say("sweep.note"), "note");
  }

  private static BigDecimal cost(SweepPoint point) {
    return point.sums().granted().total();
  }

  private void answer(Sweep sweep) {
    page.open("section", "answer");
    if (!sweep.points().isEmpty()) {
      SweepPoint first = sweep.points().get(0);
      SweepPoint last = sweep.points().get(sweep.points().size() - 1);
      page.element(
          "p",
          words.say(
              "sweep.answer",
              sweep.parameter(),
              value(sweep, first),
              value(sweep, last),
              figures.yuan(cost(first)),
              figures.yuan(cost(last))),
          "big");
    }
    page.element(
        "p",
        words.say(
            "sweep.current",
            sweep.current() == null ? words.say("none") : sweep.current(),
            figures.yuan(cost(sweep.base()))),
        "people");
    affordable(sweep);
    page.close();
  }

  /** The values with which the register stays within the budget. */
  private void affordable(Sweep sweep) {
    BigDecimal most = budget;
    if (most != null) {
      List<String> within =
          sweep.points().stream()
              .filter(point -> cost(point).compareTo(most) <= 0)
              .map(point -> value(sweep, point))
              .toList();
      page.element(
          "p",
          within.isEmpty()
              ? words.say("sweep.over", figures.yuan(most))
              : words.say("sweep.within", figures.yuan(most), words.list(within)));
    }
  }

  private static String value(Sweep sweep, SweepPoint point) {
    BigDecimal value = point.value();
    return value == null ? "" : value.toPlainString() + " " + sweep.unit();
  }

  private void table(Sweep sweep) {
    List<String> columns = new ArrayList<>();
    columns.addAll(List.of("#value", "#granted.sum", "#change", "#charged.sum", "#awards"));
    columns.addAll(List.of("#winners", "#losers", "#pending", "#budget.left"));
    Rows rows = new Rows(words, page, columns);
    rows.row(cells(words.say("sweep.now"), sweep.base(), words.say("none")));
    sweep.points().forEach(p -> rows.row(cells(value(sweep, p), p, change(sweep, p))));
    rows.end();
  }

  /** What is not determined as the rules are has no difference to anything, rather than 0. */
  private String change(Sweep sweep, SweepPoint point) {
    Split change = point.change().granted();
    if (change.total().signum() == 0 && (sweep.current() == null || point.opened() > 0)) {
      return words.say("sweep.undetermined");
    }
    return point.opened() > 0
        ? words.say("sweep.partly", figures.change(change), figures.count(point.opened()))
        : figures.change(change);
  }

  private List<String> cells(String value, SweepPoint point, String change) {
    return List.of(
        value,
        figures.sum(point.sums().granted()),
        change,
        figures.sum(point.sums().charged()),
        figures.count(point.granted()),
        figures.count(point.winners()),
        figures.count(point.losers()),
        figures.count(point.open()),
        budget == null ? words.say("none") : figures.signed(budget.subtract(cost(point))));
  }
}
