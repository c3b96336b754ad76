package org.huice.bench.hand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huice.bench.hand.Line.Kind;
import org.huice.bench.hand.Line.Winner;
import org.jspecify.annotations.Nullable;

/** Awards take what there is one after the other; the last are cut first. */
final class Ceiling {
  private static final Comparator<Winner> ORDER =
      Comparator.<Winner, String>comparing(winner -> winner.line().policy)
          .thenComparing(winner -> winner.line().clause)
          .thenComparing(winner -> winner.line().subject.key());

  private final String rule;
  private final String source;
  private final List<Winner> paid = new ArrayList<>();
  private @Nullable List<Winner> told;
  private BigDecimal left;

  Ceiling(String rule, String source, BigDecimal limit) {
    this.rule = rule;
    this.source = source;
    this.left = limit;
  }

  void apply(List<Line> awards) {
    for (Line award : awards) {
      if (award.kind == Kind.GRANTED && award.sum != null) {
        take(award, award.sum);
      }
    }
    awards.forEach(Ceiling::fallBehind);
  }

  /** What got nothing has beaten nobody; and there is nothing left for the other either. */
  private static void fallBehind(Line award) {
    if (award.kind == Kind.LOWER) {
      Line winner = award.winners.get(0).line();
      if (winner.kind == Kind.EXHAUSTED && winner.rule != null) {
        award.fall(Kind.EXHAUSTED, winner.rule, winner.winners);
      }
    }
  }

  private void take(Line award, Sum sum) {
    if (left.signum() == 0 && sum.value().signum() > 0) {
      award.fall(Kind.EXHAUSTED, rule, told());
      return;
    }
    if (sum.value().compareTo(left) > 0) {
      sum.settle(rule, source, left);
    }
    left = left.subtract(sum.value());
    paid.add(new Winner(award, sum.value()));
  }

  /** Nobody is paid any more once somebody gets nothing. */
  private List<Winner> told() {
    if (told == null) {
      paid.sort(ORDER);
      told = paid;
    }
    return told;
  }
}
