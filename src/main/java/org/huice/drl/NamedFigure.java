package org.huice.drl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.money.Unit;
import org.huice.vocabulary.Vocabulary;

/**
 * What a figure over many facts is called where an amount is computed of it.
 *
 * @param label the variable without its dollar sign
 * @param unit the symbol of its base unit; {@code 个} of a count, and of numbers without a unit
 * @param source what was computed: {@code sum(债券.发行金额)}
 */
public record NamedFigure(String label, String unit, String source) {
  /**
   * The names of a figure.
   *
   * @param variable bound to it
   * @param variables of the rule
   */
  public static NamedFigure of(
      String variable, Bound.ToResult figure, Variables variables, Vocabulary vocabulary) {
    FieldLookup fields = new FieldLookup(vocabulary, variables, figure.source().type());
    String unit =
        argument(figure.source(), figure.result())
            .flatMap(argument -> unit(argument, fields))
            .map(Unit::base)
            .orElse(Unit.PIECE.symbol());
    return new NamedFigure(variable.substring(1), unit, source(figure.source(), figure.result()));
  }

  /** {@code sum(债券.发行金额)}, {@code count(债券)}. */
  public static String source(Conditional.Pattern counted, Conditional.Result result) {
    String of = argument(counted, result).map(argument -> "." + argument.text()).orElse("");
    return result.function().word() + "(" + counted.type() + of + ")";
  }

  /** What is summed or compared, as the pattern binds it; empty for a count. */
  public static Optional<Expression> argument(
      Conditional.Pattern counted, Conditional.Result result) {
    Expression.Variable of = result.of();
    return of == null
        ? Optional.empty()
        : counted.constraints().stream()
            .filter(constraint -> of.name().equals(constraint.binding()))
            .map(Constraint::expression)
            .findFirst();
  }

  /** That of a sum is its parts'; that of a product the one that is no rate. */
  private static Optional<Unit> unit(Expression expression, FieldLookup fields) {
    if (!(expression instanceof Expression.Arithmetic sum)) {
      return fields.of(expression).flatMap(found -> found.field().measure());
    }
    List<Unit> both =
        Stream.of(sum.left(), sum.right()).flatMap(side -> unit(side, fields).stream()).toList();
    boolean product = sum.operator() == '*';
    return both.stream()
        .filter(unit -> !product || !unit.isRate())
        .findFirst()
        .or(() -> both.stream().findFirst());
  }

  /** The call that says so: {@code .figure( "合计", $合计, "元", "sum(债券.发行金额)" )}. */
  String call(String variable) {
    return Stream.of(
            CanonicalDrl.quoted(label),
            variable,
            CanonicalDrl.quoted(unit),
            CanonicalDrl.quoted(source))
        .collect(Collectors.joining(", ", ".figure( ", " )"));
  }
}
