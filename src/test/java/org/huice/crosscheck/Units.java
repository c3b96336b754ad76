package org.huice.crosscheck;

import java.math.BigDecimal;
import java.util.Map;

/** What units are worth, stated a second time: no threshold is tested with the program's table. */
final class Units {
  private static final Map<String, BigDecimal> FACTORS =
      Map.ofEntries(
          Map.entry("元", BigDecimal.ONE),
          Map.entry("万元", new BigDecimal("10000")),
          Map.entry("亿元", new BigDecimal("100000000")),
          Map.entry("比例", BigDecimal.ONE),
          Map.entry("%", new BigDecimal("0.01")),
          Map.entry("‰", new BigDecimal("0.001")),
          Map.entry("平方米", BigDecimal.ONE),
          Map.entry("万平方米", new BigDecimal("10000")),
          Map.entry("人", BigDecimal.ONE),
          Map.entry("年", BigDecimal.ONE),
          Map.entry("月", BigDecimal.ONE),
          Map.entry("百分点", BigDecimal.ONE),
          Map.entry("天", BigDecimal.ONE));

  private Units() {}

  /** A number of that unit in its base unit. */
  static BigDecimal toBase(BigDecimal number, String unit) {
    return number.multiply(factor(unit));
  }

  /** A number in base units as a file writes it in that unit. */
  static String written(BigDecimal base, String unit) {
    BigDecimal number = base.divide(factor(unit));
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal factor(String unit) {
    BigDecimal factor = FACTORS.get(unit);
    if (factor == null) {
      throw new IllegalArgumentException("no unit: " + unit);
    }
    return factor;
  }
}
