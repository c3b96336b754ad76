package org.huice.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.json.CanonicalWriter;
import org.huice.money.Amount;

/**
 * What one applicant is given in all, exact sums and bounds never mixed, each in 元.
 *
 * @param granted of the exact awards
 * @param atMost of the awards that are bounds (“不超过”)
 * @param charged of what the applicant has to pay
 * @param open of what is known so far of awards that lack something; what would have to be paid is
 *     not among it
 */
public record Sums(BigDecimal granted, BigDecimal atMost, BigDecimal charged, BigDecimal open) {
  /** Nothing yet. */
  static final Sums NONE =
      new Sums(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  /**
   * Those of the rulings on one applicant.
   *
   * @param levies whether a matter is one of paying
   */
  static Sums of(List<Ruling> rulings, Predicate<Matter> levies) {
    Sums sums = NONE;
    for (Ruling one : rulings) {
      if (!(one instanceof Ruling.Undetermined && levies.test(one.matter()))) {
        Sums more = of(one);
        sums = more.equals(NONE) ? sums : sums.plus(more);
      }
    }
    return sums;
  }

  private static Sums of(Ruling ruling) {
    BigDecimal none = BigDecimal.ZERO;
    if (ruling instanceof Ruling.Granted granted) {
      BigDecimal yuan = granted.amount().value();
      return granted.amount().ceiling()
          ? new Sums(none, yuan, none, none)
          : new Sums(yuan, none, none, none);
    }
    if (ruling instanceof Ruling.Charged charged) {
      return new Sums(none, none, charged.amount().value(), none);
    }
    if (ruling instanceof Ruling.Undetermined open && open.soFar() != null) {
      return new Sums(none, none, none, open.soFar().value());
    }
    return NONE;
  }

  /** Both together. */
  Sums plus(Sums other) {
    return new Sums(
        granted.add(other.granted),
        atMost.add(other.atMost),
        charged.add(other.charged),
        open.add(other.open));
  }

  /** As a result line has them. */
  void write(CanonicalWriter line) {
    line.open();
    line.sum(LineKeys.AT_MOST, atMost);
    line.sum(LineKeys.CHARGED, charged);
    line.sum(LineKeys.GRANTED, granted);
    line.sum(LineKeys.OPEN, open);
    line.close();
  }

  /** The sum that a ruling orders to be paid, by the one side or the other. */
  static Optional<Amount> amount(Ruling ruling) {
    return Optional.ofNullable(ruling.amount()).filter(amount -> isPaid(ruling));
  }

  /** What was computed and is not paid, or not yet: what a ruling is about. */
  static Optional<Amount> unpaid(Ruling ruling) {
    return Optional.ofNullable(ruling.amount()).filter(amount -> !isPaid(ruling));
  }

  private static boolean isPaid(Ruling ruling) {
    return ruling instanceof Ruling.Granted || ruling instanceof Ruling.Charged;
  }
}
