package org.huice.bench.peers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What is decided between awards, for engines whose rules keep no running sum: exclusion, the limit
 * of 贷款贴息, and the contribution to local finance as the limit of all. Last-first: awards take the
 * room in the order of the clauses.
 */
public final class Settlement {
  private static final BigDecimal INTEREST_LIMIT = new BigDecimal("800000");

  private Settlement() {}

  /**
   * The rulings as they stand.
   *
   * @param barred whether the enterprise is excluded from all
   * @param contribution the limit of all awards together, in 元
   * @param first awards of 光伏与微电网 and 债券融资
   * @param loans awards of 贷款贴息
   */
  public static List<Matter> of(
      boolean barred, BigDecimal contribution, List<Matter> first, List<Matter> loans) {
    if (barred) {
      List<Matter> all = new ArrayList<>(first);
      all.addAll(loans);
      all.replaceAll(m -> m.amount() == null ? m : m.ruled("barred", m.amount()));
      return all;
    }
    List<Matter> all = new ArrayList<>(first);
    all.addAll(within(INTEREST_LIMIT, loans));
    return within(contribution, all);
  }

  private static List<Matter> within(BigDecimal limit, List<Matter> awards) {
    List<Matter> settled = new ArrayList<>(awards.size());
    BigDecimal left = limit;
    for (Matter award : awards) {
      if (!award.ruling().equals("granted")) {
        settled.add(award);
        continue;
      }
      BigDecimal given = award.amount().min(left);
      left = left.subtract(given);
      settled.add(
          given.signum() == 0
              ? award.ruled("superseded", award.amount())
              : award.ruled("granted", given));
    }
    return settled;
  }
}
