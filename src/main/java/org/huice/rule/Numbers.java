package org.huice.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The two kinds of number a fact may hold, and the engine's count of facts, as one. */
final class Numbers {
  private Numbers() {}

  /** A decimal or whole number as a decimal; null for anything else. */
  static @Nullable BigDecimal decimal(@Nullable Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    return value instanceof Integer || value instanceof Long
        ? BigDecimal.valueOf(((Number) value).longValue())
        : null;
  }
}
