package org.huice.dossier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The values a field may have, both ends included.
 *
 * @param least null where there is none
 * @param greatest null where there is none
 */
public record Range(@Nullable BigDecimal least, @Nullable BigDecimal greatest) {
  private static final String DOTS = "..";

  /** Reads {@code 0..100}, {@code 0..} or {@code ..100}, as the vocabulary has checked it. */
  public static Range of(String written) {
    int dots = written.indexOf(DOTS);
    return new Range(
        number(written.substring(0, dots)), number(written.substring(dots + DOTS.length())));
  }

  private static @Nullable BigDecimal number(String text) {
    return text.isBlank() ? null : new BigDecimal(text.strip());
  }

  /** Whether the value is neither too small nor too large. */
  public boolean contains(BigDecimal value) {
    return (least == null || value.compareTo(least) >= 0)
        && (greatest == null || value.compareTo(greatest) <= 0);
  }

  /** {@code ≥ 0}, {@code ≤ 100} or {@code 0–100}. */
  @Override
  public String toString() {
    if (least == null) {
      return greatest == null ? "" : "≤ " + greatest.toPlainString();
    }
    return greatest == null
        ? "≥ " + least.toPlainString()
        : least.toPlainString() + "–" + greatest.toPlainString();
  }
}
