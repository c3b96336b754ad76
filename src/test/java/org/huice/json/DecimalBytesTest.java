package org.huice.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.huice.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalBytesTest {
  private static String written(BigDecimal number, int decimals) {
    JsonBytes out = new JsonBytes(1);
    DecimalBytes.put(number, decimals, out);
    return new String(out.toArray(), StandardCharsets.US_ASCII);
  }

  @Property
  void a_sum_is_written_as_money_says_it(
      @ForAll BigInteger digits, @ForAll @IntRange(min = -3, max = 25) int scale) {
    BigDecimal yuan = new BigDecimal(digits, scale);

    assertThat(written(yuan, 2)).isEqualTo(Money.of(yuan).canonical());
  }

  @Property
  void a_number_without_decimals_of_its_own_only_loses_zeros_and_its_exponent(
      @ForAll BigInteger digits, @ForAll @IntRange(min = -25, max = 25) int scale) {
    BigDecimal number = new BigDecimal(digits, scale);
    String plain = number.stripTrailingZeros().toPlainString();

    assertThat(DecimalBytes.text(number, 0)).isEqualTo(plain);
    assertThat(UsedJson.plain(number)).isEqualTo(plain);
  }

  @Property
  void a_short_number_has_the_digits_of_its_text(
      @ForAll long digits,
      @ForAll @IntRange(min = -3, max = 20) int scale,
      @ForAll @IntRange(max = 4) int decimals) {
    BigDecimal number = BigDecimal.valueOf(digits, scale);

    assertThat(written(number, decimals)).isEqualTo(DecimalBytes.text(number, decimals));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "0.000, 0, 0",
    "0, 2, 0.00",
    "-0.5, 2, -0.50",
    "1200, 2, 1200.00",
    "1.2E+3, 0, 1200",
    "1.2E+3, 2, 1200.00",
    "0.0100, 0, 0.01",
    "1.005, 2, 1.005",
    "1.050, 2, 1.05",
    "999999999999999999, 0, 999999999999999999",
    "999999999999999999, 2, 999999999999999999.00",
    "0.000000000000000001, 2, 0.000000000000000001",
    "-9223372036854775808, 0, -9223372036854775808"
  })
  void no_exponent_and_no_zeros_that_nobody_needs(
      BigDecimal number, int decimals, String expected) {
    assertThat(written(number, decimals)).isEqualTo(expected);
    assertThat(DecimalBytes.text(number, decimals)).isEqualTo(expected);
  }
}
