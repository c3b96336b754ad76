package org.huice.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.money.Amount;
import org.huice.money.Operation;
import org.huice.money.Step;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/** What the amounts of examples show, by their steps: nothing is computed again. */
final class Amounts {
  private static final Set<Operation> TIERED =
      Set.of(
          Operation.SLAB, Operation.MARGINAL, Operation.PER_UNIT, Operation.BAND, Operation.RATE);
  private static final Set<Operation> LIMITING =
      Set.of(Operation.AT_MOST, Operation.BELOW, Operation.AT_LEAST);

  /** A tier, band or row, by its number from 0; -1 below all. */
  private record Line(String clause, String parameter, ParameterValue value, int number) {}

  /** A limit that cut or raised, or did not. */
  private record Limit(String clause, String parameter, boolean upper, boolean changed) {}

  private final Set<Line> lines = new HashSet<>();
  private final Set<Limit> limits = new HashSet<>();
  private final Map<String, Set<ParameterValue>> values = new LinkedHashMap<>();

  /** Whether an amount under a clause was computed by that tier, band or row. */
  boolean reached(String clause, String parameter, ParameterValue value, int number) {
    return lines.contains(new Line(clause, parameter, value, number));
  }

  /** Whether a limit was met by an amount under a clause that it changed, or did not. */
  boolean limited(String clause, String parameter, boolean upper, boolean changed) {
    return limits.contains(new Limit(clause, parameter, upper, changed));
  }

  /** The values of a parameter by which amounts were computed, in the order of the examples. */
  Set<ParameterValue> values(String parameter) {
    return values.getOrDefault(parameter, Set.of());
  }

  /**
   * Adds a ruling.
   *
   * @param parameters as they were for it
   */
  void add(Ruling ruling, Map<String, Parameter> parameters) {
    Amount amount = ruling.amount();
    LocalDate day = ruling.matter().date();
    if (amount != null && day != null) {
      add(amount.steps(), ruling.matter(), parameters, day);
    }
  }

  private void add(
      List<Step> steps, Matter matter, Map<String, Parameter> parameters, LocalDate day) {
    Step before = null;
    for (Step step : steps) {
      add(step.parts(), matter, parameters, day);
      Parameter parameter = parameters.get(step.label());
      if (parameter != null) {
        Step last = before;
        parameter.on(day).ifPresent(value -> add(step, last, matter.clause(), parameter, value));
      }
      before = step;
    }
  }

  private void add(
      Step step, @Nullable Step before, String clause, Parameter parameter, ParameterValue value) {
    BigDecimal soFar = before == null ? BigDecimal.ZERO : before.result();
    if (LIMITING.contains(step.operation())) {
      boolean changed = step.result().compareTo(soFar) != 0;
      boolean upper = step.operation() != Operation.AT_LEAST;
      limits.add(new Limit(clause, step.label(), upper, changed));
    } else if (step.operation() == Operation.TABLE && value instanceof ParameterValue.Table of) {
      new Rows(of.table()).taken(step).forEach(row -> add(clause, parameter, value, row));
    } else if (TIERED.contains(step.operation()) && !goesOn(step, before)) {
      tiers(step, soFar, clause, parameter, value);
    }
  }

  /** Whether a step is of the next tier of the same schedule. */
  private static boolean goesOn(Step step, @Nullable Step before) {
    return before != null
        && before.operation() == step.operation()
        && before.label().equals(step.label());
  }

  private void tiers(
      Step step, BigDecimal soFar, String clause, Parameter parameter, ParameterValue value) {
    Scale scale = Scale.of(value);
    Unit unit = parameter.quantity();
    if (!scale.steps().isEmpty() && unit != null) {
      int reached = reached(scale, unit.toBase(BigDecimal.ONE), step, soFar);
      scale.paying(reached).forEach(number -> add(clause, parameter, value, number));
    }
  }

  /** A schedule goes by the amount so far, its bounds may be shares; all others by a quantity. */
  private static int reached(Scale scale, BigDecimal one, Step step, BigDecimal soFar) {
    boolean ofAmount = step.operation() == Operation.SLAB || step.operation() == Operation.MARGINAL;
    if (!ofAmount) {
      return scale.reached(step.parts().get(0).result(), one);
    }
    if (step.parts().isEmpty()) {
      return scale.reached(soFar, one);
    }
    BigDecimal whole = step.parts().get(0).result();
    return whole.signum() > 0 ? scale.reached(soFar, one.multiply(whole)) : -1;
  }

  private void add(String clause, Parameter parameter, ParameterValue value, int number) {
    lines.add(new Line(clause, parameter.name(), value, number));
    values.computeIfAbsent(parameter.name(), known -> new LinkedHashSet<>()).add(value);
  }
}
