package org.huice.cases;

import java.math.BigDecimal;
import java.util.Objects;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/**
 * Something that an example is to show of how a clause pays.
 *
 * @param use of the parameter, by a rule of the clause
 * @param kind what is missing where none shows it
 * @param value of the parameter, with its tiers or rows; null for a limit
 * @param number of the tier or row, from 0; of what is below all, of the lowest that pays
 * @param bound where the tier starts with its unit, or the number of the row from 1; null for a
 *     limit
 * @param least the same bound in base units; null but for what is below all
 */
record Demand(
    String clause,
    Use use,
    Gap.Kind kind,
    @Nullable ParameterValue value,
    int number,
    @Nullable String bound,
    @Nullable BigDecimal least) {
  /** A limit. */
  static Demand limit(String clause, Use use, Gap.Kind kind) {
    return new Demand(clause, use, kind, null, 0, null, null);
  }

  /** What is missing where no example shows it. */
  Gap gap() {
    return new Gap(clause, use.parameter(), bound, kind, use.place());
  }

  /** Whether examples show it. */
  boolean isShown(Shown shown) {
    return switch (kind) {
      case NEVER_CUT -> limited(shown, true, true);
      case ALWAYS_CUT -> limited(shown, true, false);
      case NEVER_RAISED -> limited(shown, false, true);
      case ALWAYS_RAISED -> limited(shown, false, false);
      case TIER_BELOW -> isBelowShown(shown);
      default -> reached(shown, number);
    };
  }

  private boolean limited(Shown shown, boolean upper, boolean changed) {
    return shown.amounts().limited(clause, use.parameter(), upper, changed);
  }

  private boolean reached(Shown shown, int which) {
    return shown.amounts().reached(clause, use.parameter(), Objects.requireNonNull(value), which);
  }

  // Where a rule itself asks for the lowest bound, its condition fails before the tiers do.
  private boolean isBelowShown(Shown shown) {
    for (int i = -1; i < number; i++) {
      if (reached(shown, i)) {
        return true;
      }
    }
    String text = use.word().word() + "( \"" + use.parameter() + "\" )";
    return shown.failed(clause, text, Objects.requireNonNull(least));
  }
}
