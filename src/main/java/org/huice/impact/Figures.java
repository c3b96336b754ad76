package org.huice.impact;

import java.math.BigDecimal;
import org.huice.page.NumberText;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/** Sums and counts as the page writes them. */
record Figures(Words words) {
  /** {@code 1,000.00 元}; a dash for nothing. */
  String yuan(@Nullable BigDecimal yuan) {
    return yuan == null ? words.say("none") : NumberText.yuan(yuan);
  }

  /** The same with its sign, {@code +1,000.00 元}. */
  String signed(BigDecimal yuan) {
    return (yuan.signum() > 0 ? "+" : "") + NumberText.yuan(yuan);
  }

  /** A difference, and how much of it is only a bound. */
  String change(Split split) {
    return split.atMost().signum() == 0
        ? signed(split.exact())
        : words.say("bounded", signed(split.total()), signed(split.atMost()));
  }

  /** A sum, and how much of it is only a bound. */
  String sum(Split split) {
    return split.atMost().signum() == 0
        ? yuan(split.exact())
        : words.say("bounded", yuan(split.total()), yuan(split.atMost()));
  }

  /** A ruling with its amount. */
  String outcome(@Nullable Outcome outcome) {
    if (outcome == null) {
      return words.say("none");
    }
    BigDecimal yuan = outcome.yuan();
    if (yuan == null) {
      return outcome.title();
    }
    return words.say(outcome.bound() ? "outcome.bound" : "outcome", outcome.title(), yuan(yuan));
  }

  /** A count. */
  String count(long count) {
    return Long.toString(count);
  }
}
