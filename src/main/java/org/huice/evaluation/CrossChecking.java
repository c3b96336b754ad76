package org.huice.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.huice.dossier.Dossier;
import org.huice.tree.Sha256;

/**
 * Which dossiers are held against the second reading of the rules. Which those are hangs on the
 * applicant alone, so that the same register gives the same ones in every run.
 *
 * @param share of all applicants, from 0 to 1
 */
public record CrossChecking(BigDecimal share) {
  /** Every dossier. */
  public static final CrossChecking EVERY = new CrossChecking(BigDecimal.ONE);

  /** None: what the engine says is taken for granted. */
  public static final CrossChecking NONE = new CrossChecking(BigDecimal.ZERO);

  private static final int BITS = 64;

  /**
   * Keeps a share of all.
   *
   * @throws IllegalArgumentException if it is no share
   */
  public CrossChecking {
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("no share: " + share.toPlainString());
    }
  }

  /** Whether a dossier is among them: the first bits of its applicant's SHA-256 are below share. */
  boolean isFor(Dossier dossier) {
    if (share.signum() == 0 || share.compareTo(BigDecimal.ONE) == 0) {
      return share.signum() > 0;
    }
    String applicant = dossier.applicant().id().toString();
    String hex = Sha256.hex(applicant.getBytes(StandardCharsets.UTF_8)).substring(0, BITS / 4);
    BigDecimal drawn = new BigDecimal(new BigInteger(hex, 16));
    return drawn.compareTo(share.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(BITS)))) < 0;
  }
}
