package org.huice.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A rule of two facts, one of which owns the other, as a rule of the owned one: what the owner must
 * meet is asked through the field that holds it. A dossier has one owner of such a type, so that a
 * join finds the same one each time. Only where the owned one is the subject: then the rule fires
 * once for it, and no order of firings is left open.
 *
 * @param owner the pattern of the owner
 * @param owned that of the fact that it owns
 * @param field of the owned fact, which holds the owner
 */
record Folding(Conditional.Pattern owner, Conditional.Pattern owned, String field) {
  /** How a rule can be folded; null where it cannot, or where nobody can be sure. */
  static @Nullable Folding of(RuleTree rule, Vocabulary vocabulary) {
    List<Conditional> elements = rule.when().stream().filter(one -> !isPolicy(one)).toList();
    if (elements.size() != 2
        || !(elements.get(0) instanceof Conditional.Pattern one)
        || !(elements.get(1) instanceof Conditional.Pattern other)) {
      return null;
    }
    Expression subject = rule.then().words().get(0).arguments().get(0);
    if (isVariable(subject, other)) {
      return of(one, other, vocabulary);
    }
    return isVariable(subject, one) ? of(other, one, vocabulary) : null;
  }

  private static @Nullable Folding of(
      Conditional.Pattern owner, Conditional.Pattern owned, Vocabulary vocabulary) {
    Field field = vocabulary.type(owned.type()).flatMap(FactType::ownerField).orElse(null);
    if (field == null
        || owner.from() != null
        || (owned.from() != null && !isVariable(owned.from().owner(), owner))
        || !field.type().equals(new FieldType.Reference(owner.type()))
        || mayBeListed(owner.type(), vocabulary)) {
      return null;
    }
    Folding folding = new Folding(owner, owned, field.name());
    return folding.isComplete() ? folding : null;
  }

  private static boolean isPolicy(Conditional element) {
    return element instanceof Conditional.Pattern pattern
        && pattern.type().equals(Variables.POLICY);
  }

  /** Whether a dossier may have other facts of the type than the one that it is about. */
  private static boolean mayBeListed(String type, Vocabulary vocabulary) {
    return vocabulary.types().values().stream()
        .flatMap(holder -> holder.fields().stream())
        .map(Field::type)
        .filter(FieldType.ListOf.class::isInstance)
        .map(list -> ((FieldType.ListOf) list).factType())
        .anyMatch(listed -> vocabulary.isA(listed, type) || vocabulary.isA(type, listed));
  }

  /** Whether no condition is left that compares one of the two facts itself with something. */
  private boolean isComplete() {
    return folded().constraints().stream()
        .flatMap(constraint -> constraint.expression().deep())
        .noneMatch(part -> isVariable(part, owner) || isVariable(part, owned));
  }

  private static boolean isVariable(Expression expression, Conditional.Pattern pattern) {
    return expression instanceof Expression.Variable variable
        && variable.name().equals(pattern.variable());
  }

  /** The rule with one pattern in place of the two. */
  RuleTree rule(RuleTree rule) {
    Conditional.Pattern folded = folded();
    List<Conditional> when =
        rule.when().stream()
            .filter(element -> !element.equals(owner))
            .map(element -> element.equals(owned) ? folded : element)
            .toList();
    return new RuleTree(rule.name(), rule.clause(), when, rule.then(), rule.place(), rule.text());
  }

  private Conditional.Pattern folded() {
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : owned.constraints()) {
      if (!isMembership(constraint.expression())) {
        constraints.add(moved(constraint, this::ofOwned));
      }
    }
    owner.constraints().forEach(one -> constraints.add(moved(one, this::ofOwner)));
    return new Conditional.Pattern(
        owned.variable(), owned.type(), constraints, null, owned.place());
  }

  /** {@code 企业 == $企业}. */
  private boolean isMembership(Expression expression) {
    return expression instanceof Expression.Compare compare
        && compare.operator() == Comparison.EQUAL
        && compare.left() instanceof Expression.FieldOf left
        && left.field().equals(field)
        && isVariable(compare.right(), owner);
  }

  private static Constraint moved(Constraint constraint, UnaryOperator<Expression> step) {
    return new Constraint(
        constraint.binding(), step.apply(constraint.expression()), constraint.place());
  }

  private Expression ofOwned(Expression expression) {
    return expression instanceof Expression.Path path
        ? path(path, this::ofOwned)
        : deep(expression, this::ofOwned);
  }

  private Expression ofOwner(Expression expression) {
    if (expression instanceof Expression.FieldOf own) {
      return new Expression.Path(holder(own), own.field(), own.place(), own.text());
    }
    return expression instanceof Expression.Path path
        ? path(path, this::ofOwner)
        : deep(expression, this::ofOwner);
  }

  private Expression path(Expression.Path path, UnaryOperator<Expression> step) {
    if (isVariable(path.owner(), owned)) {
      return new Expression.FieldOf(path.field(), path.place(), path.text());
    }
    Expression holder = isVariable(path.owner(), owner) ? holder(path) : step.apply(path.owner());
    return new Expression.Path(holder, path.field(), path.place(), path.text());
  }

  private Expression holder(Expression at) {
    return new Expression.FieldOf(field, at.place(), field);
  }

  private static Expression deep(Expression whole, UnaryOperator<Expression> step) {
    if (whole instanceof Expression.And and) {
      return new Expression.And(all(and.operands(), step), and.place(), and.text());
    } else if (whole instanceof Expression.Or or) {
      return new Expression.Or(all(or.operands(), step), or.place(), or.text());
    } else if (whole instanceof Expression.Not not) {
      return new Expression.Not(step.apply(not.operand()), not.place(), not.text());
    } else if (whole instanceof Expression.Compare compare) {
      return new Expression.Compare(
          compare.operator(),
          step.apply(compare.left()),
          step.apply(compare.right()),
          compare.place(),
          compare.text());
    } else if (whole instanceof Expression.In in) {
      return new Expression.In(
          in.negated(), step.apply(in.left()), in.options(), in.place(), in.text());
    } else if (whole instanceof Expression.Arithmetic sum) {
      return new Expression.Arithmetic(
          sum.operator(), step.apply(sum.left()), step.apply(sum.right()), sum.place(), sum.text());
    } else if (whole instanceof Expression.Call call) {
      return new Expression.Call(
          call.variable(), call.word(), all(call.arguments(), step), call.place(), call.text());
    }
    return whole;
  }

  private static List<Expression> all(List<Expression> parts, UnaryOperator<Expression> step) {
    return parts.stream().map(step).toList();
  }

  /** That there is an owner, and which it is. */
  List<String> bound(Inlining inlining) {
    return List.of(field + " != null", ofOwner(inlining) + " : " + field);
  }

  /** The variable for the owner. */
  private String ofOwner(Inlining inlining) {
    String name = owner.variable();
    return name == null ? inlining.free("$huiceOwner") : name;
  }

  /** The variables for both facts, in the order of the rule. */
  List<String> facts(RuleTree written, Inlining inlining, String variable) {
    return written.when().indexOf(owner) < written.when().indexOf(owned)
        ? List.of(ofOwner(inlining), variable)
        : List.of(variable, ofOwner(inlining));
  }
}
