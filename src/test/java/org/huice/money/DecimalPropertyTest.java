package org.huice.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The short ways of arithmetic against the long ones of Java. */
class DecimalPropertyTest {
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @Property
  void numbers_are_stripped_as_java_strips_them(
      @ForAll BigInteger digits,
      @ForAll @IntRange(max = 12) int zeros,
      @ForAll @IntRange(min = -30, max = 30) int scale) {
    BigDecimal number = new BigDecimal(digits.multiply(BigInteger.TEN.pow(zeros)), scale);
    assertThat(Decimal.plain(number)).isEqualTo(plain(number));
    assertThat(Decimal.text(number)).isEqualTo(plain(number).toPlainString());
  }

  @Property
  void at_eighteen_and_nineteen_digits_nothing_is_lost(
      @ForAll @LongRange(min = 99_999_999_999_999_990L, max = 1_000_000_000_000_000_010L)
          long digits,
      @ForAll @IntRange(min = 1, max = 20) int scale) {
    BigDecimal number = BigDecimal.valueOf(digits, scale);
    assertThat(Decimal.plain(number)).isEqualTo(plain(number));
    assertThat(Decimal.plain(number.negate())).isEqualTo(plain(number.negate()));
  }

  @Property
  void a_unit_only_moves_the_point(
      @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") BigDecimal number,
      @ForAll Unit unit) {
    assertThat(unit.toBase(number)).isEqualTo(plain(number.multiply(unit.factor())));
    assertThat(unit.fromBase(number)).isEqualTo(plain(number.divide(unit.factor())));
  }

  @Property
  void a_rate_multiplies_as_its_fraction_does(
      @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") BigDecimal base,
      @ForAll @IntRange(max = 100_000) int above,
      @ForAll @IntRange(min = 1, max = 12) int twos,
      @ForAll @IntRange(max = 8) int fives) {
    BigInteger below = BigInteger.TWO.pow(twos).multiply(BigInteger.valueOf(5).pow(fives));
    Rate rate = new Rate(BigDecimal.valueOf(above), new BigDecimal(below));
    assertThat(rate.isFinite()).isTrue();
    assertThat(rate.times(base).multiply(rate.denominator()))
        .isEqualByComparingTo(base.multiply(rate.numerator()));
    assertThat(rate.times(base)).isEqualTo(plain(rate.times(base)));
  }

  @Property
  void rounding_is_to_the_multiple_that_division_finds(
      @ForAll @BigRange(min = "-1000000000", max = "1000000000") BigDecimal yuan,
      @ForAll RoundingMode mode) {
    for (String to : new String[] {"0.01", "0.010", "0.1", "1", "100", "10000", "0.05"}) {
      if (isPolicyMode(mode)) {
        BigDecimal step = new BigDecimal(to);
        assertThat(new Rounding(step, mode).apply(yuan))
            .isEqualTo(plain(yuan.divide(step, 0, mode).multiply(step)));
      }
    }
  }

  private static boolean isPolicyMode(RoundingMode mode) {
    return switch (mode) {
      case HALF_UP, HALF_EVEN, DOWN, UP -> true;
      default -> false;
    };
  }
}
