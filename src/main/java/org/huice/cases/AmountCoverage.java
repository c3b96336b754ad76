package org.huice.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huice.drl.RuleTree;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;

/**
 * What examples are to show of the tiers, tables and limits by which a clause pays.
 *
 * @param examples where the document gives a value nowhere, those that they give
 */
record AmountCoverage(String clause, Map<String, Parameter> parameters, Amounts examples) {

  /** Of the rules of the clause, each use of a parameter once. */
  List<Demand> of(List<RuleTree> rules) {
    Set<List<Object>> told = new LinkedHashSet<>();
    List<Demand> demands = new ArrayList<>();
    rules.stream()
        .flatMap(rule -> Use.of(rule).stream())
        .filter(use -> told.add(List.of(use.word(), use.parameter())))
        .forEach(use -> add(use, demands));
    return List.copyOf(demands);
  }

  private void add(Use use, List<Demand> demands) {
    switch (use.word()) {
      case AT_MOST -> {
        demands.add(Demand.limit(clause, use, Gap.Kind.NEVER_CUT));
        demands.add(Demand.limit(clause, use, Gap.Kind.ALWAYS_CUT));
      }
      case AT_LEAST -> {
        demands.add(Demand.limit(clause, use, Gap.Kind.NEVER_RAISED));
        demands.add(Demand.limit(clause, use, Gap.Kind.ALWAYS_RAISED));
      }
      case SCHEDULE, PER_UNIT, BAND, RATE, TABLE -> {
        Parameter parameter = Objects.requireNonNull(parameters.get(use.parameter()));
        values(parameter).forEach(value -> add(use, parameter, value, demands));
      }
      default -> {}
    }
  }

  /** Of one that the document gives nowhere, those that the examples give. */
  private Collection<ParameterValue> values(Parameter parameter) {
    Set<ParameterValue> given = new LinkedHashSet<>(parameter.values().values());
    given.removeIf(ParameterValue.Redacted.class::isInstance);
    return given.isEmpty() ? examples.values(parameter.name()) : given;
  }

  private void add(Use use, Parameter parameter, ParameterValue value, List<Demand> demands) {
    if (value instanceof ParameterValue.Table table) {
      for (int row = 0; row < table.table().rows().size(); row++) {
        String bound = String.valueOf(row + 1);
        demands.add(new Demand(clause, use, Gap.Kind.ROW_UNUSED, value, row, bound, null));
      }
    } else {
      Unit unit = parameter.quantity();
      scale(use, unit == null ? Unit.YUAN : unit, value, demands);
    }
  }

  private void scale(Use use, Unit unit, ParameterValue value, List<Demand> demands) {
    Scale scale = Scale.of(value);
    for (int i = scale.lowest(); i < scale.steps().size(); i++) {
      Scale.Start start = scale.steps().get(i);
      Gap.Kind kind = start.above() ? Gap.Kind.TIER_ABOVE : Gap.Kind.TIER_FROM;
      demands.add(new Demand(clause, use, kind, value, i, bound(start.bound(), unit), null));
    }
    if (scale.hasBelow()) {
      BigDecimal lowest = scale.steps().get(scale.lowest()).bound();
      demands.add(
          new Demand(
              clause,
              use,
              Gap.Kind.TIER_BELOW,
              value,
              scale.lowest(),
              bound(lowest, unit),
              unit.toBase(lowest)));
    }
  }

  private static String bound(BigDecimal number, Unit unit) {
    return number.toPlainString() + unit.symbol();
  }
}
