package org.huice.money;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A sum of money in capital numerals: {@code 人民币壹拾万柒仟元零伍角叁分}.
 *
 * <p>After 《支付结算办法》 (银发〔1997〕393号) 附一 “正确填写票据和结算凭证的基本规定”:
 *
 * <ul>
 *   <li>第一条: only 零壹贰叁肆伍陆柒捌玖 拾佰仟万亿 元角分 整; ten is 壹拾, never 拾.
 *   <li>第二条: after 元 stands 整, after 分 never; after 角 it “可以不写”, and it is not written here, as in
 *       that rule's own example 壹仟肆佰零玖元伍角.
 *   <li>第三条: “人民币” stands before the numerals, without a gap.
 *   <li>第五条(一)(二): a 0, or several in a row, between other digits is one 零.
 *   <li>第五条(三): where the digit of 万 or of 元 is 0 and the next one (千, 角) is not, 零 may be written
 *       or not. Of the two forms given there the first is taken: none before 仟 (壹拾万柒仟元), one before
 *       角 (陆佰捌拾元零叁角), since after 元 a gap could be filled in.
 *   <li>第五条(四): where 角 is 0 and 分 is not, 零 stands after 元.
 * </ul>
 *
 * <p>The rules end with 亿. Beyond it, 亿 counts what stands before it: 壹万亿, 壹亿亿.
 */
public final class CapitalAmount {
  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] PLACES = {"仟", "佰", "拾", ""};
  private static final int[] WEIGHTS = {1000, 100, 10, 1};
  private static final BigInteger WAN = BigInteger.valueOf(10_000);
  private static final BigInteger YI = BigInteger.valueOf(100_000_000);
  private static final int FEN = 2;

  private CapitalAmount() {}

  /** Whether a sum can be written: not below 0 and in whole 分. */
  public static boolean canWrite(BigDecimal yuan) {
    return yuan.signum() >= 0 && Decimal.plain(yuan).scale() <= FEN;
  }

  /**
   * The sum in capital numerals, with 人民币 before them.
   *
   * @throws IllegalArgumentException if it is below 0 or has parts of a 分
   */
  public static String of(BigDecimal yuan) {
    if (yuan.signum() < 0) {
      throw new IllegalArgumentException("No capital numerals below 0: " + yuan.toPlainString());
    }
    if (!canWrite(yuan)) {
      throw new IllegalArgumentException(
          "Capital numerals end with 分, two decimals: " + yuan.toPlainString());
    }
    BigInteger whole = yuan.toBigInteger();
    int fen = yuan.subtract(new BigDecimal(whole)).movePointRight(FEN).intValueExact();
    return "人民币" + (fen == 0 ? integer(whole) + "元整" : broken(whole, fen / 10, fen % 10));
  }

  private static String broken(BigInteger whole, int jiao, int fen) {
    StringBuilder text = new StringBuilder();
    if (whole.signum() > 0) {
      boolean gap = jiao == 0 || whole.mod(BigInteger.TEN).signum() == 0;
      text.append(integer(whole)).append(gap ? "元零" : "元");
    }
    if (jiao > 0) {
      text.append(DIGITS.charAt(jiao)).append('角');
    }
    if (fen > 0) {
      text.append(DIGITS.charAt(fen)).append('分');
    }
    return text.toString();
  }

  private static String integer(BigInteger number) {
    if (number.compareTo(YI) >= 0) {
      return joined(number, YI, "亿");
    }
    return number.compareTo(WAN) >= 0 ? joined(number, WAN, "万") : group(number.intValue());
  }

  // What is too small to fill the first place of its group is told apart by one 零.
  private static String joined(BigInteger number, BigInteger unit, String name) {
    BigInteger[] parts = number.divideAndRemainder(unit);
    String high = integer(parts[0]) + name;
    if (parts[1].signum() == 0) {
      return high;
    }
    boolean gap = parts[1].multiply(BigInteger.TEN).compareTo(unit) < 0;
    return high + (gap ? "零" : "") + integer(parts[1]);
  }

  private static String group(int number) {
    if (number == 0) {
      return "零";
    }
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < WEIGHTS.length; i++) {
      int digit = number / WEIGHTS[i] % 10;
      if (digit > 0) {
        text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[i]);
      }
      gap = digit == 0 && !text.isEmpty();
    }
    return text.toString();
  }
}
