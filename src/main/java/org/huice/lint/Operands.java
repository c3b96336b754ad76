package org.huice.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huice.drl.Bound;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Names what the conditions of a checked rule read, so that the same thing has the same name
 * wherever it is read, also in another rule about the same subject.
 */
final class Operands {
  private static final String SINGLE = "@";
  private static final String SUBJECT = "$";

  private final Vocabulary vocabulary;
  private final Singles singles;
  private final Variables variables;
  private final Map<String, Conditional.Pattern> patterns = new LinkedHashMap<>();
  private final Map<String, Conditional.Accumulate> figures = new LinkedHashMap<>();
  private final @Nullable String subject;

  Operands(Vocabulary vocabulary, Singles singles, RuleTree rule) {
    this.vocabulary = vocabulary;
    this.singles = singles;
    this.variables = Variables.of(rule);
    this.subject =
        rule.then().words().get(0).arguments().stream()
            .filter(Expression.Variable.class::isInstance)
            .map(variable -> ((Expression.Variable) variable).name())
            .findFirst()
            .orElse(null);
    rule.when().forEach(this::remember);
  }

  private void remember(Conditional conditional) {
    if (conditional instanceof Conditional.Pattern pattern && pattern.variable() != null) {
      patterns.put(pattern.variable(), pattern);
    } else if (conditional instanceof Conditional.Accumulate accumulate) {
      accumulate.results().forEach(result -> figures.put(result.variable(), accumulate));
    }
  }

  /** Whether a pattern is that of the subject of the outcome. */
  boolean isSubject(Conditional.Pattern pattern) {
    return pattern.variable() != null && pattern.variable().equals(subject);
  }

  /** Whether a pattern can be met by one fact alone. */
  boolean isSingle(Conditional.Pattern pattern) {
    return singles.has(pattern.type());
  }

  /** Whether an expression reads a field of a fact of which there is one alone. */
  boolean isOfSingle(Expression expression, Conditional.Pattern here) {
    if (expression instanceof Expression.FieldOf) {
      return singles.has(here.type());
    } else if (expression instanceof Expression.Path path) {
      String type = type(path.owner(), here);
      return type != null && singles.has(type);
    }
    return expression instanceof Expression.Variable variable
        && variables.get(variable.name()).orElse(null) instanceof Bound.ToValue value
        && isOfSingle(value.expression(), value.pattern());
  }

  /** Whether a variable is bound to a value in a pattern. */
  boolean isBoundIn(String variable, Conditional.Pattern pattern) {
    return variables.get(variable).orElse(null) instanceof Bound.ToValue value
        && value.pattern().equals(pattern);
  }

  /** What variables stand for. */
  Variables variables() {
    return variables;
  }

  /** The fact that a pattern is about. */
  String name(Conditional.Pattern pattern) {
    if (singles.has(pattern.type())) {
      return SINGLE;
    }
    return isSubject(pattern) ? SUBJECT : written(pattern);
  }

  /** A pattern without the name of its variable. */
  String written(Conditional.Pattern pattern) {
    String said =
        pattern.constraints().stream()
            .map(
                one -> (one.binding() == null ? "" : one.binding() + ":") + one.expression().text())
            .collect(Collectors.joining(","));
    return pattern.type()
        + "("
        + said
        + ")"
        + (pattern.from() == null ? "" : pattern.from().text());
  }

  /** What an expression reads, in a pattern. */
  String name(Expression expression, Conditional.Pattern here) {
    if (expression instanceof Expression.FieldOf field) {
      return single(expression, here).orElse(name(here) + "." + field.field());
    } else if (expression instanceof Expression.Path path) {
      return single(path, here).orElseGet(() -> name(path.owner(), here) + "." + path.field());
    } else if (expression instanceof Expression.Variable variable) {
      return variable(variable.name());
    } else if (expression instanceof Expression.Arithmetic sum) {
      return "(" + name(sum.left(), here) + sum.operator() + name(sum.right(), here) + ")";
    } else if (expression instanceof Expression.Call call) {
      return call.word() + listed(call.arguments(), here);
    }
    return expression.text();
  }

  /** Operands in brackets. */
  String listed(List<Expression> operands, Conditional.Pattern here) {
    return operands.stream()
        .map(operand -> name(operand, here))
        .collect(Collectors.joining(",", "(", ")"));
  }

  /** A field that holds the one applicant is the applicant. */
  private Optional<String> single(Expression expression, Conditional.Pattern here) {
    return field(expression, here)
        .filter(
            field -> field.type() instanceof FieldType.Reference to && singles.has(to.factType()))
        .map(field -> SINGLE);
  }

  /** What a variable stands for. */
  String variable(String variable) {
    Conditional.Pattern pattern = patterns.get(variable);
    if (pattern != null) {
      return name(pattern);
    }
    Bound bound = variables.get(variable).orElse(null);
    if (bound instanceof Bound.ToValue value) {
      return name(value.expression(), value.pattern());
    }
    return bound instanceof Bound.ToResult figure ? figure(variable, figure) : variable;
  }

  private String figure(String variable, Bound.ToResult figure) {
    String of = figure.result().of() == null ? "" : figure.result().of().name();
    String source = figures.containsKey(variable) ? written(figure.source()) : variable;
    return figure.result().function().word() + " " + of + " " + source;
  }

  /** The field that an expression reads; empty for what is no field. */
  Optional<Field> field(Expression expression, Conditional.Pattern here) {
    if (expression instanceof Expression.FieldOf field) {
      return field(here.type(), field.field());
    } else if (expression instanceof Expression.Path path) {
      return Optional.ofNullable(type(path.owner(), here)).flatMap(of -> field(of, path.field()));
    }
    return expression instanceof Expression.Variable variable
            && variables.get(variable.name()).orElse(null) instanceof Bound.ToValue value
        ? field(value.expression(), value.pattern())
        : Optional.empty();
  }

  private Optional<Field> field(String type, String name) {
    return vocabulary
        .type(type)
        .flatMap(of -> of.fields().stream().filter(f -> f.name().equals(name)).findFirst());
  }

  /** The type of the fact that an expression stands for; null where it stands for none. */
  @Nullable String type(Expression expression, Conditional.Pattern here) {
    if (expression instanceof Expression.Variable variable
        && variables.factType(variable.name()) != null) {
      return variables.factType(variable.name());
    }
    return field(expression, here)
        .map(Field::type)
        .filter(FieldType.Reference.class::isInstance)
        .map(type -> ((FieldType.Reference) type).factType())
        .orElse(null);
  }
}
