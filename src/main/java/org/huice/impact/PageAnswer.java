package org.huice.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huice.impact.Frame.Difference;
import org.huice.impact.Frame.Evaluated;
import org.huice.page.Markup;
import org.huice.page.Words;
import org.huice.register.InputFile;
import org.jspecify.annotations.Nullable;

/** The top of the page: the answer in one line, and what was compared. */
final class PageAnswer {
  private static final int SHORT = 19;

  private final Words words;
  private final Markup page;
  private final Figures figures;

  PageAnswer(Words words, Markup page) {
    this.words = words;
    this.page = page;
    this.figures = new Figures(words);
  }

  /** What the change costs and whom it meets. */
  void of(Comparison comparison) {
    Delta total = comparison.total();
    Split granted = total.change().granted();
    page.open("section", "answer");
    page.element("p", cost(granted.total()), "big");
    if (granted.atMost().signum() != 0) {
      page.element(
          "p",
          words.say(
              "answer.bound", figures.signed(granted.exact()), figures.signed(granted.atMost())));
    }
    supplied(comparison.supplied());
    page.element("p", people(total), "people");
    levies(total.change().charged().total());
    open(total, Change.NEWLY_UNDETERMINED, "answer.opened", total.opened());
    open(total, Change.NEWLY_DETERMINED, "answer.closed", total.closed());
    note(total.applicants(Change.CLAUSE_GONE), "answer.gone");
    note(total.applicants(Change.OTHER), "answer.other");
    note(total.applicants(Change.NOT_COMPARABLE), "answer.notComparable");
    page.close();
  }

  /** That nothing differs. */
  void same() {
    page.open("section", "answer").element("p", words.say("answer.none"), "big").close();
  }

  /** What the base could not say for want of a parameter, since its 0 would mislead. */
  private void supplied(Supplied supplied) {
    if (supplied.matters() > 0) {
      page.element(
          "p",
          words.say(
              "answer.supplied",
              figures.count(supplied.matters()),
              figures.sum(supplied.head().granted())),
          "caution");
    }
  }

  private String cost(BigDecimal change) {
    String key = change.signum() > 0 ? "more" : change.signum() < 0 ? "less" : "same";
    return words.say("answer." + key, figures.yuan(change.abs()));
  }

  private String people(Delta total) {
    return words.say(
        "answer.people",
        figures.count(total.applicants(Change.WINNER)),
        figures.count(total.applicants(Change.LOSER)),
        figures.count(total.applicants(Change.UNCHANGED)));
  }

  private void levies(BigDecimal change) {
    if (change.signum() != 0) {
      String key = change.signum() > 0 ? "answer.charged.more" : "answer.charged.less";
      page.element("p", words.say(key, figures.yuan(change.abs())));
    }
  }

  private void open(Delta total, Change kind, String key, Sums sums) {
    long applicants = total.applicants(kind);
    if (applicants > 0) {
      page.element(
          "p", words.say(key, figures.count(applicants), figures.sum(sums.granted())), "caution");
    }
  }

  private void note(long count, String key) {
    if (count > 0) {
      page.element("p", words.say(key, figures.count(count)), "caution");
    }
  }

  /** The register, the day, the two sets of rules and in what they differ. */
  void of(Frame frame, boolean sweep, LocalDate today) {
    page.element("h2", words.say("frame"));
    page.open("table", "head").open("tbody");
    pair("frame.register", frame.register());
    frame.inputs().forEach(file -> pair("frame.input", input(file)));
    if (!frame.inputs().isEmpty()) {
      pair(
          "frame.entries",
          words.say(
              "frame.counts",
              figures.count(frame.read()),
              figures.count(frame.compared()),
              figures.count(frame.notComparable())));
    }
    pair("frame.day", frame.asOf().toString());
    if (!frame.checking().isEvery()) {
      pair("frame.crossCheck", words.say("frame.crossCheck.some", frame.checking().code()));
    }
    pair("frame.base", side(frame.base()));
    if (!sweep) {
      pair("frame.head", side(frame.head()));
    }
    pair(
        "frame.same",
        frame.notEvaluated().isEmpty() ? words.say("none") : words.list(frame.notEvaluated()));
    pair("frame.today", today.toString());
    page.close().close();
    differences(frame.scope());
  }

  private void pair(String key, String value) {
    page.open("tr").element("th", words.say(key)).element("td", value).close();
  }

  private String input(InputFile file) {
    return words.say("frame.digest", file.name(), file.sha256());
  }

  private String side(Frame.Side side) {
    String id = words.say("frame.side", side.name(), brief(side.ruleSet()));
    return side.overlay() == null ? id : words.say("frame.overlaid", id, brief(side.overlay()));
  }

  /** Enough of an id to know it by. */
  private static String brief(@Nullable String id) {
    return id == null ? "" : id.substring(0, Math.min(SHORT, id.length()));
  }

  private void differences(List<Evaluated> scope) {
    if (scope.isEmpty()) {
      page.element("p", words.say("differences.none"));
      return;
    }
    page.element("h3", words.say("differences"));
    Rows rows = new Rows(words, page, List.of("policy", "difference", "name", "base", "head"));
    for (Evaluated policy : scope) {
      for (Difference difference : policy.why()) {
        rows.row(
            List.of(
                policy.policy(),
                words.say("difference." + difference.kind().code()),
                difference.name(),
                text(difference.base()),
                text(difference.head())));
      }
    }
    rows.end();
    page.element("h3", words.say("compared"));
    Rows compared = new Rows(words, page, List.of("policy", "#clauses", "clause"));
    for (Evaluated policy : scope) {
      int some = policy.clauses().size();
      compared.row(
          List.of(
              policy.policy(),
              words.say("compared.of", figures.count(some), figures.count(policy.of())),
              some == 0 ? words.say("none") : words.list(policy.clauses())));
    }
    compared.end();
  }

  private String text(@Nullable String value) {
    return value == null ? words.say("none") : value;
  }
}
