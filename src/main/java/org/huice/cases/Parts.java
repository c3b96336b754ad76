package org.huice.cases;

import java.util.ArrayList;
import java.util.List;
import org.huice.drl.Expression;

/** The parts of expressions. */
final class Parts {
  private Parts() {}

  /** What an expression is made of, in the order of its text; of a field and a literal nothing. */
  static List<Expression> of(Expression expression) {
    if (expression instanceof Expression.Compare compare) {
      return List.of(compare.left(), compare.right());
    } else if (expression instanceof Expression.Arithmetic arithmetic) {
      return List.of(arithmetic.left(), arithmetic.right());
    } else if (expression instanceof Expression.Call call) {
      return call.arguments();
    } else if (expression instanceof Expression.In in) {
      List<Expression> all = new ArrayList<>(List.of(in.left()));
      all.addAll(in.options());
      return all;
    }
    return ofWhole(expression);
  }

  /** Of {@code ||}, {@code &&} and {@code !} what they join; else empty. */
  static List<Expression> ofWhole(Expression expression) {
    if (expression instanceof Expression.And and) {
      return and.operands();
    } else if (expression instanceof Expression.Or or) {
      return or.operands();
    }
    return expression instanceof Expression.Not not ? List.of(not.operand()) : List.of();
  }
}
