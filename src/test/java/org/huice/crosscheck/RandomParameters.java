package org.huice.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.huice.crosscheck.RandomType.RandomField;
import org.jspecify.annotations.Nullable;

/** The parameters that the rules of one policy have named so far; nothing else may stand there. */
final class RandomParameters {
  private final Choices choices;
  private final Map<String, String> lines = new LinkedHashMap<>();
  private final Map<String, List<String>> byUse = new LinkedHashMap<>();

  RandomParameters(Choices choices) {
    this.choices = choices;
  }

  /** A threshold for fields of that kind. */
  String threshold(Kind kind) {
    return named("门槛", kind.name(), () -> plain(kind, null));
  }

  /** A day to compare with. */
  String day() {
    return named(
        "日期", "DAY", () -> "unit: 日期, values: " + dated(() -> choices.of(Kind.DAY.pool())));
  }

  /** A choice among 是 and 否. */
  String choice() {
    return named(
        "选项",
        "CHOICE",
        () -> "unit: 选项, options: [是, 否], values: " + dated(() -> choices.of(List.of("是", "否"))));
  }

  /** A period for elapsed and since. */
  String period() {
    return named("期限", "PERIOD", this::periodText);
  }

  /** A share for shareBelow and shareAtLeast. */
  String share() {
    List<String> fractions = List.of("1/3", "1/4", "2/7");
    return named(
        "份额",
        "SHARE",
        () ->
            choices.chance(50)
                ? "unit: 比例, values: " + dated(() -> choices.of(fractions))
                : plain(Kind.RATE, null));
  }

  /** A sum for flat, atMost and atLeast. */
  String sum() {
    return named("定额", "SUM", () -> plain(Kind.MONEY, choices.chance(40) ? "ceiling" : null));
  }

  /**
   * A limit.
   *
   * @param on base or result
   */
  String cap(String on) {
    return named(
        "上限",
        "CAP " + on,
        () ->
            "cap: { on: "
                + on
                + ", inclusive: "
                + choices.chance(60)
                + " }, "
                + plain(Kind.MONEY, choices.chance(40) ? "ceiling" : null));
  }

  /** Percentage points for pointsAtLeast. */
  String points() {
    return named(
        "百分点",
        "POINTS",
        () -> "unit: 百分点, values: " + dated(() -> choices.of(List.of("5", "25", "29.99"))));
  }

  /** A number of years for inYear. */
  String yearsBefore() {
    return named(
        "年前", "YEARS", () -> "unit: 年, values: " + dated(() -> choices.of(List.of("0", "1", "2"))));
  }

  /** A step for forEvery, above 0. */
  String step(Kind kind) {
    return named("步长", "STEP" + kind.name(), () -> plain(kind, null));
  }

  /** A sum for each unit, or tiers of such sums. */
  String perUnit(Kind kind) {
    return named(
        "单价",
        "PER_UNIT" + kind.name(),
        () -> {
          String unit = choices.of(kind.units());
          String each = "元/" + unit;
          return choices.chance(50)
              ? "unit: " + each + ", values: " + dated(() -> choices.of(List.of("0.3", "2", "150")))
              : tiered(choices.of(List.of("slab", "marginal")), each, kind, unit, "rate");
        });
  }

  /** Fixed sums by a quantity. */
  String bands(Kind kind) {
    return named(
        "等次",
        "BANDS" + kind.name(),
        () -> tiered("bands", "万元", kind, choices.of(kind.units()), "amount"));
  }

  /** Rates by a quantity that is not the amount. */
  String slab(Kind kind) {
    return named(
        "分率",
        "SLAB" + kind.name(),
        () -> tiered("slab", "%", kind, choices.of(kind.units()), "rate"));
  }

  /** Tiers whose bounds are shares. */
  String relative() {
    return named(
        "增档",
        "RELATIVE",
        () ->
            "schedule: marginal, unit: \"% of %\", values: "
                + dated(() -> "[{ from: 10, rate: 5 }, { above: 30, rate: 8 }]"));
  }

  private String tiered(String schedule, String pays, Kind kind, String unit, String key) {
    String low = Units.written(new BigDecimal(kind.pool().get(0)), unit);
    String high = Units.written(new BigDecimal(kind.pool().get(1)), unit);
    String from = choices.of(List.of("from", "above"));
    return "schedule: %s, unit: \"%s of %s\", values: ".formatted(schedule, pays, unit)
        + dated(
            () ->
                "[{ %s: %s, %s: 3 }, { from: %s, %s: 5.5 }]".formatted(from, low, key, high, key));
  }

  /** A table by the fields of a type: of sums, or of rates. */
  String table(RandomType type, boolean money) {
    return named(
        "表",
        "TABLE" + money + type.name(),
        () -> {
          RandomField area = choices.of(type.of(Kind.AREA));
          List<RandomField> sums = choices.shuffled(type.of(Kind.MONEY));
          String keys =
              "{ 面: { field: %s, unit: %s }, 比: { share: %s, of: %s, unit: \"%%\" }, 级: { field: %s, unit: 选项 } }"
                  .formatted(
                      area.name(),
                      area.unit(),
                      sums.get(0).name(),
                      sums.get(1).name(),
                      choices.of(type.of(Kind.CHOICE)).name());
          String bound = Units.written(new BigDecimal(choices.of(Kind.AREA.pool())), area.unit());
          return "unit: %s, table: { keys: %s }, values: ".formatted(money ? "万元" : "\"%\"", keys)
              + dated(
                  () ->
                      "[{ 面: { below: %s }, pays: 10 }, { 面: { from: %s }, 级: 甲级, pays: 30 }, { 面: { from: %s }, 比: { above: 100 }, 级: [乙级, 丙级], pays: 20 }]"
                          .formatted(bound, bound, bound));
        });
  }

  /** A rate for times. */
  String rate() {
    return named("比例", "RATE_OF", () -> plain(Kind.RATE, choices.chance(40) ? "ceiling" : null));
  }

  /** Tiers for schedule. */
  String tiers() {
    return named("档次", "TIERS", this::tiersText);
  }

  /**
   * Whether words name a parameter that is only a bound, so that nothing follows from taking off.
   */
  boolean boundIn(String words) {
    return lines.entrySet().stream()
        .anyMatch(
            line ->
                line.getValue().contains("bound: ceiling")
                    && words.contains('"' + line.getKey() + '"'));
  }

  /** The lines of policy.yaml. */
  String text(String clause) {
    StringBuilder text = new StringBuilder();
    lines.forEach(
        (name, line) ->
            text.append(String.format("  %s: { clause: %s, %s }%n", name, clause, line)));
    return text.isEmpty() ? "" : "parameters:\n" + text;
  }

  private String named(String name, String use, Supplier<String> line) {
    List<String> known = byUse.computeIfAbsent(use, unused -> new ArrayList<>());
    if (!known.isEmpty() && choices.chance(60)) {
      return choices.of(known);
    }
    String fresh = name + (lines.size() + 1);
    lines.put(fresh, line.get());
    known.add(fresh);
    return fresh;
  }

  private String plain(Kind kind, @Nullable String bound) {
    String unit = choices.of(kind.units());
    String values = dated(() -> Units.written(new BigDecimal(choices.of(kind.pool())), unit));
    return "unit: \""
        + unit
        + "\", "
        + (bound == null ? "" : "bound: " + bound + ", ")
        + "values: "
        + values;
  }

  private String periodText() {
    List<String> periods = List.of("年 1", "年 2", "月 4", "月 12", "天 90");
    String[] period = choices.of(periods).split(" ", -1);
    return "unit: " + period[0] + ", values: " + dated(() -> period[1]);
  }

  private String tiersText() {
    String kind = choices.of(List.of("slab", "marginal"));
    String from = choices.of(List.of("from", "above"));
    return "schedule: "
        + kind
        + ", unit: \"% of 万元\", values: "
        + dated(() -> "[{ " + from + ": 100, rate: 1.5 }, { from: 3000, rate: 2 }]");
  }

  /** From the beginning on, perhaps changed later, perhaps blacked out at one time or other. */
  private String dated(Supplier<String> value) {
    StringBuilder text = new StringBuilder("{ 2020-01-01: " + given(value));
    if (choices.chance(40)) {
      text.append(", 2024-07-01: ").append(given(value));
    }
    return text.append(" }").toString();
  }

  private String given(Supplier<String> value) {
    return choices.chance(10) ? "redacted" : value.get();
  }
}
