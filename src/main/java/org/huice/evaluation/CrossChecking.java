package org.huice.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.dossier.Dossier;
import org.huice.dossier.FactId;
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
  private static final String ALL = "all";
  private static final String NOBODY = "none";

  /** A share of a ten-millionth of a per cent says nothing about any register. */
  private static final Pattern SAMPLE = Pattern.compile("sample:(\\d{1,3}(?:\\.\\d{1,6})?)%");

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

  /**
   * What is typed: {@code all}, {@code none}, or {@code sample:0.1%} for more than 0 and at most
   * 100 per cent; empty if it is none of these.
   */
  public static Optional<CrossChecking> of(String typed) {
    if (typed.equals(ALL) || typed.equals(NOBODY)) {
      return Optional.of(typed.equals(ALL) ? EVERY : NONE);
    }
    Matcher sample = SAMPLE.matcher(typed);
    if (!sample.matches()) {
      return Optional.empty();
    }
    BigDecimal share = new BigDecimal(sample.group(1)).movePointLeft(2);
    return share.signum() == 0 || share.compareTo(BigDecimal.ONE) > 0
        ? Optional.empty()
        : Optional.of(new CrossChecking(share));
  }

  /** As {@link #of} reads it, each share in one way only. */
  public String code() {
    if (isNone()) {
      return NOBODY;
    }
    String percent = share.movePointRight(2).stripTrailingZeros().toPlainString();
    return isEvery() ? ALL : "sample:" + percent + "%";
  }

  /** Whether every dossier is among them. */
  public boolean isEvery() {
    return share.compareTo(BigDecimal.ONE) == 0;
  }

  /** Whether no dossier is. */
  public boolean isNone() {
    return share.signum() == 0;
  }

  boolean isFor(Dossier dossier) {
    return isEvery() || (!isNone() && isFor(dossier.applicant().id()));
  }

  /**
   * Whether an applicant is among them: the first bits of the SHA-256 of its name are below share.
   */
  public boolean isFor(FactId applicant) {
    return isFor(applicant.toString());
  }

  /**
   * Whether an applicant is among them.
   *
   * @param applicant type and key, {@code 企业[9141…]}
   */
  public boolean isFor(String applicant) {
    if (isNone() || isEvery()) {
      return isEvery();
    }
    String hex = Sha256.hex(applicant.getBytes(StandardCharsets.UTF_8)).substring(0, BITS / 4);
    BigDecimal drawn = new BigDecimal(new BigInteger(hex, 16));
    return drawn.compareTo(share.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(BITS)))) < 0;
  }
}
