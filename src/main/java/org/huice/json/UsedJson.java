package org.huice.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huice.explanation.SourcedFact;
import org.huice.explanation.UsedParameter;
import org.huice.money.Band;
import org.huice.money.Rate;
import org.huice.money.Schedule;
import org.huice.money.Tier;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/** Facts and parameters as JSON, each in its own unit. */
final class UsedJson {
  private UsedJson() {}

  static Map<String, Object> fact(SourcedFact fact) {
    return new Members()
        .put("name", fact.name())
        .put("label", fact.field().printed())
        .put("value", value(fact.value()))
        .put("unit", fact.field().unit())
        .put("path", fact.path())
        .put("status", fact.evidence().status().name().toLowerCase(Locale.ROOT))
        .put("document", fact.evidence().document())
        .map();
  }

  /** As the facts of the core: whole numbers and flags as such, all else as text. */
  static @Nullable Object value(@Nullable Object value) {
    if (value == null || value instanceof Integer || value instanceof Boolean) {
      return value;
    }
    return value instanceof BigDecimal number ? plain(number) : value.toString();
  }

  static List<Map<String, Object>> parameters(List<UsedParameter> used, PolicyDocument policy) {
    return used.stream().map(one -> parameter(one, policy).map()).toList();
  }

  /** One parameter of that policy. */
  static Members parameter(UsedParameter used, PolicyDocument policy) {
    Parameter parameter = used.parameter();
    Unit quantity = parameter.quantity();
    return new Members()
        .put("name", parameter.name())
        .put("unit", unit(parameter))
        .put("quantity", quantity == null ? null : quantity.symbol())
        .put("clause", parameter.clause())
        .put("quote", policy.quote(parameter.clause()))
        .put("bound", parameter.ceiling() ? "ceiling" : "exact")
        .put("assumed", parameter.assumed())
        .put("redacted", used.value() instanceof ParameterValue.Redacted)
        .put("overlaid", used.overlaid())
        .putAll(value(used.value(), parameter.unit()));
  }

  /** So much for each of something is written as the law writes it: {@code 元/千瓦时}. */
  private static String unit(Parameter parameter) {
    Unit quantity = parameter.quantity();
    String symbol = parameter.unit().symbol();
    return quantity != null && parameter.unit().isMoney() && !isBands(parameter)
        ? symbol + "/" + quantity.symbol()
        : symbol;
  }

  private static boolean isBands(Parameter parameter) {
    return parameter.values().values().stream().anyMatch(ParameterValue.Bands.class::isInstance);
  }

  private static Members value(@Nullable ParameterValue value, Unit unit) {
    if (value instanceof ParameterValue.Plain plain) {
      return new Members().put("value", plain(plain.number()));
    }
    if (value instanceof ParameterValue.Fraction fraction) {
      return new Members().put("value", rate(fraction.share(), unit));
    }
    if (value instanceof ParameterValue.Day day) {
      return new Members().put("value", day.day().toString());
    }
    if (value instanceof ParameterValue.Choice choice) {
      return new Members().put("value", choice.option());
    }
    return divided(value, unit);
  }

  private static Members divided(@Nullable ParameterValue value, Unit unit) {
    if (value instanceof ParameterValue.Tiers tiers) {
      return tiers(tiers.schedule(), unit);
    }
    if (value instanceof ParameterValue.Bands bands) {
      return new Members()
          .put("schedule", "bands")
          .put("bands", bands.bands().stream().map(UsedJson::band).toList());
    }
    return value instanceof ParameterValue.Table table
        ? new Members().put("table", TableJson.of(table.table()))
        : new Members();
  }

  private static Map<String, Object> band(Band band) {
    return new Members()
        .put(band.above() ? "above" : "from", plain(band.bound()))
        .put("amount", plain(band.pays()))
        .map();
  }

  private static Members tiers(Schedule schedule, Unit unit) {
    return new Members()
        .put("schedule", schedule instanceof Schedule.Slab ? "slab" : "marginal")
        .put("tiers", schedule.tiers().stream().map(tier -> tier(tier, unit)).toList());
  }

  private static Map<String, Object> tier(Tier tier, Unit unit) {
    return new Members()
        .put(tier.above() ? "above" : "from", plain(tier.bound()))
        .put("rate", rate(tier.rate(), unit))
        .map();
  }

  /** A rate without a finite decimal stays the fraction that it is. */
  private static String rate(Rate rate, Unit unit) {
    return rate.isFinite() ? plain(unit.fromBase(rate.times(BigDecimal.ONE))) : rate.toString();
  }

  /** Without trailing zeros. */
  static String plain(BigDecimal number) {
    return DecimalBytes.text(number, 0);
  }
}
