package org.huice.audit;

import org.huice.register.JsonValues;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says openly of the record of a pool.
 *
 * @param pool which was divided
 * @param asOf the day of its decisions
 * @param ruleSet the id of the rules
 * @param overlay its id; null where there is none
 * @param total what it gives in all, in 元
 */
record PoolSummary(
    String pool, String asOf, String ruleSet, @Nullable String overlay, String total) {
  /**
   * Of the bytes of a record.
   *
   * @throws IllegalArgumentException if they are none
   */
  static PoolSummary of(byte[] record) {
    Parts tree = new Parts(JsonValues.object(record));
    Parts overlay = tree.objectIfAny("overlay");
    return new PoolSummary(
        tree.text("pool"),
        tree.text("asOf"),
        tree.text("ruleSet"),
        overlay == null ? null : overlay.text("id"),
        tree.text("total"));
  }
}
