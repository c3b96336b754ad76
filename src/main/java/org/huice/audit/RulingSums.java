package org.huice.audit;

import java.math.BigDecimal;
import java.util.Set;
import org.huice.register.JsonValues;
import org.jspecify.annotations.Nullable;

/**
 * What rulings come to, exact sums apart from bounds; in 元.
 *
 * @param granted exactly
 * @param grantedAtMost under “不超过”, not contained in {@code granted}
 * @param charged exactly
 * @param chargedAtMost under “不超过”
 * @param open how many rulings are undetermined, left to discretion or given without a number
 */
public record RulingSums(
    BigDecimal granted,
    BigDecimal grantedAtMost,
    BigDecimal charged,
    BigDecimal chargedAtMost,
    long open) {
  /** Nothing. */
  public static final RulingSums NONE = new RulingSums(zero(), zero(), zero(), zero(), 0);

  private static final Set<String> OPEN = Set.of("undetermined", "discretionary");

  private static BigDecimal zero() {
    return Yuan.of(0);
  }

  /**
   * Of the entry of a determination.
   *
   * @param leaf its exact bytes
   * @throws IllegalArgumentException if it is none
   */
  public static RulingSums of(byte[] leaf) {
    RulingSums sums = NONE;
    for (Parts ruling : new Parts(JsonValues.object(leaf)).objects("rulings")) {
      String amount = ruling.textIfAny("amount");
      sums =
          sums.plus(
              ruling.text("ruling"),
              amount == null ? null : new BigDecimal(amount),
              "ceiling".equals(ruling.textIfAny("bound")));
    }
    return sums;
  }

  /**
   * With one ruling more.
   *
   * @param ruling its code
   * @param yuan its amount; null where it has none
   * @param bound whether that is “不超过”
   */
  public RulingSums plus(String ruling, @Nullable BigDecimal yuan, boolean bound) {
    return plus(one(ruling, yuan, bound));
  }

  /** With one ruling less. */
  public RulingSums minus(String ruling, @Nullable BigDecimal yuan, boolean bound) {
    return minus(one(ruling, yuan, bound));
  }

  private static RulingSums one(String ruling, @Nullable BigDecimal yuan, boolean bound) {
    boolean granted = ruling.equals("granted");
    boolean money = granted || ruling.equals("charged");
    boolean open = OPEN.contains(ruling) || (money && yuan == null);
    BigDecimal sum = yuan == null ? zero() : yuan;
    return new RulingSums(
        granted && !bound ? sum : zero(),
        granted && bound ? sum : zero(),
        money && !granted && !bound ? sum : zero(),
        money && !granted && bound ? sum : zero(),
        open ? 1 : 0);
  }

  /** Both together. */
  public RulingSums plus(RulingSums other) {
    return new RulingSums(
        granted.add(other.granted),
        grantedAtMost.add(other.grantedAtMost),
        charged.add(other.charged),
        chargedAtMost.add(other.chargedAtMost),
        open + other.open);
  }

  /** How much more this is; negative where it is less. */
  public RulingSums minus(RulingSums other) {
    return new RulingSums(
        granted.subtract(other.granted),
        grantedAtMost.subtract(other.grantedAtMost),
        charged.subtract(other.charged),
        chargedAtMost.subtract(other.chargedAtMost),
        open - other.open);
  }
}
