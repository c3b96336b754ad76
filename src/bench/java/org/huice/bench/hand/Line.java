package org.huice.bench.hand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ruling on one clause and one subject. */
final class Line {
  /** Its outcome. */
  enum Kind {
    GRANTED,
    CHARGED,
    ORDERED,
    CONFIRMED,
    REFUSED,
    BARRED,
    LOWER,
    EXHAUSTED,
    NOT_APPLICABLE
  }

  /** What is paid instead, and how much of it. */
  record Winner(Line line, BigDecimal yuan) {}

  final String policy;
  final String clause;
  final Subject subject;
  final @Nullable Sum sum;
  Kind kind;
  @Nullable LocalDate from;
  @Nullable Line bar;
  @Nullable String rule;
  List<Winner> winners = List.of();

  Line(String policy, String clause, Subject subject, Kind kind, @Nullable Sum sum) {
    this.policy = policy;
    this.clause = clause;
    this.subject = subject;
    this.kind = kind;
    this.sum = sum;
  }

  void fall(Kind why, String rule, List<Winner> winners) {
    this.kind = why;
    this.rule = rule;
    this.winners = winners;
  }
}
