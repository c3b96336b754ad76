package org.huice.bench.hand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huice.bench.common.Enterprise;
import org.huice.bench.hand.Line.Kind;
import org.jspecify.annotations.Nullable;

/** What is ruled on one enterprise, while the policies rule. */
final class Sheet {
  private static final String BAR = "不予支持";
  private static final int LINES = 48;

  private final boolean traced;
  private final boolean excluded;
  private final Subject applicant;
  private final List<Line> lines = new ArrayList<>(LINES);
  private @Nullable Line bar;

  Sheet(Enterprise enterprise, boolean traced) {
    this.traced = traced;
    this.applicant = new Subject("企业", enterprise.id());
    this.excluded = enterprise.dishonest() || enterprise.accident();
  }

  Subject applicant() {
    return applicant;
  }

  List<Line> lines() {
    return lines;
  }

  Sum sum() {
    return new Sum(traced);
  }

  /** Whether those who may not apply do: each policy with that clause says it first. */
  void exclude(String policy) {
    Line line = new Line(policy, BAR, applicant, excluded ? Kind.BARRED : Kind.REFUSED, null);
    line.bar = excluded ? line : null;
    bar = line.bar;
    lines.add(line);
  }

  /**
   * An award, unless the policy bars the enterprise.
   *
   * @return null where it is barred, so that nothing is to be settled
   */
  @Nullable Line award(String policy, String clause, Subject subject, Sum sum) {
    Line line = new Line(policy, clause, subject, excluded ? Kind.BARRED : Kind.GRANTED, sum);
    line.bar = excluded ? bar : null;
    lines.add(line);
    return excluded ? null : line;
  }

  void charge(String policy, String clause, Subject subject, Sum sum) {
    lines.add(new Line(policy, clause, subject, Kind.CHARGED, sum));
  }

  void order(String policy, String clause, Subject subject, LocalDate from) {
    Line line = new Line(policy, clause, subject, Kind.ORDERED, null);
    line.from = from;
    lines.add(line);
  }

  void confirm(String policy, String clause) {
    lines.add(new Line(policy, clause, applicant, Kind.CONFIRMED, null));
  }

  void refuse(String policy, String clause, Subject subject) {
    lines.add(new Line(policy, clause, subject, Kind.REFUSED, null));
  }

  void notApplicable(String policy, String clause) {
    lines.add(new Line(policy, clause, applicant, Kind.NOT_APPLICABLE, null));
  }
}
