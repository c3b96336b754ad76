package org.huice.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Prints conditions of one pattern in three-valued logic, with negations pushed inward.
 *
 * @param possible whether a condition is printed so that it holds where it may be true; else it
 *     holds only where it is known to be true
 */
record CanonicalCondition(
    CanonicalOperand operands, Inlining inlining, Conditional.Pattern here, boolean possible) {

  /** A condition that must be {@code wanted}. */
  String print(Expression condition, boolean wanted) {
    if (condition instanceof Expression.And and) {
      return join(and.operands(), wanted, wanted);
    } else if (condition instanceof Expression.Or or) {
      return join(or.operands(), wanted, !wanted);
    } else if (condition instanceof Expression.Not not) {
      return print(not.operand(), !wanted);
    } else if (condition instanceof Expression.Compare compare) {
      return compare(compare, wanted);
    } else if (condition instanceof Expression.In in) {
      return in(in, wanted != in.negated());
    }
    return flag(inline(condition), wanted);
  }

  private String join(List<Expression> conditions, boolean wanted, boolean all) {
    List<String> parts = conditions.stream().map(part -> print(part, wanted)).toList();
    return all ? all(parts) : any(parts);
  }

  /** All of the parts. */
  static String all(List<String> parts) {
    return parts.size() == 1 ? parts.get(0) : "( " + String.join(" && ", parts) + " )";
  }

  /** Any of the parts. */
  static String any(List<String> parts) {
    return parts.size() == 1 ? parts.get(0) : "( " + String.join(" || ", parts) + " )";
  }

  private Expression inline(Expression operand) {
    return inlining.operand(operand, here);
  }

  private String compare(Expression.Compare compare, boolean wanted) {
    Expression left = inline(compare.left());
    Expression right = inline(compare.right());
    Comparison operator = wanted ? compare.operator() : compare.operator().opposite();
    if (right instanceof Expression.Flag value) {
      return flag(left, value.value() == (operator == Comparison.EQUAL));
    }
    String test = operands.compared(left, operator.sign(), right);
    return operator == Comparison.EQUAL && isFieldWithWord(left, right) && !possible
        ? test
        : guarded(operands.both(left, right), test);
  }

  /** A field without a value is no word: unguarded, Drools finds such constraints by hash. */
  private static boolean isFieldWithWord(Expression left, Expression right) {
    return left instanceof Expression.FieldOf
        && (right instanceof Expression.Constant || right instanceof Expression.Text);
  }

  /** Something that answers yes, no or nothing; comparing nothing with == or != is safe. */
  private String flag(Expression operand, boolean wanted) {
    String test =
        possible
            ? operands.text(operand) + " != " + !wanted
            : operands.text(operand) + " == " + wanted;
    return guarded(operands.needsToAsk(operand), test);
  }

  private String in(Expression.In in, boolean wanted) {
    Expression left = inline(in.left());
    if (left instanceof Expression.FieldOf || left instanceof Expression.Path) {
      String sign = wanted ? " in " : " not in ";
      return guarded(
          operands.needs(left), operands.text(left) + sign + operands.listed(in.options()));
    }
    return guarded(operands.needs(left), spelledOut(left, in.options(), wanted));
  }

  /** Drools has {@code in} for fields only. */
  private String spelledOut(Expression left, List<Expression> options, boolean wanted) {
    Function<Expression, String> one =
        option -> operands.compared(left, wanted ? "==" : "!=", option);
    List<String> parts = options.stream().map(one).toList();
    return wanted ? any(parts) : all(parts);
  }

  private String guarded(Collection<String> needs, String test) {
    List<String> parts = new ArrayList<>();
    needs.forEach(need -> parts.add(need + (possible ? " == null" : " != null")));
    parts.add(test);
    return possible ? any(parts) : all(parts);
  }
}
