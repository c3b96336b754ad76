package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.huice.money.Unit;
import org.junit.jupiter.api.Test;

class NumberTextTest {
  @Test
  void yuan_have_groups_and_two_decimals() {
    assertThat(NumberText.yuan(new BigDecimal("12000000.5"))).isEqualTo("12,000,000.50 元");
    assertThat(NumberText.yuan(new BigDecimal("1E+6"))).isEqualTo("1,000,000.00 元");
    assertThat(NumberText.yuan(BigDecimal.ZERO)).isEqualTo("0.00 元");
  }

  @Test
  void nothing_below_a_fen_is_dropped() {
    assertThat(NumberText.yuan(new BigDecimal("0.125"))).isEqualTo("0.125 元");
  }

  @Test
  void groups_start_at_a_thousand() {
    assertThat(NumberText.yuan(new BigDecimal("999"))).isEqualTo("999.00 元");
    assertThat(NumberText.yuan(new BigDecimal("1000"))).isEqualTo("1,000.00 元");
    assertThat(NumberText.yuan(new BigDecimal("-999"))).isEqualTo("-999.00 元");
    assertThat(NumberText.yuan(new BigDecimal("-1000"))).isEqualTo("-1,000.00 元");
  }

  @Test
  void shares_are_shown_in_percent() {
    assertThat(NumberText.with(new BigDecimal("0.2"), Unit.SHARE)).isEqualTo("20%");
    assertThat(NumberText.operand("20", "%")).isEqualTo("20%");
    assertThat(NumberText.operand("1/3", "比例")).isEqualTo("1/3");
    assertThat(NumberText.operand("200", "万元")).isEqualTo("200 万元");
  }

  @Test
  void values_of_conditions_come_in_the_base_of_their_unit() {
    assertThat(NumberText.canonical("1000000", Unit.WAN_YUAN)).isEqualTo("1,000,000.00 元");
    assertThat(NumberText.canonical("光伏发电", null)).isEqualTo("光伏发电");
    assertThat(NumberText.canonical("2025-12-01", null)).isEqualTo("2025-12-01");
  }

  @Property
  void without_its_commas_it_is_the_same_number(
      @ForAll @BigRange(min = "-9999999999", max = "9999999999") @Scale(4) BigDecimal number) {
    String grouped = NumberText.grouped(number, 2);

    assertThat(new BigDecimal(grouped.replace(",", ""))).isEqualByComparingTo(number);
    assertThat(grouped).matches("-?\\d{1,3}(,\\d{3})*\\.\\d{2,}");
  }

  @Property
  void a_number_is_what_is_written_like_one(
      @ForAll @Chars({'-', '.', '0', '7', '9', ' ', '٣', 'a'}) @StringLength(max = 6) String text) {
    assertThat(NumberText.isNumber(text)).isEqualTo(text.matches("-?\\d+(\\.\\d+)?"));
  }
}
