package org.huice.ruleset;

import java.util.List;
import org.huice.money.Unit;
import org.huice.policy.LookupTable;
import org.jspecify.annotations.Nullable;

/**
 * What values of a parameter have to look like.
 *
 * @param unit of a plain value, of the rates of a schedule, or of what bands or a table pay
 * @param quantity the unit of the tiers' bounds, or of that for each of which a sum is paid; null
 *     where it is neither
 * @param tiering how tiers apply; null where there are none
 * @param options what may be chosen; empty where it is no choice
 * @param keys the columns by which a row of a table is chosen; empty where it is no table
 */
record Shape(
    Unit unit,
    @Nullable Unit quantity,
    @Nullable Tiering tiering,
    List<String> options,
    List<LookupTable.Key> keys) {
  /** A value that is no table. */
  Shape(Unit unit, @Nullable Unit quantity, @Nullable Tiering tiering, List<String> options) {
    this(unit, quantity, tiering, options, List.of());
  }

  /** Rows of a table. */
  static Shape table(Unit unit, List<LookupTable.Key> keys) {
    return new Shape(unit, null, null, List.of(), keys);
  }

  /** The same with tiers that apply in that way. */
  Shape tiered(Tiering how) {
    return new Shape(unit, quantity, how, options);
  }
}
