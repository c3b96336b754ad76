package org.huice.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The units a policy or a fact may use: a closed list. Units of the same base convert exactly; all
 * others never mix.
 */
public enum Unit {
  YUAN("元", "元", "1", 2),
  WAN_YUAN("万元", "元", "10000", 6),
  YI_YUAN("亿元", "元", "100000000", 10),
  SHARE("比例", "比例", "1", 8),
  PERCENT("%", "比例", "0.01", 6),
  PERMILLE("‰", "比例", "0.001", 5),
  /** A difference of two percentages; 3 百分点 is not 3 %. */
  PERCENTAGE_POINT("百分点", "百分点", "1", 6),
  DAY("天", "天", "1", 0),
  MONTH("月", "月", "1", 0),
  YEAR("年", "年", "1", 0),
  DATE("日期", "日期", "1", 0),
  CHOICE("选项", "选项", "1", 0),
  SQUARE_METRE("平方米", "平方米", "1", 2),
  WAN_SQUARE_METRE("万平方米", "平方米", "10000", 6),
  MU("亩", "亩", "1", 4),
  KILOWATT("千瓦", "千瓦", "1", 3),
  MEGAWATT("兆瓦", "千瓦", "1000", 6),
  KILOWATT_HOUR("千瓦时", "千瓦时", "1", 3),
  WAN_KILOWATT_HOUR("万千瓦时", "千瓦时", "10000", 7),
  PERSON("人", "人", "1", 0),
  PIECE("个", "个", "1", 0),
  FIRM("家", "家", "1", 0),
  ITEM("项", "项", "1", 0),
  TIME("次", "次", "1", 0),
  HOUSEHOLD("户", "户", "1", 0),
  SITE("座", "座", "1", 0),
  MACHINE("台", "台", "1", 0),
  TONNE("吨", "吨", "1", 3),
  TONNE_OF_COAL("吨标准煤", "吨标准煤", "1", 3);

  private static final Map<String, Unit> BY_SYMBOL =
      Arrays.stream(values())
          .collect(
              Collectors.toMap(
                  Unit::symbol, Function.identity(), (first, second) -> first, LinkedHashMap::new));

  private final String symbol;
  private final String base;
  private final BigDecimal factor;
  // Every factor is a power of ten, so that a conversion only moves the point.
  private final int zeros;
  private final int decimals;

  Unit(String symbol, String base, String factor, int decimals) {
    this.symbol = symbol;
    this.base = base;
    this.factor = new BigDecimal(factor);
    this.zeros = this.factor.precision() - this.factor.scale() - 1;
    this.decimals = decimals;
  }

  /** The unit of that symbol, exactly as written; empty if there is none. */
  public static Optional<Unit> of(String symbol) {
    return Optional.ofNullable(BY_SYMBOL.get(symbol));
  }

  /** As policies write it: {@code 万元}. */
  public String symbol() {
    return symbol;
  }

  /** The symbol of the unit it converts to: {@code 元} for {@code 万元}. */
  public String base() {
    return base;
  }

  /** How much of the base one of it is. */
  public BigDecimal factor() {
    return factor;
  }

  /** The most decimals a value may have. */
  public int decimals() {
    return decimals;
  }

  /** A number of this unit as a number of the base, exact and without trailing zeros. */
  public BigDecimal toBase(BigDecimal number) {
    return Decimal.plain(zeros == 0 ? number : number.scaleByPowerOfTen(zeros));
  }

  /**
   * A number of the base as a number of this unit, exact and without trailing zeros. Every factor
   * is a power of ten, so there always is one.
   */
  public BigDecimal fromBase(BigDecimal number) {
    return Decimal.plain(zeros == 0 ? number : number.scaleByPowerOfTen(-zeros));
  }

  /** Whether it counts 元. */
  public boolean isMoney() {
    return base.equals(YUAN.symbol);
  }

  /** Whether it is a share of something; 百分点 is not. */
  public boolean isRate() {
    return base.equals(SHARE.symbol);
  }

  /** Whether values are calendar days. */
  public boolean isDate() {
    return this == DATE;
  }

  /** Whether values are options by name. */
  public boolean isChoice() {
    return this == CHOICE;
  }

  /** Whether it counts days, months or years. */
  public boolean isDuration() {
    return this == DAY || this == MONTH || this == YEAR;
  }

  /** Whether it counts people or things, as a number of facts does. */
  public boolean isCount() {
    return switch (this) {
      case PERSON, PIECE, FIRM, ITEM, TIME, HOUSEHOLD, SITE, MACHINE -> true;
      default -> false;
    };
  }

  /**
   * Whether a number of this unit can be read as one of another: both have one base, or both count,
   * since a number of facts has no unit of its own and one 个 is one 家.
   */
  public boolean readsAs(Unit other) {
    return sameBaseAs(other) || (isCount() && other.isCount());
  }

  /** Whether numbers of both can be compared and added. */
  public boolean sameBaseAs(Unit other) {
    return base.equals(other.base);
  }

  /** The symbol. */
  @Override
  public String toString() {
    return symbol;
  }
}
