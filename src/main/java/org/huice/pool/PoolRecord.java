package org.huice.pool;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huice.determination.Matter;
import org.huice.dossier.FactId;
import org.jspecify.annotations.Nullable;

/**
 * The record of an earlier run, read back and found even.
 *
 * @param file as messages name it
 * @param digest {@code sha256:…} of its bytes
 * @param pool which it divided
 * @param asOf the day of its decisions
 * @param budget in 元; null where only the number is limited
 * @param total Σ of what it awarded, in 元
 * @param kept how many it gave anything
 * @param given to whom it gave something, and for what
 * @param previous the digests of the records that it rests on
 */
public record PoolRecord(
    String file,
    String digest,
    String pool,
    LocalDate asOf,
    @Nullable BigDecimal budget,
    BigDecimal total,
    int kept,
    Set<Given> given,
    List<String> previous) {
  /** The name under which a record holds the digest of all else it holds. */
  public static final String CONTENT = "content";

  /** What a record says it is. */
  public static final String KIND = "pool-run";

  /** What a preview says it is, which nobody has committed. */
  public static final String PREVIEW = "pool-preview";

  /** The version of its form. */
  static final int SCHEMA = 1;

  /** Keeps its own copies. */
  public PoolRecord {
    given = Set.copyOf(given);
    previous = List.copyOf(previous);
  }

  /** An award, by which it is known in whatever register it stands. */
  public record Given(FactId applicant, String policy, String clause, FactId subject) {
    /** What that claim is about. */
    public static Given of(Claim claim) {
      Matter matter = claim.matter();
      return new Given(claim.applicant(), matter.policy(), matter.clause(), matter.subject());
    }
  }
}
