package org.huice.parsing;

import java.util.function.Supplier;
import org.huice.drl.Expression;

/** Counts how deep an expression goes, so that no rule can exhaust whoever walks over it. */
final class Nesting {
  private static final int DEEPEST = 30;

  private final Cursor cursor;
  private int depth;

  Nesting(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads a part that is one level deeper. */
  Expression deeper(Supplier<Expression> part) {
    depth++;
    try {
      limit(depth);
      return part.get();
    } finally {
      depth--;
    }
  }

  /** Gives up where more parts are nested or chained than a rule may have. */
  void limit(int nested) {
    if (nested > DEEPEST) {
      throw cursor.broken(DrlProblem.RULE_NESTED_TOO_DEEPLY, String.valueOf(DEEPEST));
    }
  }
}
