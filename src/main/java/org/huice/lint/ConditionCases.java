package org.huice.lint;

import static org.huice.drl.Comparison.AT_LEAST;
import static org.huice.drl.Comparison.EQUAL;
import static org.huice.drl.Comparison.LESS;
import static org.huice.drl.Comparison.NOT_EQUAL;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huice.drl.Comparison;
import org.huice.drl.ConditionWord;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.policy.Parameter;

/**
 * When the conditions of a checked rule hold, as far as that can be said without facts. What cannot
 * be said may hold. Options of the law are not looked up: rules of other options than the one in
 * force are other readings of the law, which an overlay may choose.
 *
 * @param values of the parameters
 */
record ConditionCases(Operands operands, Universe universe, ValuesOn values) {

  /** When a condition of a pattern is {@code wanted}. */
  Cases of(Expression condition, boolean wanted, Conditional.Pattern here) {
    if (condition instanceof Expression.And and) {
      return joined(and.operands(), wanted, wanted, here);
    } else if (condition instanceof Expression.Or or) {
      return joined(or.operands(), wanted, !wanted, here);
    } else if (condition instanceof Expression.Not not) {
      return of(not.operand(), !wanted, here);
    } else if (condition instanceof Expression.Compare compare) {
      return compare(compare, wanted, here);
    } else if (condition instanceof Expression.In in) {
      Set<String> options = new LinkedHashSet<>();
      in.options().forEach(option -> word(option).ifPresent(options::add));
      return words(in.left(), options, wanted != in.negated(), here);
    }
    return flag(condition, wanted, here);
  }

  private Cases joined(
      List<Expression> parts, boolean wanted, boolean all, Conditional.Pattern here) {
    Function<Expression, Cases> one = part -> of(part, wanted, here);
    return all
        ? parts.stream().map(one).reduce(Cases.ALWAYS, Cases::and)
        : parts.stream().map(one).reduce(Cases.NEVER, Cases::or);
  }

  private Cases compare(Expression.Compare compare, boolean wanted, Conditional.Pattern here) {
    Comparison operator = wanted ? compare.operator() : compare.operator().opposite();
    if (compare.right() instanceof Expression.Flag flag) {
      return flag(compare.left(), flag.value() == (operator == EQUAL), here);
    }
    Optional<String> word = word(compare.right());
    if (word.isPresent()) {
      return words(compare.left(), Set.of(word.get()), operator == EQUAL, here);
    }
    return sides(compare.left(), operator, compare.right(), here);
  }

  private Cases sides(
      Expression left, Comparison operator, Expression right, Conditional.Pattern here) {
    Optional<BigDecimal> one = number(left);
    Optional<BigDecimal> other = number(right);
    if (one.isPresent() && other.isPresent()) {
      return operator.holds(one.get().compareTo(other.get())) ? Cases.ALWAYS : Cases.NEVER;
    } else if (other.isPresent()) {
      return bounded(left, operator, other.get(), here)
          .and(difference(left, operator, right, here));
    } else if (one.isPresent()) {
      return bounded(right, turned(operator), one.get(), here)
          .and(difference(left, operator, right, here));
    }
    return difference(left, operator, right, here);
  }

  private Cases bounded(
      Expression operand, Comparison operator, BigDecimal bound, Conditional.Pattern here) {
    ValueSet values = ValueSet.Numbers.of(operator, bound).and(universe.numbers(operand, here));
    if (values instanceof ValueSet.Numbers numbers && universe.isWhole(operand, here)) {
      values = numbers.whole();
    }
    return Cases.where(operands.name(operand, here), values);
  }

  /** What holds of the difference of two operands holds whatever they are. */
  private Cases difference(
      Expression left, Comparison operator, Expression right, Conditional.Pattern here) {
    if (left instanceof Expression.Number || right instanceof Expression.Number) {
      return Cases.ALWAYS;
    }
    String one = operands.name(left, here);
    String other = operands.name(right, here);
    boolean inOrder = one.compareTo(other) <= 0;
    return difference(
        inOrder ? one : other, inOrder ? operator : turned(operator), inOrder ? other : one);
  }

  private static Cases difference(String one, Comparison operator, String other) {
    if (one.equals(other)) {
      return operator.holds(0) ? Cases.ALWAYS : Cases.NEVER;
    }
    return Cases.where(one + " − " + other, ValueSet.Numbers.of(operator, BigDecimal.ZERO));
  }

  private static Comparison turned(Comparison operator) {
    return switch (operator) {
      case EQUAL, NOT_EQUAL -> operator;
      case LESS -> Comparison.GREATER;
      case AT_MOST -> AT_LEAST;
      case GREATER -> LESS;
      case AT_LEAST -> Comparison.AT_MOST;
    };
  }

  private Optional<BigDecimal> number(Expression operand) {
    if (operand instanceof Expression.Number number) {
      return Optional.of(number.value());
    }
    return operand instanceof Expression.Call call && call.arguments().size() == 1
        ? parameter(call).flatMap(values::number)
        : Optional.empty();
  }

  private static Optional<String> parameter(Expression.Call call) {
    List<Expression> arguments = call.arguments();
    return arguments.get(arguments.size() - 1) instanceof Expression.Text name
        ? Optional.of(name.value())
        : Optional.empty();
  }

  private static Optional<String> word(Expression operand) {
    if (operand instanceof Expression.Constant constant) {
      return Optional.of(constant.name());
    }
    return operand instanceof Expression.Text text ? Optional.of(text.value()) : Optional.empty();
  }

  private Cases words(
      Expression operand, Set<String> options, boolean wanted, Conditional.Pattern here) {
    Optional<Set<String>> known =
        operand instanceof Expression.Call call
            ? parameter(call)
                .map(name -> values.policy().parameters().get(name))
                .map(Parameter::options)
                .map(Set::copyOf)
            : universe.words(operand, here);
    ValueSet said = new ValueSet.Words(options, !wanted);
    ValueSet possible = known.map(all -> new ValueSet.Words(all, false).and(said)).orElse(said);
    return Cases.where(operands.name(operand, here), possible);
  }

  private Cases flag(Expression condition, boolean wanted, Conditional.Pattern here) {
    if (condition instanceof Expression.Call call) {
      return ConditionWord.of(call.word())
          .map(word -> asked(word, call, wanted, here))
          .orElse(Cases.ALWAYS);
    }
    return Cases.where(
        operands.name(condition, here), new ValueSet.Words(Set.of(String.valueOf(wanted)), false));
  }

  /** A word that holds a measure against a parameter says so of the measure. */
  private Cases asked(
      ConditionWord word, Expression.Call call, boolean wanted, Conditional.Pattern here) {
    Comparison operator =
        switch (word) {
          case ELAPSED, PASSED, SHARE_AT_LEAST, MEAN_AT_LEAST, POINTS_AT_LEAST -> AT_LEAST;
          case SHARE_BELOW -> LESS;
          case IN_YEAR -> EQUAL;
          case WITHIN, VALUE, DATE, CHOICE -> NOT_EQUAL;
        };
    if (operator == NOT_EQUAL) {
      String name = call.word() + operands.listed(call.arguments(), here);
      return Cases.where(name, new ValueSet.Words(Set.of(String.valueOf(wanted)), false));
    }
    return measured(word, wanted ? operator : operator.opposite(), call, here);
  }

  private Cases measured(
      ConditionWord word, Comparison operator, Expression.Call call, Conditional.Pattern here) {
    String parameter = parameter(call).orElse("");
    Parameter named = values.policy().parameters().get(parameter);
    List<Expression> measured = call.arguments().subList(0, call.arguments().size() - 1);
    boolean share = word == ConditionWord.SHARE_BELOW || word == ConditionWord.SHARE_AT_LEAST;
    String name =
        (share ? "share" : call.word())
            + operands.listed(measured, here)
            + (named == null ? "" : named.unit().base());
    Cases said = difference(name, operator, "value(" + parameter + ")");
    return values
        .number(parameter)
        .map(bound -> said.and(Cases.where(name, ValueSet.Numbers.of(operator, bound))))
        .orElse(said);
  }
}
