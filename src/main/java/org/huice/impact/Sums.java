package org.huice.impact;

import org.jspecify.annotations.Nullable;

/**
 * What one side's rulings come to.
 *
 * @param granted awards
 * @param charged levies
 */
public record Sums(Split granted, Split charged) {
  /** Nothing. */
  public static final Sums ZERO = new Sums(Split.ZERO, Split.ZERO);

  /** What a ruling gives or charges; nothing of what is open or refused. */
  static Sums of(@Nullable Outcome outcome) {
    if (outcome == null || outcome.yuan() == null) {
      return ZERO;
    }
    Split split = Split.of(outcome.yuan(), outcome.bound());
    return switch (outcome.ruling()) {
      case "granted" -> new Sums(split, Split.ZERO);
      case "charged" -> new Sums(Split.ZERO, split);
      default -> ZERO;
    };
  }

  /** The sum of both. */
  public Sums plus(Sums other) {
    return new Sums(granted.plus(other.granted), charged.plus(other.charged));
  }

  /** The difference, which may be negative. */
  public Sums minus(Sums other) {
    return new Sums(granted.minus(other.granted), charged.minus(other.charged));
  }
}
