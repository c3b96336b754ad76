package org.huice.advice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;

/** Which facts a pattern may be about, and what it binds of them. */
record Sources(Terms terms) {

  /** The facts held against a pattern, by identity. */
  List<Fact> facts(Conditional.Pattern pattern, Scope scope) {
    List<Fact> all = terms.world().facts().of(pattern.type());
    if (pattern.from() == null) {
      return all;
    }
    Object owner = terms.value(pattern.from().owner(), scope);
    return all.stream().filter(fact -> fact.owner() == owner).toList();
  }

  /** The lists not given in which further facts of the pattern may stand, by name. */
  List<Formula.Unlisted> unlisted(Conditional.Pattern pattern, int count, Scope scope) {
    Object owner = pattern.from() == null ? null : terms.value(pattern.from().owner(), scope);
    return lists(pattern, count).stream()
        .filter(list -> pattern.from() == null || list.owner() == owner)
        .toList();
  }

  private List<Formula.Unlisted> lists(Conditional.Pattern pattern, int count) {
    return terms.world().all().stream()
        .flatMap(
            fact ->
                fact.type().fields().stream()
                    .filter(field -> mayHold(fact, field, pattern.type()))
                    .map(field -> new Formula.Unlisted(fact, field, pattern.type(), count)))
        .sorted(Comparator.comparing(Formula.Unlisted::name))
        .toList();
  }

  private boolean mayHold(Fact fact, Field field, String type) {
    return field.type() instanceof FieldType.ListOf list
        && !fact.lists().containsKey(field.name())
        && terms.world().vocabulary().mayHold(list.factType(), type);
  }

  /** What is known within a pattern and after it. */
  static Scope bind(Conditional.Pattern pattern, Fact fact, Scope scope) {
    Scope inner = scope.at(fact, pattern.variable());
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.binding() != null) {
        inner = inner.with(constraint.binding(), new Scope.OfValue(constraint.expression(), inner));
      }
    }
    return inner;
  }

  /** What a fact must meet to be counted in the figures that a condition may read. */
  Stream<Formula.Leaf> counted(Formula.Leaf leaf, Target target) {
    return leaf.scope().variables().values().stream()
        .filter(Scope.OfResult.class::isInstance)
        .map(Scope.OfResult.class::cast)
        .flatMap(result -> counted(result, target))
        .distinct();
  }

  private Stream<Formula.Leaf> counted(Scope.OfResult result, Target target) {
    Conditional.Pattern source = result.over().source();
    return facts(source, result.scope()).stream()
        .filter(fact -> target instanceof Target.OfField of && of.fact().equals(fact.id()))
        .flatMap(
            fact ->
                tests(source.constraints()).stream()
                    .flatMap(Sources::parts)
                    .map(test -> new Formula.Leaf(test, true, bind(source, fact, result.scope()))));
  }

  private static Stream<Expression> parts(Expression expression) {
    if (expression instanceof Expression.And and) {
      return and.operands().stream().flatMap(Sources::parts);
    }
    return expression instanceof Expression.Or or
        ? or.operands().stream().flatMap(Sources::parts)
        : Stream.of(expression);
  }

  /** The constraints of a pattern that test. */
  static List<Expression> tests(List<Constraint> constraints) {
    return constraints.stream()
        .filter(constraint -> constraint.binding() == null)
        .map(Constraint::expression)
        .toList();
  }
}
