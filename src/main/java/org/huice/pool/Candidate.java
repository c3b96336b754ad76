package org.huice.pool;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.huice.dossier.FactId;
import org.jspecify.annotations.Nullable;

/** A claim on its way through the stations. */
final class Candidate {
  /** By identity: the applicant's, then the matter's. Each run numbers by it once. */
  static final Comparator<Claim> IDENTITY =
      Comparator.comparing(Claim::applicant).thenComparing(Claim::matter);

  private final Claim claim;
  private final int identity;
  private final BigInteger entitled;
  private final List<PoolStep> steps = new ArrayList<>();
  private BigInteger fen;
  private boolean admitted = true;
  private Award.@Nullable Standing standing;
  private @Nullable Integer turn;
  private @Nullable Cause cause;
  private @Nullable LeftOver leftOver;

  /**
   * A claim that takes part.
   *
   * @param identity its place by {@link #IDENTITY}
   * @throws IllegalArgumentException if its sum is below 0 or no whole fen
   */
  Candidate(Claim claim, int identity) {
    this.claim = claim;
    this.identity = identity;
    this.entitled = Fen.of(claim.yuan());
    this.fen = entitled;
  }

  int identity() {
    return identity;
  }

  FactId applicant() {
    return claim.applicant();
  }

  BigInteger entitled() {
    return entitled;
  }

  /** The figure of a field that the pool reads; one that is missing was set aside before. */
  BigDecimal figure(String field) {
    return new BigDecimal(word(field));
  }

  /** The same as it is written, such as a day. */
  String word(String field) {
    return Objects.requireNonNull(claim.figures().get(field), field);
  }

  boolean isAdmitted() {
    return admitted;
  }

  /** It gets nothing and takes no further part. */
  void out(Cause why, PoolStep step) {
    admitted = false;
    limit(BigInteger.ZERO, why, step);
  }

  void stands(Award.Standing place) {
    standing = place;
  }

  /** Where it stands; it has been ranked. */
  Award.Standing standing() {
    return Objects.requireNonNull(standing);
  }

  void takesTurn(int number) {
    turn = number;
  }

  /** It gets less, for a reason that outweighs earlier ones. */
  void limit(BigInteger left, Cause why, PoolStep step) {
    fen = left;
    cause = why;
    steps.add(step);
  }

  /**
   * It gets a share rounded down, and with it one of the fen that are left over where it is its
   * turn.
   *
   * @param part with that fen
   * @param share the step; what is left after it is said here
   * @param over null where nothing was left over, or it lost nothing
   */
  void share(BigInteger part, Cause why, PoolStep share, @Nullable LeftOver over) {
    boolean given = over != null && over.given();
    BigInteger down = given ? part.subtract(BigInteger.ONE) : part;
    limit(down, why, share.leaving(Fen.yuan(down)));
    leftOver = over;
    if (over != null && given) {
      limit(part, why, share.remainder(over, Fen.yuan(part)));
    }
  }

  Award award() {
    return new Award(claim, admitted, standing, turn, Fen.yuan(fen), steps, cause, leftOver);
  }
}
