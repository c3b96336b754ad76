package org.huice.impact;

import java.math.BigDecimal;
import java.util.List;
import org.huice.page.Markup;
import org.huice.page.Words;

/** The end of the page: how the gains are spread, who gains and loses most, and each by himself. */
final class PagePeople {
  private final Words words;
  private final Markup page;
  private final Charts charts;
  private final Figures figures;

  PagePeople(Words words, Markup page, Charts charts) {
    this.words = words;
    this.page = page;
    this.charts = charts;
    this.figures = new Figures(words);
  }

  void of(Comparison comparison, Listed listed) {
    spread(listed.gains().steps());
    largest("gains", comparison.gains());
    largest("losses", comparison.losses());
    changed(listed);
    hindered(listed);
  }

  private void spread(List<Gains.Step> steps) {
    page.element("h2", words.say("spread"));
    List<String> names = steps.stream().map(this::name).toList();
    int losses = (int) steps.stream().filter(Gains.Step::loss).count();
    charts.steps("spread", names, steps.stream().map(Gains.Step::applicants).toList(), losses);
    Rows rows = new Rows(words, page, List.of("size", "#applicants"));
    for (int i = 0; i < steps.size(); i++) {
      rows.row(List.of(names.get(i), figures.count(steps.get(i).applicants())));
    }
    rows.end();
  }

  private String name(Gains.Step step) {
    String side = step.loss() ? "size.loss" : "size.gain";
    String form =
        step.upTo().signum() == 0 ? ".above" : step.above().signum() == 0 ? ".upTo" : ".between";
    return words.say(side + form, round(step.above()), round(step.upTo()));
  }

  private String round(BigDecimal yuan) {
    return yuan.movePointLeft(4).stripTrailingZeros().toPlainString();
  }

  private void largest(String key, List<ChangedApplicant> applicants) {
    page.element("h2", words.say(key));
    Rows rows = new Rows(words, page, List.of("#rank", "name", "place", "#gain", "why"));
    for (int i = 0; i < applicants.size(); i++) {
      ChangedApplicant one = applicants.get(i);
      rows.row(
          List.of(
              figures.count(i + 1),
              name(one),
              one.place(),
              figures.signed(one.gain()),
              String.join(
                  " ", one.matters().stream().map(ChangedMatter::why).distinct().toList())));
    }
    rows.none(applicants.isEmpty()).end();
  }

  private String name(ChangedApplicant one) {
    return one.name() == null ? one.applicant() : words.say("named", one.name(), one.applicant());
  }

  private void changed(Listed listed) {
    page.element("h2", words.say("changed"));
    Rows rows =
        new Rows(
            words,
            page,
            List.of("#entry", "name", "policy", "subject", "base", "head", "#gain", "why"));
    for (ChangedApplicant one : listed.changed()) {
      one.matters().forEach(matter -> rows.row(cells(one, matter)));
    }
    rows.none(listed.changed().isEmpty()).end();
    more(listed.changedInAll(), listed.changed().size(), "changed.more");
  }

  private List<String> cells(ChangedApplicant one, ChangedMatter matter) {
    return List.of(
        figures.count(one.entry()),
        name(one),
        words.say("clause", matter.policy(), matter.clause()),
        matter.subject(),
        figures.outcome(matter.base()),
        figures.outcome(matter.head()),
        matter.gain().signum() == 0 ? words.say("none") : figures.signed(matter.gain()),
        matter.why());
  }

  private void more(long all, int shown, String key) {
    if (all > shown) {
      page.element("p", words.say(key, figures.count(shown), figures.count(all - shown)), "note");
    }
  }

  private void hindered(Listed listed) {
    if (listed.hinderedInAll() == 0) {
      return;
    }
    page.element("h2", words.say("hindered"));
    Rows rows =
        new Rows(words, page, List.of("#entry", "name", "place", "side", "problem", "remedy"));
    for (ChangedApplicant one : listed.hindered()) {
      for (Hindrance hindrance : one.problems()) {
        rows.row(
            List.of(
                figures.count(one.entry()),
                name(one),
                hindrance.place(),
                words.say("side." + hindrance.side().code()),
                hindrance.sentence(),
                hindrance.remedy()));
      }
    }
    rows.end();
    more(listed.hinderedInAll(), listed.hindered().size(), "hindered.more");
  }
}
