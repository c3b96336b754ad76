package org.huice.bench.common;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One ruling in words that every contender can say, to be compared; made outside of what is timed.
 *
 * @param subject type and key, {@code 项目[XM-1-1]}
 * @param code as Huice's core writes it: granted, charged, ordered, confirmed, refused, barred,
 *     superseded, notApplicable
 * @param yuan the amount that it names, to the fen; null where none
 * @param detail what else the kind says: the exclusion that bars, the cause, rule and winners of
 *     what is superseded, the day of an order; empty where nothing
 * @param steps every step of the amount, in words; empty where none
 * @param reasons every rule of the clause with every condition, in words; empty where none
 */
public record Ruled(
    String policy,
    String clause,
    String subject,
    String code,
    @Nullable BigDecimal yuan,
    String detail,
    String steps,
    String reasons)
    implements Comparable<Ruled> {
  /** A ruling that says no reasons. */
  public Ruled(
      String policy,
      String clause,
      String subject,
      String code,
      @Nullable BigDecimal yuan,
      String detail,
      String steps) {
    this(policy, clause, subject, code, yuan, detail, steps, "");
  }

  /** The same for those reasons. */
  public Ruled because(String why) {
    return new Ruled(policy, clause, subject, code, yuan, detail, steps, why);
  }

  /** All of it, on a line. */
  public String explained() {
    return full() + " | " + reasons;
  }

  /** All but the reasons within rules, on a line. */
  public String full() {
    return plain() + " | " + detail + " | " + steps;
  }

  /** The ruling and its amount alone, on a line. */
  public String plain() {
    String amount = yuan == null ? "-" : yuan.setScale(2).toPlainString();
    return policy + "/" + clause + " " + subject + " " + code + " " + amount;
  }

  @Override
  public int compareTo(Ruled other) {
    return explained().compareTo(other.explained());
  }
}
