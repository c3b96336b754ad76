package org.huice.page;

import java.math.BigDecimal;
import java.util.List;
import org.huice.explanation.UsedParameter;
import org.huice.money.Band;
import org.huice.money.Rate;
import org.huice.money.Schedule;
import org.huice.money.Unit;
import org.huice.policy.Cap;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/** Writes a parameter of the law: its value, its unit, and the clause that states it. */
public final class ParameterText {
  private final Words words;

  /** In the language of {@code words}. */
  public ParameterText(Words words) {
    this.words = words;
  }

  /** {@code (参数“起补投资额” 100 万元,第五条)}, to stand behind what a condition requires. */
  String cited(UsedParameter used) {
    Parameter parameter = used.parameter();
    return words.say(
        "parameter.cited", parameter.name(), value(used), parameter.clause(), overlaid(used));
  }

  /** {@code (第五条)}, where the parameter itself is what the condition is about. */
  String clause(UsedParameter used) {
    return words.say("parameter.clause", used.parameter().clause(), overlaid(used));
  }

  /** {@code 起补投资额 100 万元 —— 第五条}: a line of its own, with what was assumed. */
  String line(UsedParameter used) {
    Parameter parameter = used.parameter();
    String value = parameter.ceiling() && used.value() != null ? bound(used) : value(used);
    String line =
        words.say("parameter.line", parameter.name(), value, parameter.clause(), overlaid(used));
    Cap cap = parameter.cap();
    if (cap != null) {
      String base = words.say(cap.onBase() ? "parameter.cap.base" : "parameter.cap.result");
      line += words.say(cap.inclusive() ? "parameter.cap.inclusive" : "parameter.cap.below", base);
    }
    return parameter.assumed() == null
        ? line
        : line + words.say("parameter.assumed", parameter.assumed());
  }

  // A blacked-out maximum is no “at most”.
  private String bound(UsedParameter used) {
    return used.value() instanceof ParameterValue.Redacted
        ? value(used)
        : words.say("amount.ceiling", value(used));
  }

  private String overlaid(UsedParameter used) {
    return used.overlaid() ? words.say("overlaid") : "";
  }

  /** {@code 100 万元}; that it is blacked out, or has none on that day. */
  String value(UsedParameter used) {
    return value(used.parameter(), used.value());
  }

  /**
   * {@code 100 万元}; that it is blacked out, or has none.
   *
   * @param value one of the parameter's values; null where it has none
   */
  public String value(Parameter parameter, @Nullable ParameterValue value) {
    if (value instanceof ParameterValue.Plain plain) {
      return amount(plain.number(), parameter);
    }
    if (value instanceof ParameterValue.Fraction fraction) {
      return fraction.share().toString();
    }
    if (value instanceof ParameterValue.Day day) {
      return day.day().toString();
    }
    if (value instanceof ParameterValue.Choice choice) {
      return choice(choice.option());
    }
    if (value instanceof ParameterValue.Tiers tiers) {
      return words.list(tiers(tiers.schedule(), parameter));
    }
    if (value instanceof ParameterValue.Bands bands) {
      return words.list(bands.bands().stream().map(band -> band(band, parameter)).toList());
    }
    if (value instanceof ParameterValue.Table table) {
      return new RowText(words).all(table.table(), parameter.unit());
    }
    return words.say(value == null ? "parameter.none" : "parameter.redacted");
  }

  // 是 and 否 are options of the law, and words of every language.
  private String choice(String option) {
    return switch (option) {
      case "是" -> words.say("flag.true");
      case "否" -> words.say("flag.false");
      default -> option;
    };
  }

  private List<String> tiers(Schedule schedule, Parameter parameter) {
    String key = schedule instanceof Schedule.Slab ? "parameter.slab" : "parameter.marginal";
    return schedule.tiers().stream()
        .map(
            tier ->
                words.say(
                    key + from(tier.above()),
                    bound(tier.bound(), parameter.quantity()),
                    rate(tier.rate(), parameter)))
        .toList();
  }

  private String band(Band band, Parameter parameter) {
    return words.say(
        "parameter.band" + from(band.above()),
        bound(band.bound(), parameter.quantity()),
        NumberText.with(band.pays(), parameter.unit()));
  }

  private static String from(boolean above) {
    return above ? ".above" : ".from";
  }

  private static String bound(BigDecimal bound, @Nullable Unit quantity) {
    return quantity == null ? NumberText.grouped(bound, 0) : NumberText.with(bound, quantity);
  }

  /** {@code 1.5%}, {@code 0.3 元/千瓦时}: the rate of one of the parameter's tiers. */
  public static String rate(Rate rate, Parameter parameter) {
    Unit unit = parameter.unit();
    return rate.isFinite()
        ? amount(unit.fromBase(rate.times(BigDecimal.ONE)), parameter)
        : rate.toString();
  }

  // So much for each of something: 0.3 元/千瓦时 has no more decimals than the law gives it.
  private static String amount(BigDecimal number, Parameter parameter) {
    Unit quantity = parameter.quantity();
    return quantity == null || !parameter.unit().isMoney()
        ? NumberText.with(number, parameter.unit())
        : NumberText.grouped(number, 0) + " " + parameter.unit() + "/" + quantity;
  }
}
