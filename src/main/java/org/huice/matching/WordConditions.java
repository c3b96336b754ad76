package org.huice.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Truth;
import org.huice.drl.ConditionWord;
import org.huice.drl.Expression;
import org.huice.money.Unit;
import org.huice.policy.ParameterValue;
import org.huice.rule.Policy;
import org.jspecify.annotations.Nullable;

/** The conditions that a word of the policy is by itself, such as {@code shareBelow}. */
final class WordConditions {
  private static final Set<String> WORDS =
      Arrays.stream(ConditionWord.values())
          .filter(ConditionWord::isCondition)
          .map(ConditionWord::word)
          .collect(Collectors.toUnmodifiableSet());

  private final Policy policy;
  private final Operands operands;

  WordConditions(Policy policy, Operands operands) {
    this.policy = policy;
    this.operands = operands;
  }

  /** Whether a call is of such a word. */
  static boolean isWord(Expression.Call call) {
    return WORDS.contains(call.word());
  }

  /**
   * The condition that the word's answer is the wanted one.
   *
   * @param whole the expression as the rule writes it, for its text and place
   */
  Condition condition(
      Spot spot, Expression whole, Expression.Call call, boolean wanted, Scope scope) {
    List<Value> values = new ArrayList<>(2);
    for (Expression argument : call.arguments().subList(0, call.arguments().size() - 1)) {
      values.add(operands.value(argument, scope));
    }
    Answer answer = answer(call, values, wanted);
    return new Condition(
        spot.wording(whole, answer.operator),
        answer.yes == null ? Truth.UNKNOWN : Truth.of(answer.yes == wanted),
        answer.required,
        answer.actual,
        answer.about.about(),
        answer.yes == null ? missing(call, answer.needed) : List.of(),
        List.of(),
        scope.id());
  }

  private Answer answer(Expression.Call call, List<Value> values, boolean wanted) {
    String parameter = Operands.parameter(call);
    return switch (call.word()) {
      case "elapsed" -> elapsed(values.get(0), parameter, wanted);
      case "within" -> within(values.get(0), values.get(1), parameter, wanted);
      case "passed" -> passed(values.get(0), values.get(1), parameter, wanted);
      case "inYear" -> inYear(values.get(0), parameter, wanted);
      case "shareBelow", "shareAtLeast" -> share(values, call, wanted);
      case "meanAtLeast" -> mean(values, parameter, wanted);
      case "pointsAtLeast" -> points(values.get(0), values.get(1), parameter, wanted);
      default -> throw new IllegalArgumentException("no condition: " + call.text());
    };
  }

  /**
   * What the policy answers, and what that is shown by.
   *
   * @param yes null where it does not know
   * @param about the value that the condition is about
   * @param needed every value it takes
   */
  private record Answer(
      @Nullable Boolean yes,
      String operator,
      @Nullable Object required,
      @Nullable Object actual,
      Value about,
      List<Value> needed) {}

  private Answer elapsed(Value since, String parameter, boolean wanted) {
    LocalDate day = Operands.day(since);
    LocalDate complete = day == null ? null : policy.complete(day, parameter);
    return new Answer(
        policy.elapsed(day, parameter),
        wanted ? "elapsed" : "not elapsed",
        complete,
        policy.getAsOf(),
        since,
        List.of(since));
  }

  private Answer within(Value since, Value value, String parameter, boolean wanted) {
    LocalDate first = Operands.day(since);
    LocalDate day = Operands.day(value);
    LocalDate last = first == null ? null : policy.lastDay(first, parameter);
    return new Answer(
        policy.within(first, day, parameter),
        wanted ? "within" : "not within",
        last == null ? null : "[" + first + ", " + last + "]",
        day,
        value,
        List.of(since, value));
  }

  private Answer passed(Value since, Value value, String parameter, boolean wanted) {
    LocalDate first = Operands.day(since);
    LocalDate day = Operands.day(value);
    LocalDate complete = first == null ? null : policy.complete(first, parameter);
    return new Answer(
        policy.passed(first, day, parameter),
        wanted ? "passed" : "not passed",
        complete,
        day,
        value,
        List.of(since, value));
  }

  private Answer inYear(Value year, String parameter, boolean wanted) {
    BigDecimal before = policy.value(parameter);
    BigDecimal now = BigDecimal.valueOf(policy.getAsOf().getYear());
    return new Answer(
        policy.inYear(Operands.number(year), parameter),
        wanted ? "inYear" : "not inYear",
        before == null ? null : now.subtract(before),
        year.orNull(),
        year,
        List.of(year));
  }

  private Answer share(List<Value> values, Expression.Call call, boolean wanted) {
    Value part = values.get(0);
    Value of = values.get(1);
    boolean below = call.word().equals("shareBelow");
    return new Answer(
        answer(below, Operands.number(part), Operands.number(of), call),
        below == wanted ? "shareBelow" : "shareAtLeast",
        fraction(Operands.parameter(call)),
        actual(part, of),
        part,
        List.of(part, usable(of)));
  }

  private Answer mean(List<Value> values, String parameter, boolean wanted) {
    Value sum = values.get(0);
    Value count = values.get(1);
    return new Answer(
        policy.meanAtLeast(Operands.number(sum), Operands.number(count), parameter),
        wanted ? "meanAtLeast" : "meanBelow",
        policy.value(parameter),
        actual(sum, count),
        sum,
        List.of(sum, usable(count)));
  }

  /** What is shown is the difference, in percentage points as the parameter is. */
  private Answer points(Value rate, Value before, String parameter, boolean wanted) {
    BigDecimal now = Operands.number(rate);
    BigDecimal then = Operands.number(before);
    return new Answer(
        policy.pointsAtLeast(now, then, parameter),
        wanted ? "pointsAtLeast" : "pointsBelow",
        policy.value(parameter),
        now == null || then == null ? null : Unit.PERCENT.fromBase(now.subtract(then)),
        rate,
        List.of(rate, before));
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
    Object about = whole.about();
    return number != null && number.signum() <= 0 && about != null
        ? Value.Unknown.fact(about.toString())
        : whole;
  }

  /** What is missing of its values; the parameter where it has none, or where nothing else is. */
  private List<Missing> missing(Expression.Call call, List<Value> values) {
    List<Value> all = new ArrayList<>(values);
    boolean given = values.stream().allMatch(Value.Known.class::isInstance);
    if (given || policy.given(Operands.parameter(call)).isEmpty()) {
      all.add(Value.Unknown.parameter(operands.parameterName(call)));
    }
    return Value.missing(all);
  }

  private @Nullable Object fraction(String parameter) {
    return policy.parameter(parameter).orElse(null) instanceof ParameterValue.Fraction fraction
        ? fraction.share()
        : policy.value(parameter);
  }

  private static @Nullable Object actual(Value part, Value whole) {
    Object numerator = part.orNull();
    Object denominator = whole.orNull();
    return numerator == null || denominator == null ? null : new Share(numerator, denominator);
  }

  /** A part of a whole, written when somebody reads it. */
  private record Share(Object part, Object whole) {
    @Override
    public String toString() {
      return Condition.written(part) + "/" + Condition.written(whole);
    }
  }
}
