package org.huice.store;

import java.util.List;
import org.huice.ledger.Checkpoint;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What verifying a ledger came to.
 *
 * @param entries how many were read
 * @param checkpoint the state that was signed; null where there is none that can be read
 * @param keys the verifier keys of the ledger, the first one first
 * @param findings everything that is not as it was recorded, by {@link VerifyProblem}; empty where
 *     the ledger is intact
 */
public record Verified(
    long entries, @Nullable Checkpoint checkpoint, List<String> keys, List<Problem> findings) {
  /** Keeps its own copies. */
  public Verified {
    keys = List.copyOf(keys);
    findings = List.copyOf(findings);
  }

  /** Whether everything is as it was recorded. */
  public boolean isIntact() {
    return findings.isEmpty();
  }
}
