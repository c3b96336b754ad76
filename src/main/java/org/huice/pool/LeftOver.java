package org.huice.pool;

/**
 * The fen that were left over because each part was rounded down, and where one part stood when
 * they were given away: one each to the largest remainders, of equal ones to the first by identity.
 *
 * @param fen how many were left over
 * @param remainder what this part lost by rounding, a share of a fen above 0
 * @param place of this part in the order of the remainders, from 1
 * @param tied whether another part with the same remainder fared otherwise, so that identity
 *     decided
 */
public record LeftOver(int fen, Fraction remainder, int place, boolean tied) {
  /** Whether this part got one of them. */
  public boolean given() {
    return place <= fen;
  }
}
