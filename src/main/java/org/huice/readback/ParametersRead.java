package org.huice.readback;

import java.util.Set;
import java.util.TreeSet;
import org.huice.drl.ConditionWord;
import org.huice.drl.Conditional;
import org.huice.drl.Consequence;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.FollowingWord;
import org.huice.drl.RuleTree;

/**
 * The parameters that a rule uses.
 *
 * @param names of the parameters
 * @param counts whether it counts days, months or years
 */
record ParametersRead(Set<String> names, boolean counts) {
  /** Those of a rule. */
  static ParametersRead of(RuleTree rule) {
    Collector collector = new Collector();
    rule.when().forEach(collector::element);
    for (Consequence.Word word : rule.then().words()) {
      collector.names.addAll(word.parameters());
      collector.counts |= word.name().equals(FollowingWord.SINCE.word());
    }
    return new ParametersRead(collector.names, collector.counts);
  }

  /** Walks the conditions. */
  private static final class Collector {
    private final Set<String> names = new TreeSet<>();
    private boolean counts;

    void element(Conditional element) {
      if (element instanceof Conditional.Pattern pattern) {
        pattern.constraints().forEach(this::constraint);
      } else if (element instanceof Conditional.Some some) {
        element(some.pattern());
      } else if (element instanceof Conditional.None none) {
        element(none.pattern());
      } else if (element instanceof Conditional.Every every) {
        element(every.pattern());
      } else if (element instanceof Conditional.Either either) {
        either.branches().forEach(this::element);
      } else if (element instanceof Conditional.Grouped grouped) {
        grouped.all().forEach(this::element);
      } else if (element instanceof Conditional.Accumulate accumulate) {
        element(accumulate.source());
        accumulate.constraints().forEach(this::constraint);
      }
    }

    private void constraint(Constraint constraint) {
      expression(constraint.expression());
    }

    private void expression(Expression expression) {
      if (expression instanceof Expression.And and) {
        and.operands().forEach(this::expression);
      } else if (expression instanceof Expression.Or or) {
        or.operands().forEach(this::expression);
      } else if (expression instanceof Expression.Not not) {
        expression(not.operand());
      } else if (expression instanceof Expression.Compare compare) {
        expression(compare.left());
        expression(compare.right());
      } else if (expression instanceof Expression.In in) {
        in.options().forEach(this::expression);
      } else if (expression instanceof Expression.Arithmetic sum) {
        expression(sum.left());
        expression(sum.right());
      } else if (expression instanceof Expression.Call call) {
        call(call);
      }
    }

    private void call(Expression.Call call) {
      if (call.arguments().get(call.arguments().size() - 1) instanceof Expression.Text name) {
        names.add(name.value());
      }
      counts |= ConditionWord.of(call.word()).filter(Collector::isPeriod).isPresent();
    }

    private static boolean isPeriod(ConditionWord word) {
      return switch (word) {
        case ELAPSED, WITHIN, PASSED -> true;
        default -> false;
      };
    }
  }
}
