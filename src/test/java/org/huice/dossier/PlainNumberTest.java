package org.huice.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "7",
        "-7",
        "0.5",
        "-0.05",
        "12.34",
        "999999999999999999",
        "-999999999999999999",
        "9999999999999999999",
        "99999999999999999.9",
        "-9999999999999999.99",
        "9999999999999999.999",
        "0.0000000000000001",
        "0.00000000000000000001",
        "123456789012345678901234567.8"
      })
  void it_is_the_number_to_the_last_digit_with_as_many_places(String text) {
    char[] around = ("9" + text + "9").toCharArray();

    assertThat(PlainNumber.of(around, 1, text.length()))
        .isEqualTo(new BigDecimal(text))
        .hasToString(new BigDecimal(text).toString());
  }
}
