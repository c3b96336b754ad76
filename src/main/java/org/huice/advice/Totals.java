package org.huice.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.jspecify.annotations.Nullable;

/** Figures over many facts. */
record Totals(Terms terms) {
  /** More facts than that are not made up. */
  private static final BigDecimal FEW = BigDecimal.TEN;

  /** The figure; null where it is not known of every fact whether it counts, and what for. */
  @Nullable BigDecimal value(Scope.OfResult result) {
    List<BigDecimal> values = new ArrayList<>();
    Conditional.Pattern source = result.over().source();
    Sources sources = new Sources(terms);
    if (!sources.unlisted(source, 0, result.scope()).isEmpty()) {
      return null;
    }
    for (Fact fact : sources.facts(source, result.scope())) {
      Scope inner = Sources.bind(source, fact, result.scope());
      Truth counts = counts(source, inner);
      BigDecimal value = argument(result.result(), inner);
      if (counts == Truth.UNKNOWN || (counts == Truth.TRUE && value == null)) {
        return null;
      } else if (counts == Truth.TRUE && value != null) {
        values.add(value);
      }
    }
    return figure(result.result(), values);
  }

  /** How many facts may have to be made up for the figures to be as demanded, the fewest first. */
  Set<Integer> counts(Conditional.Accumulate accumulate, Scope inner) {
    Set<Integer> counts = new TreeSet<>(Set.of(1));
    for (Expression test : Sources.tests(accumulate.constraints())) {
      for (Expression side : CalendarDays.sides(test)) {
        if (terms.value(side, inner) instanceof BigDecimal number
            && number.compareTo(FEW) <= 0
            && number.signum() > 0) {
          counts.add(number.setScale(0, RoundingMode.CEILING).intValue());
          counts.add(number.setScale(0, RoundingMode.FLOOR).intValue() + 1);
        }
      }
    }
    return counts;
  }

  private Truth counts(Conditional.Pattern source, Scope inner) {
    List<Expression> tests = Sources.tests(source.constraints());
    return Truth.all(tests.stream().map(test -> terms.truth(test, inner)).toList());
  }

  private @Nullable BigDecimal argument(Conditional.Result result, Scope inner) {
    if (result.of() == null) {
      return BigDecimal.ONE;
    }
    return terms.value(result.of(), inner) instanceof BigDecimal number ? number : null;
  }

  private static @Nullable BigDecimal figure(Conditional.Result result, List<BigDecimal> values) {
    return switch (result.function()) {
      case SUM, COUNT -> values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      case MIN -> values.stream().min(Comparator.naturalOrder()).orElse(null);
      case MAX -> values.stream().max(Comparator.naturalOrder()).orElse(null);
    };
  }
}
