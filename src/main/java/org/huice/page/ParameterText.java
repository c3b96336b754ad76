package org.huice.page;

import java.util.List;
import org.huice.explanation.UsedParameter;
import org.huice.money.Rate;
import org.huice.money.Schedule;
import org.huice.money.Tier;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/** Writes a parameter of the law: its value, its unit, and the clause that states it. */
final class ParameterText {
  private final Words words;

  ParameterText(Words words) {
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
    Parameter parameter = used.parameter();
    ParameterValue value = used.value();
    if (value instanceof ParameterValue.Plain plain) {
      return NumberText.with(plain.number(), parameter.unit());
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
      return words.list(tiers(tiers.schedule(), parameter.unit(), parameter.quantity()));
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

  private List<String> tiers(Schedule schedule, Unit rates, @Nullable Unit quantity) {
    String key = schedule instanceof Schedule.Slab ? "parameter.slab" : "parameter.marginal";
    return schedule.tiers().stream()
        .map(tier -> words.say(key + from(tier), bound(tier, quantity), rate(tier.rate(), rates)))
        .toList();
  }

  private static String from(Tier tier) {
    return tier.isReachedBy(tier.bound()) ? ".from" : ".above";
  }

  private static String bound(Tier tier, @Nullable Unit quantity) {
    return quantity == null
        ? NumberText.grouped(tier.bound(), 0)
        : NumberText.with(tier.bound(), quantity);
  }

  private static String rate(Rate rate, Unit unit) {
    return rate.isFinite()
        ? NumberText.with(unit.fromBase(rate.times(java.math.BigDecimal.ONE)), unit)
        : rate.toString();
  }
}
