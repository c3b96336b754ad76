package org.huice.lint;

import java.util.ArrayList;
import java.util.List;
import org.huice.drl.Bound;
import org.huice.drl.ConditionWord;
import org.huice.drl.Expression;
import org.huice.drl.NamedFigure;
import org.huice.problem.Nearest;
import org.huice.problem.Place;
import org.huice.vocabulary.EnumType;
import org.huice.vocabulary.Field;

/** Finds what an expression yields and reports what it must not contain. */
final class ExpressionCheck {
  /** In place of a fact type, where there is no fact whose fields could be read. */
  static final String NO_FACT = "";

  private static final ValueType UNKNOWN = new ValueType.Unknown();
  private final RuleContext context;

  ExpressionCheck(RuleContext context) {
    this.context = context;
  }

  /** A condition: it must be true or false. {@code own} is the type of the pattern's fact. */
  void condition(Expression expression, String own) {
    if (expression instanceof Expression.And and) {
      and.operands().forEach(operand -> condition(operand, own));
    } else if (expression instanceof Expression.Or or) {
      or.operands().forEach(operand -> condition(operand, own));
    } else if (expression instanceof Expression.Not not) {
      condition(not.operand(), own);
    } else if (expression instanceof Expression.Compare compare) {
      new ComparisonCheck(context, this).compare(compare, own);
    } else if (expression instanceof Expression.In in) {
      new ComparisonCheck(context, this).in(in, own);
    } else {
      requireFlag(expression, own);
    }
  }

  private void requireFlag(Expression expression, String own) {
    ValueType type = type(expression, own);
    boolean constant = expression instanceof Expression.Flag;
    if (constant || !(type instanceof ValueType.Flag || type instanceof ValueType.Unknown)) {
      context.report(
          expression.place(), RuleProblem.CONDITION_NOT_BOOLEAN, expression.text(), type.word());
    }
  }

  /** What a value is. */
  ValueType type(Expression expression, String own) {
    if (expression instanceof Expression.Text) {
      return new ValueType.Text();
    } else if (expression instanceof Expression.Number) {
      return new ValueType.Quantity("BigDecimal", null, true);
    } else if (expression instanceof Expression.Flag) {
      return new ValueType.Flag();
    } else if (expression instanceof Expression.Constant constant) {
      return constant(constant);
    } else if (expression instanceof Expression.FieldOf field) {
      return field(own, field.field(), field.place());
    } else if (expression instanceof Expression.Variable variable) {
      return variable(variable);
    } else if (expression instanceof Expression.Path path) {
      return path(path, own);
    } else if (expression instanceof Expression.Call call) {
      return new CallCheck(context, this).type(call, own);
    } else if (expression instanceof Expression.Arithmetic arithmetic) {
      return new ArithmeticCheck(context, this).type(arithmetic, own);
    }
    condition(expression, own);
    context.report(expression.place(), RuleProblem.CONDITION_AS_VALUE, expression.text());
    return UNKNOWN;
  }

  private ValueType constant(Expression.Constant constant) {
    EnumType type = context.vocabulary().enums().get(constant.enumType());
    if (type == null) {
      context.report(
          constant.place(),
          RuleProblem.UNKNOWN_ENUM_IN_RULE,
          constant.enumType(),
          "—",
          Nearest.suggestion(constant.enumType(), context.vocabulary().enums().keySet()));
      return UNKNOWN;
    }
    if (!type.constants().contains(constant.name())) {
      context.report(
          constant.place(),
          RuleProblem.UNKNOWN_CONSTANT_IN_RULE,
          type.name(),
          constant.name(),
          Nearest.suggestion(constant.name(), type.constants()));
    }
    return new ValueType.Choice(type.name());
  }

  private ValueType field(String type, String name, Place place) {
    if (type.equals(NO_FACT)) {
      context.report(place, RuleProblem.FIELD_OUTSIDE_PATTERN, name);
      return UNKNOWN;
    }
    return context.field(type, name, place).map(ValueType::of).orElse(UNKNOWN);
  }

  private ValueType variable(Expression.Variable variable) {
    Bound bound = context.variable(variable.name(), variable.place()).orElse(null);
    if (bound instanceof Bound.ToFact fact) {
      return new ValueType.OneFact(fact.type());
    } else if (bound instanceof Bound.ToValue value) {
      return silent().type(value.expression(), value.pattern().type());
    } else if (bound instanceof Bound.ToResult result) {
      return figure(result);
    } else if (bound instanceof Bound.ToPolicy) {
      context.report(
          variable.place(),
          RuleProblem.POLICY_AS_VALUE,
          variable.name(),
          String.join("、", ConditionWord.words()));
    }
    return UNKNOWN;
  }

  /** A sum, a least and a greatest are in the unit of what they are taken of. */
  private ValueType figure(Bound.ToResult result) {
    if (result.result().of() == null) {
      return ValueType.Quantity.count();
    }
    return NamedFigure.argument(result.source(), result.result())
        .map(argument -> silent().type(argument, result.source().type()))
        .filter(ValueType.Quantity.class::isInstance)
        .orElse(UNKNOWN);
  }

  /** The same check without reports, for what was reported where it stands. */
  private ExpressionCheck silent() {
    return new ExpressionCheck(context.silent());
  }

  private ValueType path(Expression.Path path, String own) {
    if (path.owner() instanceof Expression.FieldOf owner
        && !own.equals(NO_FACT)
        && isNoField(own, owner.field())) {
      reportOwner(owner, own);
      return UNKNOWN;
    }
    ValueType owner = type(path.owner(), own);
    if (owner instanceof ValueType.OneFact fact) {
      return field(fact.type(), path.field(), path.place());
    }
    if (!(owner instanceof ValueType.Unknown)) {
      context.report(
          path.place(), RuleProblem.NOT_A_FACT, path.owner().text(), owner.word(), path.field());
    }
    return UNKNOWN;
  }

  private boolean isNoField(String type, String name) {
    return fields(type).stream().noneMatch(name::equals);
  }

  private List<String> fields(String type) {
    return context
        .vocabulary()
        .type(type)
        .map(found -> found.fields().stream().map(Field::name).toList())
        .orElse(List.of());
  }

  private void reportOwner(Expression.FieldOf owner, String own) {
    List<String> known = new ArrayList<>(context.vocabulary().enums().keySet());
    known.addAll(fields(own));
    context.report(
        owner.place(),
        RuleProblem.UNKNOWN_ENUM_IN_RULE,
        owner.field(),
        own,
        Nearest.suggestion(owner.field(), known));
  }
}
