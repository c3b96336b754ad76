package org.huice.mutation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.money.Rate;
import org.huice.money.Unit;

/** Numbers one unit of their last written digit up and down. */
final class Numbers {
  private Numbers() {}

  /** Both neighbours; only the upper one of what would else be negative. */
  static List<BigDecimal> around(BigDecimal number) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(number.scale(), 0));
    return Stream.of(number.add(step), number.subtract(step))
        .filter(near -> near.signum() >= 0)
        .toList();
  }

  /** The same of a rate, counted in its unit where it has decimals there, else as a fraction. */
  static List<Rate> around(Rate rate, Unit unit) {
    Optional<BigDecimal> written = written(rate, unit);
    return written.isPresent()
        ? around(written.get()).stream().map(near -> Rate.of(near, unit)).toList()
        : around(rate.numerator()).stream()
            .map(near -> new Rate(near, rate.denominator()))
            .toList();
  }

  /** A rate as a parameter of that unit writes it. */
  static String text(Rate rate, Unit unit) {
    return written(rate, unit).map(Numbers::text).orElse(rate.toString());
  }

  private static Optional<BigDecimal> written(Rate rate, Unit unit) {
    return rate.isFinite() && unit.isRate()
        ? Optional.of(unit.fromBase(rate.numerator().divide(rate.denominator())))
        : Optional.empty();
  }

  static String text(BigDecimal number) {
    return number.toPlainString();
  }
}
