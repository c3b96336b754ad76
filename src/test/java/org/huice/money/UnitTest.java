package org.huice.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
  @ParameterizedTest
  @CsvSource({
    "元, 200, 200, 元, 2",
    "万元, 1.5, 15000, 元, 6",
    "亿元, 0.0000000001, 0.01, 元, 10",
    "%, 20, 0.2, 比例, 6",
    "‰, 20, 0.02, 比例, 5",
    "百分点, 3, 3, 百分点, 6",
    "万平方米, 3, 30000, 平方米, 6",
    "兆瓦, 6, 6000, 千瓦, 6",
    "万千瓦时, 0.0000001, 0.001, 千瓦时, 7",
    "亩, 0.0001, 0.0001, 亩, 4",
    "户, 12, 12, 户, 0"
  })
  void a_number_converts_to_its_base(
      String symbol, BigDecimal number, BigDecimal inBase, String base, int decimals) {
    Unit unit = Unit.of(symbol).orElseThrow();
    assertThat(unit.toBase(number)).isEqualTo(inBase);
    assertThat(unit.fromBase(inBase)).isEqualTo(number);
    assertThat(unit.base()).isEqualTo(base);
    assertThat(unit.decimals()).isEqualTo(decimals);
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void a_unit_is_found_by_its_symbol_and_so_is_its_base(Unit unit) {
    assertThat(Unit.of(unit.symbol())).contains(unit);
    Unit base = Unit.of(unit.base()).orElseThrow();
    assertThat(base.factor()).isEqualTo(BigDecimal.ONE);
    assertThat(unit.sameBaseAs(base)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void the_finest_value_of_a_unit_is_no_finer_than_its_base_allows(Unit unit) {
    BigDecimal finest = unit.toBase(BigDecimal.ONE.movePointLeft(unit.decimals()));
    Unit base = Unit.of(unit.base()).orElseThrow();
    assertThat(finest.scale()).isLessThanOrEqualTo(base.decimals());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "圆", "万", "％", " 元", "元 ", "YUAN", "MW"})
  void other_symbols_are_no_units(String symbol) {
    assertThat(Unit.of(symbol)).isEmpty();
  }

  @Test
  void a_percentage_point_is_no_rate_and_no_percentage() {
    assertThat(Unit.PERCENTAGE_POINT.isRate()).isFalse();
    assertThat(Unit.PERCENTAGE_POINT.sameBaseAs(Unit.PERCENT)).isFalse();
    assertThat(Unit.PERMILLE.isRate()).isTrue();
    assertThat(Unit.PERMILLE.sameBaseAs(Unit.PERCENT)).isTrue();
  }

  @Test
  void months_are_not_days() {
    assertThat(Unit.MONTH.isDuration()).isTrue();
    assertThat(Unit.DATE.isDuration()).isFalse();
    assertThat(Unit.MONTH.sameBaseAs(Unit.DAY)).isFalse();
  }

  @Test
  void only_yuan_and_its_multiples_are_money() {
    assertThat(Unit.values())
        .filteredOn(Unit::isMoney)
        .containsExactly(Unit.YUAN, Unit.WAN_YUAN, Unit.YI_YUAN);
    assertThat(Unit.values()).filteredOn(Unit::isDate).containsExactly(Unit.DATE);
    assertThat(Unit.values()).filteredOn(Unit::isChoice).containsExactly(Unit.CHOICE);
  }

  @Test
  void a_unit_prints_as_its_symbol() {
    assertThat(Unit.WAN_YUAN).hasToString("万元");
  }
}
