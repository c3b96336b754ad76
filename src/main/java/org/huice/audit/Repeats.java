package org.huice.audit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Matters (policy, clause and fact of one applicant) that more than one determination that counts
 * grants, or charges. An award of every year is no mistake; a one-time award that is here is paid
 * for twice. The sums are those of all but the first entry of each matter, in 元: by so much all
 * sums may be too high.
 *
 * @param matters how many there are
 * @param granted exactly
 * @param grantedAtMost under “不超过”, not contained in {@code granted}
 * @param charged exactly
 * @param chargedAtMost under “不超过”
 * @param open how many of these rulings name no amount
 * @param others of each such determination the other ones, by number
 */
public record Repeats(
    long matters,
    BigDecimal granted,
    BigDecimal grantedAtMost,
    BigDecimal charged,
    BigDecimal chargedAtMost,
    long open,
    SortedMap<Long, List<Long>> others) {
  /** Keeps its own copy. */
  public Repeats {
    others = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(others)));
  }

  /** The other determinations that give or take money for a matter of this one, by number. */
  public List<Long> of(long number) {
    return others.getOrDefault(number, List.of());
  }
}
