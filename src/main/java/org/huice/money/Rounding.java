package org.huice.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * How a policy rounds, once, at the end.
 *
 * @param to the step in 元, above 0: 0.01 for fen, 10000 for 万元
 * @param mode half-up, half-even, down or up
 */
public record Rounding(BigDecimal to, RoundingMode mode) {
  private static final Set<RoundingMode> MODES =
      Set.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP);

  private static final BigDecimal FEN = new BigDecimal("0.01");

  /** To the fen, half a fen up. */
  public static final Rounding FEN_HALF_UP = new Rounding(FEN, RoundingMode.HALF_UP);

  /**
   * Checks the step and the mode.
   *
   * @throws IllegalArgumentException if the step is not above 0 or the mode is another
   */
  public Rounding {
    if (to.signum() <= 0 || !MODES.contains(mode)) {
      throw new IllegalArgumentException("No rounding to " + to + " " + mode);
    }
    to = Decimal.plain(to);
  }

  /** The nearest multiple of the step that the mode chooses. */
  public BigDecimal apply(BigDecimal yuan) {
    return Decimal.plain(
        to.compareTo(FEN) == 0 ? fen(yuan) : yuan.divide(to, 0, mode).multiply(to));
  }

  private BigDecimal fen(BigDecimal yuan) {
    return yuan.scale() <= FEN.scale() ? yuan : yuan.setScale(FEN.scale(), mode);
  }

  /** The mode as policy.yaml writes it: {@code half-up}. */
  public String code() {
    return switch (mode) {
      case HALF_UP -> "half-up";
      case HALF_EVEN -> "half-even";
      case DOWN -> "down";
      default -> "up";
    };
  }
}
