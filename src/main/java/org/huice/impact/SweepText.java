package org.huice.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huice.page.NumberText;
import org.huice.page.Table;
import org.huice.page.Words;

/** A sweep for the terminal: a row for each value. */
record SweepText(Words words, Sentences sentences) {
  /** Its lines. */
  List<String> lines(Sweep sweep) {
    List<String> lines = new ArrayList<>(head(sweep));
    lines.add("");
    Table table = table(sweep);
    table.add(point(words.say("impact.sweep.base"), sweep.base(), "—"), List.of());
    sweep
        .points()
        .forEach(point -> table.add(point(value(point), point, change(sweep, point)), List.of()));
    lines.addAll(table.lines());
    lines.add(words.say("impact.money.entitled"));
    long notComparable = sweep.frame().notComparable();
    if (notComparable > 0) {
      lines.add(words.say("impact.hindered", Long.toString(notComparable)));
    }
    return lines;
  }

  private List<String> head(Sweep sweep) {
    Frame frame = sweep.frame();
    String current = sweep.current();
    List<String> head = new ArrayList<>();
    head.add(
        words.say(
            "impact.sweep.head",
            frame.register(),
            frame.asOf().toString(),
            sweep.policy(),
            sweep.parameter()));
    head.add(
        words.say(
            "impact.sweep.current",
            current == null ? words.say("impact.differs.PARAMETER.none") : current));
    head.add(
        words.say(
            "impact.sweep.read",
            Long.toString(frame.read()),
            Long.toString(frame.compared()),
            Long.toString(frame.notComparable())));
    sentences.crossCheck(frame).ifPresent(head::add);
    return head;
  }

  private Table table(Sweep sweep) {
    return new Table(
        List.of(
            sweep.parameter() + " " + sweep.unit(),
            words.say("impact.column.head"),
            words.say("impact.column.change"),
            sentences.kind(Change.WINNER),
            sentences.kind(Change.LOSER),
            words.say("impact.column.granted"),
            words.say("impact.column.open"),
            words.say("impact.column.pending")),
        Set.of(0, 1, 2, 3, 4, 5, 6, 7));
  }

  private static String value(SweepPoint point) {
    BigDecimal value = point.value();
    return value == null ? "" : value.toPlainString();
  }

  /** What is not determined as the rules are has no difference to anything, rather than 0. */
  String change(Sweep sweep, SweepPoint point) {
    BigDecimal change = point.change().granted().total();
    if (change.signum() == 0 && (sweep.current() == null || point.opened() > 0)) {
      return words.say("impact.sweep.undetermined");
    }
    return point.opened() > 0
        ? words.say("impact.sweep.partly", Sentences.signed(change), Long.toString(point.opened()))
        : Sentences.signed(change);
  }

  private static List<String> point(String name, SweepPoint point, String change) {
    return List.of(
        name,
        NumberText.yuan(point.sums().granted().total()),
        change,
        Long.toString(point.winners()),
        Long.toString(point.losers()),
        Long.toString(point.granted()),
        Long.toString(point.open()),
        NumberText.yuan(point.pending().total()));
  }
}
