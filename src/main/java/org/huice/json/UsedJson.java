package org.huice.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huice.explanation.SourcedFact;
import org.huice.explanation.UsedParameter;
import org.huice.money.Rate;
import org.huice.money.Schedule;
import org.huice.money.Tier;
import org.huice.money.Unit;
import org.huice.policy.Clause;
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
    return used.stream().map(one -> parameter(one, policy)).toList();
  }

  private static Map<String, Object> parameter(UsedParameter used, PolicyDocument policy) {
    Parameter parameter = used.parameter();
    Clause clause = policy.clauses().get(parameter.clause());
    Unit quantity = parameter.quantity();
    return new Members()
        .put("name", parameter.name())
        .put("unit", parameter.unit().symbol())
        .put("quantity", quantity == null ? null : quantity.symbol())
        .put("clause", parameter.clause())
        .put("quote", clause == null ? null : clause.text())
        .put("bound", parameter.ceiling() ? "ceiling" : "exact")
        .put("assumed", parameter.assumed())
        .put("redacted", used.value() instanceof ParameterValue.Redacted)
        .put("overlaid", used.overlaid())
        .putAll(value(used.value(), parameter.unit()))
        .map();
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
    return value instanceof ParameterValue.Tiers tiers
        ? tiers(tiers.schedule(), unit)
        : new Members();
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

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
