package org.huice.bench.hand;

import java.math.BigDecimal;

/**
 * A number that the law states.
 *
 * @param number in its unit
 * @param base the same in 元, or as a fraction
 */
record Term(String label, BigDecimal number, String unit, String clause, BigDecimal base) {
  private static final BigDecimal WAN = new BigDecimal(10_000);

  static Term wan(String label, String clause, int number) {
    BigDecimal wan = new BigDecimal(number);
    return new Term(label, wan, "万元", clause, wan.multiply(WAN));
  }

  static Term percent(String label, String clause, String number) {
    BigDecimal percent = new BigDecimal(number);
    return new Term(label, percent, "%", clause, percent.movePointLeft(2));
  }

  static Term each(String label, String clause, int yuan, String unit) {
    BigDecimal sum = new BigDecimal(yuan);
    return new Term(label, sum, "元/" + unit, clause, sum);
  }
}
