package org.huice.sampling;

/**
 * Numbers that look random: SplitMix64 (Steele, Lea, Flood: “Fast splittable pseudorandom number
 * generators”, OOPSLA 2014). Only whole numbers, so that every machine throws the same. Written out
 * here because the sequence of {@link java.util.SplittableRandom} is not promised for later
 * versions of Java.
 */
final class Dice {
  /** 2^64 divided by the golden ratio, made odd. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private static final int MILLION = 1_000_000;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /**
   * The dice of one entry. The start is mixed: entries whose starts were one step apart would throw
   * the same numbers, one throw later.
   */
  static Dice of(long seed, long entry) {
    return new Dice(mix(mix(seed + GOLDEN) + entry * GOLDEN));
  }

  /** Stafford's variant 13 of the finalizer of MurmurHash3: every bit depends on every bit. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** 0 and above, below {@code bound}; the favour of small numbers is below bound ÷ 2^63. */
  long below(long bound) {
    state += GOLDEN;
    return (mix(state) >>> 1) % bound;
  }

  /** From one number to another, both included. */
  long between(long least, long greatest) {
    return least + below(greatest - least + 1);
  }

  /**
   * Between two numbers above 0, each doubling as likely as any other and all numbers of one
   * doubling alike: logarithmic but for a straight line within each doubling.
   */
  long doubling(long least, long greatest) {
    int low = Long.numberOfTrailingZeros(Long.highestOneBit(least));
    int high = Long.numberOfTrailingZeros(Long.highestOneBit(greatest));
    while (true) {
      long power = 1L << between(low, high);
      long found = power + below(power);
      if (found >= least && found <= greatest) {
        return found;
      }
    }
  }

  /** True for that many of a million throws. */
  boolean hits(int parts) {
    return parts > 0 && below(MILLION) < parts;
  }
}
