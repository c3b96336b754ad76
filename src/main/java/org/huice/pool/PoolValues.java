package org.huice.pool;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterRef;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.huice.policy.Pool;
import org.huice.problem.Problem;

/** What the parameters say on one day that a pool names. */
public final class PoolValues {
  private static final int FEN_DECIMALS = 2;

  private PoolValues() {}

  /**
   * The values in base units; nothing where one of them is redacted, has no value on that day, or
   * is a budget in parts of a fen or a part of a place.
   *
   * @param documents by policy
   * @param problems told of each of them
   */
  public static Optional<Map<ParameterRef, Fraction>> of(
      Pool pool,
      Function<String, PolicyDocument> documents,
      LocalDate day,
      Consumer<Problem> problems) {
    return read(pool, name -> named(documents.apply(name.policy()), name), day, problems);
  }

  private static Parameter named(PolicyDocument document, ParameterRef name) {
    Parameter parameter = document.parameters().get(name.name());
    if (parameter == null) {
      throw new IllegalArgumentException("No parameter " + name);
    }
    return parameter;
  }

  /** The same of parameters. */
  static Optional<Map<ParameterRef, Fraction>> read(
      Pool pool,
      Function<ParameterRef, Parameter> parameters,
      LocalDate day,
      Consumer<Problem> problems) {
    Map<ParameterRef, Fraction> values = new LinkedHashMap<>();
    boolean whole = true;
    for (ParameterRef name : pool.parameters()) {
      Parameter parameter = parameters.apply(name);
      Optional<Fraction> value = parameter.on(day).flatMap(known -> number(parameter, known));
      value.ifPresent(number -> values.put(name, number));
      Optional<Problem> wrong =
          value.isEmpty()
              ? Optional.of(unknown(pool, name, parameter, day))
              : unfit(pool, name, value.get(), parameter);
      wrong.ifPresent(problems);
      whole &= wrong.isEmpty();
    }
    return whole ? Optional.of(values) : Optional.empty();
  }

  private static Optional<Fraction> number(Parameter parameter, ParameterValue value) {
    if (value instanceof ParameterValue.Plain plain) {
      return Optional.of(Fraction.of(parameter.unit().toBase(plain.number())));
    }
    return value instanceof ParameterValue.Fraction fraction
        ? Optional.of(
            Fraction.of(
                parameter.unit().toBase(fraction.share().numerator()),
                fraction.share().denominator()))
        : Optional.empty();
  }

  /** Money is paid out in whole fen, places are given away one by one. */
  private static Optional<Problem> unfit(
      Pool pool, ParameterRef name, Fraction value, Parameter parameter) {
    boolean places = pool.ranking() != null && name.equals(pool.ranking().keep());
    boolean noFen = name.equals(pool.budget()) && !value.isExact(FEN_DECIMALS);
    if (!noFen && !(places && !value.isExact(0))) {
      return Optional.empty();
    }
    PoolProblem code = noFen ? PoolProblem.POOL_VALUE_NO_FEN : PoolProblem.POOL_VALUE_NO_NUMBER;
    return Optional.of(
        Problem.at(
            parameter.declared(),
            code,
            pool.id(),
            name.toString(),
            value.toString(),
            parameter.unit().base()));
  }

  private static Problem unknown(Pool pool, ParameterRef name, Parameter parameter, LocalDate day) {
    boolean redacted = parameter.on(day).isPresent();
    PoolProblem code = redacted ? PoolProblem.POOL_VALUE_REDACTED : PoolProblem.POOL_VALUE_GAP;
    return Problem.at(parameter.declared(), code, pool.id(), name.toString(), day.toString());
  }
}
