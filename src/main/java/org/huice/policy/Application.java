package org.huice.policy;

import org.jspecify.annotations.Nullable;

/**
 * By what way a clause is granted.
 *
 * @param mode without an application, with one, or by a person
 * @param field of the subject, or of the fact that owns it, that says when it was applied for; null
 *     unless the mode is {@link Mode#APPLIED}
 * @param reason why a person has to decide; null unless the mode is {@link Mode#MANUAL}
 */
public record Application(Mode mode, @Nullable String field, @Nullable String reason) {
  /** The ways. */
  public enum Mode {
    /** 免申即享: decided without an application. */
    AUTOMATIC,
    /** 申报: without a day of application nothing is granted. */
    APPLIED,
    /** 需人工: what the rules say is only proposed. */
    MANUAL
  }
}
