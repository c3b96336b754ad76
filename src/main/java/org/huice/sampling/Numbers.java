package org.huice.sampling;

/**
 * Numbers of a range.
 *
 * @param least in units of the last decimal, as are the others
 * @param doubling whether each doubling is as likely as any other
 * @param step the numbers are multiples of it, but for the least one
 */
record Numbers(long least, long greatest, boolean doubling, long step, int decimals)
    implements Generator {
  @Override
  public Value make(Scene scene) {
    long found =
        doubling ? scene.dice().doubling(least, greatest) : scene.dice().between(least, greatest);
    return new Value.Figure(Math.max(least, found - Math.floorMod(found, step)), decimals);
  }
}
