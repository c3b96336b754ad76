package org.huice.pool;

import java.math.BigDecimal;
import java.util.Set;
import org.huice.dossier.FactId;

/**
 * What earlier runs of the same pool and year have used up.
 *
 * @param paid in 元
 * @param kept how many places: of applicants or of claims, as the pool counts them
 * @param holders who has been given something; where applicants take the places they need no
 *     further one
 */
public record Before(BigDecimal paid, int kept, Set<FactId> holders) {
  /** Nothing. */
  public static final Before NONE = new Before(BigDecimal.ZERO, 0, Set.of());

  /** Keeps its own copy. */
  public Before {
    holders = Set.copyOf(holders);
  }
}
