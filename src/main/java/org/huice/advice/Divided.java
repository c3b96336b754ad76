package org.huice.advice;

import java.math.BigDecimal;
import java.util.List;
import org.huice.money.Band;
import org.huice.money.Rate;
import org.huice.money.Schedule;
import org.huice.money.Tier;
import org.huice.policy.LookupTable;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/** Values worth trying for a parameter that states tiers, bands or rows. */
final class Divided {
  private Divided() {}

  /** One for everything; none where the parameter is a mere number, day or choice. */
  static List<Object> usual(Parameter parameter) {
    ParameterValue stated =
        parameter.values().values().stream()
            .filter(value -> !(value instanceof ParameterValue.Redacted))
            .findFirst()
            .orElse(null);
    if (stated instanceof ParameterValue.Table table) {
      return Values.USUAL.stream().<Object>map(pays -> row(table.table(), pays)).toList();
    }
    if (stated instanceof ParameterValue.Bands || (stated == null && isBands(parameter))) {
      return Values.USUAL.stream().<Object>map(Divided::band).toList();
    }
    return stated instanceof ParameterValue.Tiers || (stated == null && isTiers(parameter))
        ? List.of(tiers(stated))
        : List.of();
  }

  /** So much for each 元 would be a rate. */
  private static boolean isBands(Parameter parameter) {
    return parameter.unit().isMoney()
        && parameter.quantity() != null
        && parameter.quantity().isMoney();
  }

  private static boolean isTiers(Parameter parameter) {
    return parameter.unit().isRate() && parameter.quantity() != null;
  }

  private static ParameterValue row(LookupTable table, BigDecimal pays) {
    List<LookupTable.Cell> any =
        table.keys().stream().<LookupTable.Cell>map(key -> new LookupTable.Cell.Any()).toList();
    return new ParameterValue.Table(
        new LookupTable(table.keys(), List.of(new LookupTable.Row(any, pays))));
  }

  private static ParameterValue band(BigDecimal pays) {
    return new ParameterValue.Bands(List.of(new Band(BigDecimal.ZERO, false, pays)));
  }

  private static ParameterValue tiers(@Nullable ParameterValue stated) {
    Tier whole = new Tier(BigDecimal.ZERO, false, new Rate(BigDecimal.ONE, BigDecimal.ONE));
    boolean marginal =
        stated instanceof ParameterValue.Tiers tiers
            && tiers.schedule() instanceof Schedule.Marginal;
    return new ParameterValue.Tiers(
        marginal ? new Schedule.Marginal(List.of(whole)) : new Schedule.Slab(List.of(whole)));
  }
}
