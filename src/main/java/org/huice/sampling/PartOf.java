package org.huice.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share of another number.
 *
 * @param least the smallest share, in ten-thousandths
 * @param greatest the largest share, in ten-thousandths
 */
record PartOf(Slot whole, long least, long greatest, int decimals) implements Generator {
  static final int PARTS = 10_000;

  private static final int SCALE = 4;

  @Override
  public @Nullable Value make(Scene scene) {
    long share = scene.dice().between(least, greatest);
    if (!(scene.at(whole) instanceof Value.Figure figure)) {
      return null;
    }
    BigDecimal part =
        figure
            .exact()
            .multiply(BigDecimal.valueOf(share, SCALE))
            .setScale(decimals, RoundingMode.DOWN);
    return new Value.Figure(part.unscaledValue().longValueExact(), decimals);
  }
}
