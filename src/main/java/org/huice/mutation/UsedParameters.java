package org.huice.mutation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.policy.ParameterRef;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
import org.huice.ruleset.PolicyRules;

/**
 * The parameters on which the decision of one dossier hangs. What only a pool reads, which is
 * decided of all applicants together, no worked example can show.
 */
final class UsedParameters {
  private UsedParameters() {}

  /** Their names. */
  static Set<String> of(PolicyRules policy) {
    Set<String> names = new LinkedHashSet<>();
    policy.rules().forEach(rule -> names.addAll(of(rule)));
    settled(policy.document()).forEach(reference -> names.add(reference.name()));
    return names;
  }

  /** Those that a rule names. */
  static Set<String> of(RuleTree rule) {
    Set<String> names = new LinkedHashSet<>();
    rule.when().stream().flatMap(UsedParameters::expressions).forEach(one -> add(one, names));
    rule.then().words().forEach(word -> names.addAll(word.parameters()));
    return names;
  }

  private static Stream<ParameterRef> settled(PolicyDocument document) {
    return document.settlement().stream()
        .flatMap(
            rule -> {
              if (rule instanceof SettlementRule.Ceiling ceiling) {
                return Stream.ofNullable(ceiling.limit().parameter());
              }
              return rule instanceof SettlementRule.Highest highest
                  ? Stream.ofNullable(highest.keep())
                  : Stream.of();
            })
        .filter(reference -> reference.policy().equals(document.id()));
  }

  /** Every condition of an element, those within it included. */
  static Stream<Expression> expressions(Conditional element) {
    if (element instanceof Conditional.Pattern pattern) {
      return pattern.constraints().stream().map(Constraint::expression);
    } else if (element instanceof Conditional.Some some) {
      return expressions(some.pattern());
    } else if (element instanceof Conditional.None none) {
      return expressions(none.pattern());
    } else if (element instanceof Conditional.Every every) {
      return expressions(every.pattern());
    } else if (element instanceof Conditional.Either either) {
      return either.branches().stream().flatMap(UsedParameters::expressions);
    } else if (element instanceof Conditional.Grouped grouped) {
      return grouped.all().stream().flatMap(UsedParameters::expressions);
    }
    Conditional.Accumulate accumulate = (Conditional.Accumulate) element;
    return Stream.concat(
        expressions(accumulate.source()),
        accumulate.constraints().stream().map(Constraint::expression));
  }

  /** The parts of an expression, one level down. */
  static List<Expression> parts(Expression expression) {
    if (expression instanceof Expression.And and) {
      return and.operands();
    } else if (expression instanceof Expression.Or or) {
      return or.operands();
    } else if (expression instanceof Expression.Not not) {
      return List.of(not.operand());
    } else if (expression instanceof Expression.Compare compare) {
      return List.of(compare.left(), compare.right());
    } else if (expression instanceof Expression.In in) {
      return Stream.concat(Stream.of(in.left()), in.options().stream()).toList();
    } else if (expression instanceof Expression.Arithmetic arithmetic) {
      return List.of(arithmetic.left(), arithmetic.right());
    }
    return expression instanceof Expression.Call call ? call.arguments() : List.of();
  }

  private static void add(Expression expression, Collection<String> names) {
    List<Expression> parts = parts(expression);
    if (expression instanceof Expression.Call
        && !parts.isEmpty()
        && parts.get(parts.size() - 1) instanceof Expression.Text name) {
      names.add(name.value());
    }
    parts.forEach(part -> add(part, names));
  }
}
