package org.huice.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;

/**
 * A condition that is not made of others.
 *
 * @param condition a comparison, an {@code in}, a flag or a word
 * @param here the pattern around it; of what is said of figures, the pattern that is counted
 * @param wanted whether it has to be true, as far as {@code !} within the pattern goes
 * @param quantified whether it stands in a {@code not} or {@code forall}, or among what is counted
 */
record Leaf(Expression condition, Conditional.Pattern here, boolean wanted, boolean quantified) {
  /** Every one of a rule, in order, within quantifiers too. */
  static List<Leaf> of(RuleTree rule) {
    List<Leaf> leaves = new ArrayList<>();
    rule.when().forEach(conditional -> add(leaves, conditional, false));
    return List.copyOf(leaves);
  }

  /** Every one of a pattern. */
  static List<Leaf> of(Conditional.Pattern pattern) {
    List<Leaf> leaves = new ArrayList<>();
    add(leaves, pattern, false);
    return List.copyOf(leaves);
  }

  private static void add(List<Leaf> leaves, Conditional conditional, boolean quantified) {
    if (conditional instanceof Conditional.Pattern pattern) {
      add(leaves, pattern.constraints(), pattern, quantified);
    } else if (conditional instanceof Conditional.Some some) {
      add(leaves, some.pattern(), quantified);
    } else if (conditional instanceof Conditional.None none) {
      add(leaves, none.pattern(), true);
    } else if (conditional instanceof Conditional.Every every) {
      add(leaves, every.pattern(), true);
    } else if (conditional instanceof Conditional.Either either) {
      either.branches().forEach(branch -> add(leaves, branch, quantified));
    } else if (conditional instanceof Conditional.Accumulate accumulate) {
      add(leaves, accumulate.source(), true);
      add(leaves, accumulate.constraints(), accumulate.source(), quantified);
    } else if (conditional instanceof Conditional.Grouped grouped) {
      grouped.all().forEach(member -> add(leaves, member, quantified));
    }
  }

  private static void add(
      List<Leaf> leaves,
      List<Constraint> constraints,
      Conditional.Pattern here,
      boolean quantified) {
    for (Constraint constraint : constraints) {
      if (constraint.binding() == null) {
        add(leaves, new Leaf(constraint.expression(), here, true, quantified));
      }
    }
  }

  private static void add(List<Leaf> leaves, Leaf leaf) {
    if (leaf.condition instanceof Expression.And and) {
      and.operands().forEach(operand -> add(leaves, leaf.with(operand, leaf.wanted)));
    } else if (leaf.condition instanceof Expression.Or or) {
      or.operands().forEach(operand -> add(leaves, leaf.with(operand, leaf.wanted)));
    } else if (leaf.condition instanceof Expression.Not not) {
      add(leaves, leaf.with(not.operand(), !leaf.wanted));
    } else {
      leaves.add(leaf);
    }
  }

  private Leaf with(Expression part, boolean partWanted) {
    return new Leaf(part, here, partWanted, quantified);
  }

  /** The two sides of a comparison, the left side of an {@code in}, the arguments of a word. */
  List<Expression> operands() {
    if (condition instanceof Expression.Compare compare) {
      return List.of(compare.left(), compare.right());
    } else if (condition instanceof Expression.In in) {
      return List.of(in.left());
    }
    return condition instanceof Expression.Call call ? call.arguments() : List.of(condition);
  }

  /** The parameters that the conditions of a rule name. */
  static Set<String> parameters(RuleTree rule) {
    Set<String> names = new LinkedHashSet<>();
    for (Leaf leaf : of(rule)) {
      addParameter(names, leaf.condition);
      leaf.operands().forEach(operand -> addParameter(names, operand));
    }
    return names;
  }

  private static void addParameter(Set<String> names, Expression expression) {
    if (expression instanceof Expression.Call call) {
      parameter(call).forEach(names::add);
    }
  }

  /** The parameter that a word asks, if it is written as one. */
  static List<String> parameter(Expression.Call call) {
    List<Expression> arguments = call.arguments();
    return !arguments.isEmpty()
            && arguments.get(arguments.size() - 1) instanceof Expression.Text name
        ? List.of(name.value())
        : List.of();
  }
}
