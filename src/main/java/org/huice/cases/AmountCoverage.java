package org.huice.cases;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.drl.RuleTree;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/** What the examples leave unshown of the tiers, tables and limits by which a clause pays. */
record AmountCoverage(
    String clause, Map<String, Parameter> parameters, Shown shown, Consumer<Gap> gaps) {

  /** Tells the gaps of the rules of the clause, each use of a parameter once. */
  void of(List<RuleTree> rules) {
    Set<List<Object>> told = new LinkedHashSet<>();
    rules.stream()
        .flatMap(rule -> Use.of(rule).stream())
        .filter(use -> told.add(List.of(use.word(), use.parameter())))
        .forEach(this::tell);
  }

  private void tell(Use use) {
    switch (use.word()) {
      case AT_MOST -> limit(use, true, Gap.Kind.NEVER_CUT, Gap.Kind.ALWAYS_CUT);
      case AT_LEAST -> limit(use, false, Gap.Kind.NEVER_RAISED, Gap.Kind.ALWAYS_RAISED);
      case SCHEDULE, PER_UNIT, BAND, RATE, TABLE -> {
        Parameter parameter = Objects.requireNonNull(parameters.get(use.parameter()));
        values(parameter).forEach(value -> value(use, parameter, value));
      }
      default -> {}
    }
  }

  private void limit(Use use, boolean upper, Gap.Kind never, Gap.Kind always) {
    if (!shown.amounts().limited(clause, use.parameter(), upper, true)) {
      add(use, never, null);
    }
    if (!shown.amounts().limited(clause, use.parameter(), upper, false)) {
      add(use, always, null);
    }
  }

  /** Of one that the document gives nowhere, those that the examples give. */
  private Collection<ParameterValue> values(Parameter parameter) {
    Set<ParameterValue> given = new LinkedHashSet<>(parameter.values().values());
    given.removeIf(ParameterValue.Redacted.class::isInstance);
    return given.isEmpty() ? shown.amounts().values(parameter.name()) : given;
  }

  private void value(Use use, Parameter parameter, ParameterValue value) {
    if (value instanceof ParameterValue.Table table) {
      for (int row = 0; row < table.table().rows().size(); row++) {
        if (!shown.amounts().reached(clause, use.parameter(), value, row)) {
          add(use, Gap.Kind.ROW_UNUSED, String.valueOf(row + 1));
        }
      }
    } else {
      Unit unit = parameter.quantity();
      scale(use, unit == null ? Unit.YUAN : unit, value);
    }
  }

  private void scale(Use use, Unit unit, ParameterValue value) {
    Scale scale = Scale.of(value);
    for (int i = scale.lowest(); i < scale.steps().size(); i++) {
      if (!shown.amounts().reached(clause, use.parameter(), value, i)) {
        Scale.Start start = scale.steps().get(i);
        add(
            use,
            start.above() ? Gap.Kind.TIER_ABOVE : Gap.Kind.TIER_FROM,
            bound(start.bound(), unit));
      }
    }
    if (scale.hasBelow() && !isBelowShown(use, unit, value, scale)) {
      add(use, Gap.Kind.TIER_BELOW, bound(scale.steps().get(scale.lowest()).bound(), unit));
    }
  }

  // Where a rule itself asks for the lowest bound, its condition fails before the tiers do.
  private boolean isBelowShown(Use use, Unit unit, ParameterValue value, Scale scale) {
    BigDecimal bound = unit.toBase(scale.steps().get(scale.lowest()).bound());
    for (int i = -1; i < scale.lowest(); i++) {
      if (shown.amounts().reached(clause, use.parameter(), value, i)) {
        return true;
      }
    }
    return shown.failed(clause, use.word().word() + "( \"" + use.parameter() + "\" )", bound);
  }

  private static String bound(BigDecimal number, Unit unit) {
    return number.toPlainString() + unit.symbol();
  }

  private void add(Use use, Gap.Kind kind, @Nullable String bound) {
    gaps.accept(new Gap(clause, use.parameter(), bound, kind, use.place()));
  }
}
