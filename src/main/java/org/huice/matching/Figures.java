package org.huice.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huice.determination.Missing;
import org.huice.determination.Truth;
import org.huice.dossier.FactId;
import org.huice.drl.Aggregate;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.drl.NamedFigure;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of an {@code accumulate} come to.
 *
 * @param counted what the names of the source stand for, for each fact that may count
 * @param known whether it is certain which facts count, and for how much
 * @param missing what keeps that from being certain
 */
record Figures(
    Conditional.Accumulate accumulate, List<Scope> counted, boolean known, List<Missing> missing) {

  /** The name of a figure, written when somebody reads it. */
  private record Name(Conditional.Pattern source, Conditional.Result result) {
    @Override
    public String toString() {
      return NamedFigure.source(source, result);
    }
  }

  /** The facts that may count, by identity. */
  List<FactId> facts() {
    List<FactId> facts = new ArrayList<>(counted.size());
    for (Scope scope : counted) {
      FactId id = scope.id();
      if (id != null) {
        facts.add(id);
      }
    }
    return List.copyOf(facts);
  }

  /** The arguments that have no value for a fact. */
  static List<Value> lacking(List<Conditional.Result> results, Scope scope) {
    List<Value> lacking = new ArrayList<>(0);
    for (Conditional.Result result : results) {
      Expression.Variable argument = result.of();
      if (argument != null && scope.variable(argument.name()) instanceof Value.Unknown unknown) {
        lacking.add(unknown);
      }
    }
    return lacking;
  }

  /** Whether there are such figures: false of the least and the greatest of nothing. */
  Truth truth() {
    if (!known) {
      return Truth.UNKNOWN;
    }
    Truth least = Truth.TRUE;
    for (Conditional.Result result : accumulate.results()) {
      least = least.and(Truth.of(!counted.isEmpty() || !isExtreme(result)));
    }
    return least;
  }

  private static boolean isExtreme(Conditional.Result result) {
    return result.of() != null
        && (result.function() == Aggregate.MIN || result.function() == Aggregate.MAX);
  }

  /** One figure, in base units. */
  Value value(Conditional.Result result) {
    Name about = new Name(accumulate.source(), result);
    BigDecimal number = known ? number(result) : null;
    return number == null
        ? new Value.Unknown(known ? List.of() : missing, about.toString())
        : new Value.Known(number, about);
  }

  private @Nullable BigDecimal number(Conditional.Result result) {
    Expression.Variable argument = result.of();
    if (result.function() == Aggregate.COUNT || argument == null) {
      return BigDecimal.valueOf(counted.size());
    }
    BigDecimal figure = isExtreme(result) ? null : BigDecimal.ZERO;
    for (Scope scope : counted) {
      BigDecimal next = number(scope.variable(argument.name()), result);
      figure = figure == null ? next : joined(result.function(), figure, next);
    }
    return figure;
  }

  private static BigDecimal joined(Aggregate function, BigDecimal before, BigDecimal next) {
    return switch (function) {
      case MIN -> before.compareTo(next) <= 0 ? before : next;
      case MAX -> before.compareTo(next) >= 0 ? before : next;
      default -> before.add(next);
    };
  }

  private static BigDecimal number(Value value, Conditional.Result result) {
    BigDecimal number = Operands.number(value);
    if (number == null) {
      throw new IllegalArgumentException("no number for " + result.variable());
    }
    return number;
  }
}
