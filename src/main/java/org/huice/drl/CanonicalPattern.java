package org.huice.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/** Prints one pattern of a rule: what it holds of, and what it may hold of. */
record CanonicalPattern(
    Vocabulary vocabulary, Inlining inlining, Conditional.Pattern pattern, CanonicalLaw law) {
  /** Where it is known to hold. */
  String definite() {
    return print(pattern, definiteConstraints());
  }

  /** The same, with more constraints after its own. */
  String definite(List<String> more) {
    List<String> all = new ArrayList<>(definiteConstraints());
    all.addAll(more);
    return print(pattern, all);
  }

  /** The same with more constraints, bound to a variable if anybody may read its fact. */
  String definiteNamed(List<String> more) {
    List<String> all = new ArrayList<>(definiteConstraints());
    all.addAll(more);
    return print(inlining.named(pattern), all);
  }

  /** Where it may hold. */
  String possible() {
    return print(pattern, possibleConstraints());
  }

  /** The same, bound to a variable if another pattern may read its fact. */
  String possibleNamed() {
    return print(inlining.named(pattern), possibleConstraints());
  }

  /** A fact that may hold of it, and of which that or a value that is asked for is not known. */
  String doubtful(List<String> neededButNull) {
    List<String> doubts = constraints(false, true);
    doubts.addAll(neededButNull);
    List<String> all = new ArrayList<>(possibleConstraints());
    all.add(CanonicalCondition.any(doubts));
    return print(pattern, all);
  }

  /** Whether nothing about it can be unknown but whether all facts are there. */
  boolean isCertain() {
    return pattern.constraints().stream().allMatch(constraint -> constraint.binding() != null);
  }

  /** A fact that may fail one of its constraints. */
  String failing() {
    List<String> all = new ArrayList<>(membership());
    all.add(CanonicalCondition.any(constraints(false, true)));
    return print(pattern, all);
  }

  /** That every fact is there of which it could hold. */
  CanonicalKnown known() {
    Expression.Path from = pattern.from();
    return from == null
        ? new CanonicalKnown(pattern.type(), null)
        : new CanonicalKnown(listed(from), (Expression.Variable) from.owner());
  }

  private String listed(Expression.Path list) {
    Field field = operands().fields().of(list).orElseThrow().field();
    return ((FieldType.ListOf) field.type()).factType();
  }

  /** Prints operands as they read in this pattern. */
  CanonicalOperand operands() {
    return operands(law.ofFact());
  }

  private CanonicalOperand operands(String policy) {
    return new CanonicalOperand(
        new FieldLookup(vocabulary, inlining.variables(), pattern.type()), policy);
  }

  private List<String> definiteConstraints() {
    List<String> all = new ArrayList<>(membership());
    all.addAll(constraints(true, false));
    return all;
  }

  private List<String> possibleConstraints() {
    List<String> all = new ArrayList<>(membership());
    all.addAll(constraints(true, true));
    return all;
  }

  /** Whose list a fact stands in is always known. */
  private List<String> membership() {
    Expression.Path from = pattern.from();
    if (from == null) {
      return List.of();
    }
    String owner =
        vocabulary.type(pattern.type()).flatMap(type -> type.ownerField()).orElseThrow().name();
    return List.of(owner + " == " + operands().text(from.owner()));
  }

  private List<String> constraints(boolean wanted, boolean possible) {
    return conditions(pattern.constraints(), wanted, possible);
  }

  /** Conditions that read no other fact's values than this pattern does. */
  private List<String> conditions(List<Constraint> constraints, boolean wanted, boolean possible) {
    return printed(
        constraints, wanted, new CanonicalCondition(operands(), inlining, pattern, possible));
  }

  /** Conditions on figures, which stand in a pattern of the law itself. */
  List<String> figured(List<Constraint> constraints) {
    CanonicalOperand operands = operands(law.ofItself());
    return printed(constraints, true, new CanonicalCondition(operands, inlining, pattern, false));
  }

  private static List<String> printed(
      List<Constraint> constraints, boolean wanted, CanonicalCondition printer) {
    List<String> printed = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (constraint.binding() == null) {
        printed.add(printer.print(constraint.expression(), wanted));
      }
    }
    return printed;
  }

  private String print(Conditional.Pattern pattern, List<String> constraints) {
    String variable = pattern.variable() == null ? "" : pattern.variable() + " : ";
    List<String> all = law.guarded(this.pattern, constraints);
    return variable + pattern.type() + "( " + String.join(", ", all) + " )";
  }

  /** What a variable of this pattern stands for, as it reads here. */
  Expression bound(Expression.Variable variable) {
    return Objects.requireNonNull(inlining.operand(variable, pattern));
  }
}
