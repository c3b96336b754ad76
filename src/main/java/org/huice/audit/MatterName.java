package org.huice.audit;

import org.huice.store.Draft.Sum;
import org.jspecify.annotations.Nullable;

/**
 * What a ruling or a payment is about, as far as it is still known.
 *
 * @param policy its id
 * @param clause its name
 * @param subject type and key of the fact; null where the personal data were erased
 */
record MatterName(String policy, String clause, @Nullable String subject) {
  /** Of a ruling or payment. */
  static MatterName of(Sum sum) {
    return new MatterName(sum.policy(), sum.clause(), sum.subject());
  }

  /** Of one that is known whole. */
  static MatterName of(AwardMatter matter) {
    return new MatterName(matter.policy(), matter.clause(), matter.subject().toString());
  }

  /** All of the clause, whatever it is about. */
  MatterName clauseAlone() {
    return new MatterName(policy, clause, null);
  }
}
