package org.huice.matching;

import java.util.List;
import org.huice.determination.Truth;
import org.huice.drl.Comparison;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.rule.Policy;
import org.jspecify.annotations.Nullable;

/** Makes boolean expressions ready. */
final class ReadyTests {
  private ReadyTests() {}

  static ReadyTest of(Expression expression, Names names) {
    if (expression instanceof Expression.Or or) {
      return any(all(or.operands(), names));
    }
    if (expression instanceof Expression.And and) {
      ReadyTest[] operands = all(and.operands(), names);
      return frame -> ReadyTest.all(operands, frame);
    }
    if (expression instanceof Expression.Not not) {
      ReadyTest operand = of(not.operand(), names);
      return frame -> operand.of(frame).not();
    }
    return simple(expression, names);
  }

  /** What tests and binds nothing. */
  static ReadyTest[] ofAll(List<Constraint> constraints, Names names) {
    return constraints.stream()
        .map(constraint -> of(constraint.expression(), names))
        .toArray(ReadyTest[]::new);
  }

  /** Whether one of several holds; none is asked after one that does. */
  static ReadyTest any(ReadyTest[] tests) {
    return frame -> {
      Truth greatest = Truth.FALSE;
      for (ReadyTest test : tests) {
        greatest = greatest.or(test.of(frame));
        if (greatest == Truth.TRUE) {
          return Truth.TRUE;
        }
      }
      return greatest;
    };
  }

  private static ReadyTest[] all(List<Expression> operands, Names names) {
    return operands.stream().map(operand -> of(operand, names)).toArray(ReadyTest[]::new);
  }

  private static ReadyTest simple(Expression expression, Names names) {
    if (expression instanceof Expression.In in) {
      return in(in, names);
    }
    if (expression instanceof Expression.Compare compare) {
      return compare(compare, names);
    }
    if (expression instanceof Expression.Call call) {
      return word(call, true, names);
    }
    ReadyValue flag = ReadyValues.of(expression, names);
    return frame -> held(Comparison.EQUAL, flag.of(frame), true, expression);
  }

  private static ReadyTest compare(Expression.Compare compare, Names names) {
    if (compare.left() instanceof Expression.Call call
        && WordConditions.isWord(call)
        && compare.right() instanceof Expression.Flag flag) {
      return word(call, flag.value() == (compare.operator() == Comparison.EQUAL), names);
    }
    ReadyValue left = ReadyValues.of(compare.left(), names);
    ReadyValue right = ReadyValues.of(compare.right(), names);
    Comparison operator = compare.operator();
    return frame -> held(operator, left.of(frame), right.of(frame), compare);
  }

  private static ReadyTest in(Expression.In in, Names names) {
    ReadyValue left = ReadyValues.of(in.left(), names);
    ReadyValue[] options =
        in.options().stream()
            .map(option -> ReadyValues.of(option, names))
            .toArray(ReadyValue[]::new);
    return frame -> {
      Truth among = Truth.FALSE;
      Object value = left.of(frame);
      for (ReadyValue option : options) {
        among = among.or(held(Comparison.EQUAL, value, option.of(frame), in));
      }
      return in.negated() ? among.not() : among;
    };
  }

  private static Truth held(
      Comparison operator, @Nullable Object left, @Nullable Object right, Expression expression) {
    return left == null || right == null
        ? Truth.UNKNOWN
        : Truth.of(Conditions.holds(operator, left, right, expression));
  }

  /** What a policy answers to a word; null where it does not know. */
  @FunctionalInterface
  private interface Answer {
    @Nullable Boolean of(Policy policy, @Nullable Object first, @Nullable Object second);
  }

  private static ReadyTest word(Expression.Call call, boolean wanted, Names names) {
    Answer answer = answer(call, Operands.parameter(call));
    List<Expression> arguments = call.arguments();
    ReadyValue first = ReadyValues.of(arguments.get(0), names);
    ReadyValue second = arguments.size() > 2 ? ReadyValues.of(arguments.get(1), names) : first;
    return frame -> {
      Boolean yes = answer.of(frame.policy(), first.of(frame), second.of(frame));
      return yes == null ? Truth.UNKNOWN : Truth.of(yes == wanted);
    };
  }

  private static Answer answer(Expression.Call call, String name) {
    return switch (call.word()) {
      case "elapsed" -> (policy, since, none) -> policy.elapsed(ReadyValues.day(since), name);
      case "within" ->
          (policy, since, day) -> policy.within(ReadyValues.day(since), ReadyValues.day(day), name);
      case "passed" ->
          (policy, since, day) -> policy.passed(ReadyValues.day(since), ReadyValues.day(day), name);
      case "inYear" -> (policy, year, none) -> policy.inYear(ReadyValues.number(year), name);
      default -> ofNumbers(call, name);
    };
  }

  private static Answer ofNumbers(Expression.Call call, String name) {
    return switch (call.word()) {
      case "shareBelow" ->
          (policy, part, whole) ->
              policy.shareBelow(ReadyValues.number(part), ReadyValues.number(whole), name);
      case "shareAtLeast" ->
          (policy, part, whole) ->
              policy.shareAtLeast(ReadyValues.number(part), ReadyValues.number(whole), name);
      case "meanAtLeast" ->
          (policy, sum, count) ->
              policy.meanAtLeast(ReadyValues.number(sum), ReadyValues.number(count), name);
      case "pointsAtLeast" ->
          (policy, rate, before) ->
              policy.pointsAtLeast(ReadyValues.number(rate), ReadyValues.number(before), name);
      default -> throw new IllegalArgumentException("no condition: " + call.text());
    };
  }
}
