package org.huice.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How the gains of applicants are spread: by size, in steps of ten, losses apart from gains. Those
 * without a gain are not counted.
 */
public final class Gains {
  /** The sizes, in 元: 10,000, 100,000 and so on. */
  private static final List<BigDecimal> SIZES =
      List.of(
          BigDecimal.valueOf(10_000),
          BigDecimal.valueOf(100_000),
          BigDecimal.valueOf(1_000_000),
          BigDecimal.valueOf(10_000_000));

  private final long[] losses = new long[SIZES.size() + 1];
  private final long[] gains = new long[SIZES.size() + 1];

  /**
   * One step of size.
   *
   * @param above in 元; not of this step itself, 0 for the smallest
   * @param upTo in 元, of this step itself; 0 for the largest, which has no end
   * @param loss whether it is lost
   * @param applicants how many
   */
  public record Step(BigDecimal above, BigDecimal upTo, boolean loss, long applicants) {}

  /** Counts one applicant by his gain in 元; negative for a loss. */
  public void enter(BigDecimal gain) {
    if (gain.signum() != 0) {
      (gain.signum() < 0 ? losses : gains)[step(gain.abs())]++;
    }
  }

  private static int step(BigDecimal size) {
    return (int) SIZES.stream().filter(bound -> size.compareTo(bound) > 0).count();
  }

  /** All steps, the largest losses first and the largest gains last. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (int i = SIZES.size(); i >= 0; i--) {
      steps.add(step(i, true, losses[i]));
    }
    for (int i = 0; i <= SIZES.size(); i++) {
      steps.add(step(i, false, gains[i]));
    }
    return List.copyOf(steps);
  }

  private static Step step(int i, boolean loss, long applicants) {
    BigDecimal above = i == 0 ? BigDecimal.ZERO : SIZES.get(i - 1);
    return new Step(above, i == SIZES.size() ? BigDecimal.ZERO : SIZES.get(i), loss, applicants);
  }
}
