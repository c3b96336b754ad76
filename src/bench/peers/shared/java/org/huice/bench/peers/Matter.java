package org.huice.bench.peers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.huice.bench.common.Ruled;

/**
 * One ruling, as a program would hold it.
 *
 * @param policy of it
 * @param clause of it
 * @param type of the subject
 * @param key of the subject
 * @param ruling as the core of a determination names it
 * @param amount in 元; null where there is none
 * @param from first day of an order; null where there is none
 */
public record Matter(
    String policy,
    String clause,
    String type,
    String key,
    String ruling,
    BigDecimal amount,
    LocalDate from) {
  /** One that names no sum. */
  public static Matter plain(String policy, String clause, String type, String key, String ruling) {
    return new Matter(policy, clause, type, key, ruling, null, null);
  }

  /** An award of 第一条, rounded to the fen; refused where the amount is null. */
  public static Matter award(String policy, String type, String key, BigDecimal amount) {
    return amount == null
        ? plain(policy, "第一条", type, key, "refused")
        : new Matter(policy, "第一条", type, key, "granted", fen(amount), null);
  }

  /** Half up to the fen. */
  public static BigDecimal fen(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  /** The same with another ruling and sum. */
  Matter ruled(String other, BigDecimal sum) {
    return new Matter(policy, clause, type, key, other, sum, null);
  }

  /** In the words that all contenders are compared by. */
  Ruled said() {
    String detail = from == null ? "" : from.toString();
    return new Ruled(policy, clause, type + "[" + key + "]", ruling, amount, detail, "");
  }
}
