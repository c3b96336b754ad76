package org.huice.crosscheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a field of the random vocabulary measures. Facts and parameters of one kind take their
 * values from one small pool, so that a value at a threshold is as likely as one beside it.
 */
enum Kind {
  MONEY("BigDecimal", "投资额 到位额", "1000000 5000000 30000000", "0.01"),
  RATE("BigDecimal", "占比 持股比例", "0.2 0.25 0.5", "0.0001"),
  AREA("BigDecimal", "面积 绿地面积", "800 20000 60000", "0.01"),
  COUNT("Integer", "人数 套数", "1 3 10", "1"),
  YEAR("Integer", "年度 上年度", "2023 2024", "1"),
  FLAG("Boolean", "示范 验收", "true false", "0"),
  DAY("LocalDate", "开工日 竣工日", "2023-06-30 2024-02-29 2024-07-01 2025-02-28", "0"),
  CHOICE("级别", "等级 原等级", "甲级 乙级 丙级", "0"),
  TEXT("String", "状态 地段", "在建 建成 停建", "0");

  private static final Map<Kind, List<String>> UNITS =
      Map.of(
          MONEY, List.of("元", "万元", "亿元"),
          RATE, List.of("%", "‰", "比例"),
          AREA, List.of("平方米", "万平方米"),
          COUNT, List.of("人"),
          YEAR, List.of("年"));

  private final String type;
  private final String names;
  private final String pool;
  private final BigDecimal least;

  Kind(String type, String names, String pool, String least) {
    this.type = type;
    this.names = names;
    this.pool = pool;
    this.least = new BigDecimal(least);
  }

  /** The type as a vocabulary writes it. */
  String type() {
    return type;
  }

  /** The fields of this kind that a fact type may have. */
  List<String> names() {
    return List.of(names.split(" ", -1));
  }

  /** The values that thresholds have; numbers in base units. */
  List<String> pool() {
    return List.of(pool.split(" ", -1));
  }

  /** The units a field or a parameter of this kind may have; none where it is no number. */
  List<String> units() {
    return UNITS.getOrDefault(this, List.of());
  }

  boolean isNumber() {
    return UNITS.containsKey(this);
  }

  /** A value of the pool, or one just beside it, in base units. */
  BigDecimal near(Choices choices) {
    BigDecimal value = new BigDecimal(choices.of(pool()));
    return value.add(least.multiply(BigDecimal.valueOf(choices.between(-1, 1))));
  }
}
