package org.huice.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Truth;
import org.huice.drl.Expression;
import org.huice.policy.ParameterValue;
import org.huice.rule.Policy;
import org.jspecify.annotations.Nullable;

/** The words of the rule API that are conditions by themselves: elapsed and the shares. */
final class PeriodAndShare {
  private static final Set<String> WORDS = Set.of("elapsed", "shareBelow", "shareAtLeast");
  private final Policy policy;
  private final Operands operands;

  PeriodAndShare(Policy policy, Operands operands) {
    this.policy = policy;
    this.operands = operands;
  }

  static boolean isWord(Expression.Call call) {
    return WORDS.contains(call.word());
  }

  /**
   * The condition that the word's answer is the wanted one.
   *
   * @param whole the expression as the rule writes it, for its text and place
   */
  Condition condition(
      String id, Expression whole, Expression.Call call, boolean wanted, Scope scope) {
    return switch (call.word()) {
      case "elapsed" -> elapsed(id, whole, call, wanted, scope);
      case "shareBelow", "shareAtLeast" -> share(id, whole, call, wanted, scope);
      default -> throw new IllegalArgumentException("no condition: " + call.text());
    };
  }

  private Condition elapsed(
      String id, Expression whole, Expression.Call call, boolean wanted, Scope scope) {
    String parameter = Operands.parameter(call);
    Value since = operands.value(call.arguments().get(0), scope);
    LocalDate day = Operands.day(since);
    LocalDate complete = day == null ? null : policy.complete(day, parameter);
    Boolean answer = policy.elapsed(day, parameter);
    return new Condition(
        id,
        truth(answer, wanted),
        whole.text(),
        wanted ? "elapsed" : "not elapsed",
        Canonical.text(complete),
        policy.getAsOf().toString(),
        since.about(),
        answer == null ? missing(call, List.of(since), day != null) : List.of(),
        List.of(),
        whole.place(),
        scope.id());
  }

  private Condition share(
      String id, Expression whole, Expression.Call call, boolean wanted, Scope scope) {
    Value part = operands.value(call.arguments().get(0), scope);
    Value of = operands.value(call.arguments().get(1), scope);
    boolean below = call.word().equals("shareBelow");
    Boolean answer = answer(below, Operands.number(part), Operands.number(of), call);
    return new Condition(
        id,
        truth(answer, wanted),
        whole.text(),
        below == wanted ? "shareBelow" : "shareAtLeast",
        fraction(Operands.parameter(call)),
        actual(part, of),
        part.about(),
        answer == null ? missing(call, List.of(part, usable(of)), false) : List.of(),
        List.of(),
        whole.place(),
        scope.id());
  }

  private @Nullable Boolean answer(
      boolean below, @Nullable BigDecimal part, @Nullable BigDecimal of, Expression.Call call) {
    String parameter = Operands.parameter(call);
    return below
        ? policy.shareBelow(part, of, parameter)
        : policy.shareAtLeast(part, of, parameter);
  }

  /** A share of nothing is no share: a whole that is not above zero counts as not given. */
  private static Value usable(Value whole) {
    BigDecimal number = Operands.number(whole);
    String about = whole.about();
    return number != null && number.signum() <= 0 && about != null
        ? Value.Unknown.fact(about)
        : whole;
  }

  private List<Missing> missing(Expression.Call call, List<Value> values, boolean inevitable) {
    List<Value> all = new ArrayList<>(values);
    if (inevitable || !isGiven(Operands.parameter(call))) {
      all.add(Value.Unknown.parameter(operands.parameterName(call)));
    }
    return Value.missing(all);
  }

  private boolean isGiven(String parameter) {
    return policy
        .parameter(parameter)
        .filter(value -> !(value instanceof ParameterValue.Redacted))
        .isPresent();
  }

  private @Nullable String fraction(String parameter) {
    return policy.parameter(parameter).orElse(null) instanceof ParameterValue.Fraction fraction
        ? fraction.share().toString()
        : Canonical.text(policy.value(parameter));
  }

  private static @Nullable String actual(Value part, Value whole) {
    String numerator = Canonical.text(part.orNull());
    String denominator = Canonical.text(whole.orNull());
    return numerator == null || denominator == null ? null : numerator + "/" + denominator;
  }

  private static Truth truth(@Nullable Boolean answer, boolean wanted) {
    return answer == null ? Truth.UNKNOWN : Truth.of(answer == wanted);
  }
}
