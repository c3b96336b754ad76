package org.huice.matching;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.determination.Missing;
import org.huice.determination.Truth;
import org.huice.dossier.FactId;
import org.huice.drl.Aggregate;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.drl.NamedFigure;

/**
 * What the facts of an {@code accumulate} come to.
 *
 * @param counted what the names of the source stand for, for each fact that may count
 * @param known whether it is certain which facts count, and for how much
 * @param missing what keeps that from being certain
 */
record Figures(
    Conditional.Accumulate accumulate, List<Scope> counted, boolean known, List<Missing> missing) {

  /** The facts that may count, by identity. */
  List<FactId> facts() {
    return counted.stream().flatMap(scope -> Stream.ofNullable(scope.id())).toList();
  }

  /** The arguments that have no value for a fact. */
  static List<Value> lacking(List<Conditional.Result> results, Scope scope) {
    return results.stream()
        .flatMap(result -> Optional.ofNullable(result.of()).stream())
        .map(argument -> scope.variable(argument.name()))
        .filter(Value.Unknown.class::isInstance)
        .toList();
  }

  /** Whether there are such figures: false of the least and the greatest of nothing. */
  Truth truth() {
    if (!known) {
      return Truth.UNKNOWN;
    }
    return Truth.of(accumulate.results().stream().allMatch(result -> number(result).isPresent()));
  }

  /** One figure, in base units. */
  Value value(Conditional.Result result) {
    String about = NamedFigure.source(accumulate.source(), result);
    BigDecimal number = known ? number(result).orElse(null) : null;
    return number == null
        ? new Value.Unknown(known ? List.of() : missing, about)
        : new Value.Known(number, about);
  }

  private Optional<BigDecimal> number(Conditional.Result result) {
    Expression.Variable argument = result.of();
    if (result.function() == Aggregate.COUNT || argument == null) {
      return Optional.of(BigDecimal.valueOf(counted.size()));
    }
    List<BigDecimal> numbers =
        counted.stream().map(scope -> number(scope.variable(argument.name()), result)).toList();
    return switch (result.function()) {
      case MIN -> numbers.stream().min(Comparator.naturalOrder());
      case MAX -> numbers.stream().max(Comparator.naturalOrder());
      default -> Optional.of(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
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
