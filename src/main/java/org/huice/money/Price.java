package org.huice.money;

import java.math.BigDecimal;
import java.util.List;
import org.huice.money.Provision.Printed;
import org.jspecify.annotations.Nullable;

/**
 * A sum for each of something as a policy states it, ready for many amounts. That the units fit is
 * looked at where an amount takes it.
 */
public final class Price {
  private final Provision rate;
  private final BigDecimal each;
  private final BigDecimal yuan;
  // Made when first asked; who makes it twice makes the same.
  private @Nullable Printed printed;

  /**
   * A price.
   *
   * @param rate the provision, a sum for each of something
   * @param each the sum, in the provision's unit
   */
  public Price(Provision rate, BigDecimal each) {
    this.rate = rate;
    this.each = each;
    this.yuan = rate.unit().toBase(each);
  }

  /** The provision. */
  Provision rate() {
    return rate;
  }

  /**
   * That a quantity is paid at this price.
   *
   * @throws IllegalArgumentException if the units do not fit
   */
  Step step(Quantity counted) {
    rate.ofMoney();
    BigDecimal result = Decimal.plain(yuan.multiply(counted.in(rate.per())));
    return rate.step(Operation.PER_UNIT, printed(), result, List.of(counted.step()));
  }

  private Printed printed() {
    Printed known = printed;
    if (known == null) {
      known = new Printed(Decimal.text(each), rate.symbol(Operation.PER_UNIT));
      printed = known;
    }
    return known;
  }
}
