package org.huice.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from and whether it was verified ({@code 依据}).
 *
 * @param status declared by the applicant (申报) or verified (核定)
 * @param document the supporting document
 */
public record Evidence(Status status, @Nullable String document) {
  /** Declared by the applicant, with no document named: what holds where nothing is said. */
  public static final Evidence DECLARED = new Evidence(Status.DECLARED, null);

  /** Who stands behind a value. */
  public enum Status {
    DECLARED,
    VERIFIED
  }
}
