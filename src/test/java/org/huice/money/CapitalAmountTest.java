package org.huice.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalAmountTest {
  @ParameterizedTest
  @CsvSource({
    "1409.50, 人民币壹仟肆佰零玖元伍角",
    "6007.14, 人民币陆仟零柒元壹角肆分",
    "1680.32, 人民币壹仟陆佰捌拾元零叁角贰分",
    "107000.53, 人民币壹拾万柒仟元零伍角叁分",
    "16409.02, 人民币壹万陆仟肆佰零玖元零贰分",
    "325.04, 人民币叁佰贰拾伍元零肆分"
  })
  void examples_of_the_rule_are_written_as_it_writes_them(BigDecimal yuan, String words) {
    assertThat(CapitalAmount.of(yuan)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 人民币零元整",
    "0.01, 人民币壹分",
    "0.10, 人民币壹角",
    "0.99, 人民币玖角玖分",
    "1, 人民币壹元整",
    "10, 人民币壹拾元整",
    "10.01, 人民币壹拾元零壹分",
    "10.10, 人民币壹拾元零壹角",
    "11.10, 人民币壹拾壹元壹角",
    "101, 人民币壹佰零壹元整",
    "1001, 人民币壹仟零壹元整",
    "1010, 人民币壹仟零壹拾元整",
    "9999.99, 人民币玖仟玖佰玖拾玖元玖角玖分",
    "10000, 人民币壹万元整",
    "10001, 人民币壹万零壹元整",
    "10100, 人民币壹万零壹佰元整",
    "101250, 人民币壹拾万壹仟贰佰伍拾元整",
    "1000000, 人民币壹佰万元整",
    "2400000.10, 人民币贰佰肆拾万元零壹角",
    "99999999, 人民币玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元整",
    "100000000, 人民币壹亿元整",
    "100000001, 人民币壹亿零壹元整",
    "100007000, 人民币壹亿零柒仟元整",
    "100010000, 人民币壹亿零壹万元整",
    "1012340000, 人民币壹拾亿壹仟贰佰叁拾肆万元整",
    "300000000.00, 人民币叁亿元整"
  })
  void zeros_are_told_once_and_only_where_they_part_digits(BigDecimal yuan, String words) {
    assertThat(CapitalAmount.of(yuan)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1000000000000, 人民币壹万亿元整",
    "1000000010000, 人民币壹万亿零壹万元整",
    "1000100000000, 人民币壹万零壹亿元整",
    "10000000000000000, 人民币壹亿亿元整",
    "10000000100000000, 人民币壹亿零壹亿元整"
  })
  void beyond_the_rules_yi_counts_what_stands_before_it(BigDecimal yuan, String words) {
    assertThat(CapitalAmount.of(yuan)).isEqualTo(words);
  }

  @Test
  void trailing_zeros_are_no_parts_of_a_fen() {
    assertThat(CapitalAmount.of(new BigDecimal("1.5000"))).isEqualTo("人民币壹元伍角");
    assertThat(CapitalAmount.of(new BigDecimal("1E+6"))).isEqualTo("人民币壹佰万元整");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "-1", "0.001", "1.234"})
  void what_cannot_be_written_is_refused(String yuan) {
    BigDecimal sum = new BigDecimal(yuan);

    assertThat(CapitalAmount.canWrite(sum)).isFalse();
    assertThatThrownBy(() -> CapitalAmount.of(sum))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(yuan);
  }

  @Property
  void whoever_reads_it_gets_the_sum_back(
      @ForAll @LongRange(max = 10_000_000_000_000_000L) long fen) {
    assertRead(fen);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void sums_full_of_zeros_are_read_back_too(
      @ForAll @IntRange(max = 15) int first,
      @ForAll @IntRange(max = 15) int second,
      @ForAll @IntRange(max = 9) int digit,
      @ForAll @IntRange(max = 9) int other) {
    assertRead(digit * power(first) + other * power(second));
  }

  private static long power(int exponent) {
    return BigDecimal.TEN.pow(exponent).longValueExact();
  }

  private static void assertRead(long fen) {
    BigDecimal yuan = BigDecimal.valueOf(fen, 2);
    String words = CapitalAmount.of(yuan);

    assertThat(CapitalReading.fen(words)).as(words).isEqualTo(fen);
    assertThat(words).doesNotContain("零零").doesNotContain("零元角");
    assertThat(words.endsWith("整")).isEqualTo(fen % 100 == 0);
  }
}
