package org.huice.bench.hand;

import java.util.List;
import org.huice.bench.hand.Line.Kind;
import org.huice.bench.hand.Line.Winner;
import org.jspecify.annotations.Nullable;

/** Of two awards the higher is paid, of equal ones the first. */
final class Higher {
  private Higher() {}

  static void select(String rule, @Nullable Line first, @Nullable Line second) {
    if (first == null || second == null || first.sum == null || second.sum == null) {
      return;
    }
    boolean isSecond = second.sum.value().compareTo(first.sum.value()) > 0;
    Line winner = isSecond ? second : first;
    Line loser = isSecond ? first : second;
    Sum paid = isSecond ? second.sum : first.sum;
    loser.fall(Kind.LOWER, rule, List.of(new Winner(winner, paid.value())));
  }
}
