package org.huice.cases;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.dossier.Range;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What may be missing of what a rule reads. A fact file must give the identity of every fact and,
 * by the nesting, its owner; every other field and every list may be left out. A value of the
 * policy is missing where the document has it blacked out.
 */
final class Absences {
  private final Reachable reachable;
  private final Map<String, Parameter> parameters;
  private final Origins origins;
  private final Optional<String> subject;

  Absences(Reachable reachable, Map<String, Parameter> parameters, RuleTree rule) {
    this.reachable = reachable;
    this.parameters = parameters;
    this.origins = Origins.of(rule);
    this.subject = subject(rule);
  }

  /** The variable of the fact that a rule decides for. */
  static Optional<String> subject(RuleTree rule) {
    return rule.then().words().get(0).arguments().stream()
        .findFirst()
        .filter(Expression.Variable.class::isInstance)
        .map(argument -> ((Expression.Variable) argument).name());
  }

  /** Whether the list may be left out in which the facts of a pattern stand. */
  boolean ofFacts(Conditional.Pattern pattern) {
    return pattern.from() != null || reachable.mayBeLeftOut(pattern.type());
  }

  /** Whether it may be missing which facts meet a pattern. */
  boolean ofMeeting(Conditional.Pattern pattern) {
    return ofFacts(pattern)
        || pattern.constraints().stream()
            .filter(constraint -> constraint.binding() == null)
            .anyMatch(constraint -> of(constraint.expression(), pattern));
  }

  /** Whether it may be missing what the facts of an accumulate come to. */
  boolean ofFigures(Conditional.Accumulate accumulate) {
    return ofMeeting(accumulate.source())
        || accumulate.results().stream()
            .flatMap(result -> Stream.ofNullable(result.of()))
            .anyMatch(argument -> of(argument, accumulate.source()));
  }

  /**
   * Whether an expression may lack something that it reads.
   *
   * @param own the pattern whose fact its bare fields read; null where there is none
   */
  boolean of(Expression expression, Conditional.@Nullable Pattern own) {
    if (expression instanceof Expression.FieldOf field) {
      return own != null && ofField(own.type(), field.field());
    } else if (expression instanceof Expression.Path path) {
      return of(path.owner(), own)
          || type(path.owner(), own).stream().anyMatch(type -> ofField(type, path.field()));
    } else if (expression instanceof Expression.Variable variable) {
      return ofVariable(variable.name(), own);
    } else if (expression instanceof Expression.Call call) {
      return ofCall(call, own);
    }
    return expression.parts().stream().anyMatch(part -> of(part, own));
  }

  private boolean ofField(String type, String name) {
    FactType owner = reachable.vocabulary().type(type).orElse(null);
    Field field = owner == null ? null : owner.field(name).orElse(null);
    if (owner == null || field == null || field.key()) {
      return false;
    }
    return !(field.type() instanceof FieldType.Reference) || owner.applicant();
  }

  private boolean ofVariable(String name, Conditional.@Nullable Pattern own) {
    Origins.Origin origin = origins.of(name);
    if (origin instanceof Origins.Origin.Figure figure) {
      return ofFigures(figure.accumulate());
    } else if (origin instanceof Origins.Origin.Of of) {
      Expression value = of.value();
      return (isGuessed(of) && !standTogether(of.pattern(), own))
          || (value != null && of(value, of.pattern()));
    }
    return false;
  }

  // The subject is at hand, and within an accumulate only facts are read.
  private boolean isGuessed(Origins.Origin.Of of) {
    Conditional.Pattern pattern = of.pattern();
    return !of.within()
        && !pattern.type().equals(Variables.POLICY)
        && !isSubject(pattern)
        && ofFacts(pattern);
  }

  // Where the one list is left out that holds the facts of both, there is no own fact to ask of.
  private boolean standTogether(Conditional.Pattern pattern, Conditional.@Nullable Pattern own) {
    return own != null
        && own.type().equals(pattern.type())
        && own.from() == null
        && pattern.from() == null
        && reachable.isInOneList(own.type());
  }

  /** Whether a rule decides for the fact of that pattern. */
  boolean isSubject(Conditional.Pattern pattern) {
    return subject.filter(name -> name.equals(pattern.variable())).isPresent();
  }

  private boolean ofCall(Expression.Call call, Conditional.@Nullable Pattern own) {
    boolean share =
        switch (call.word()) {
          case "shareBelow", "shareAtLeast", "meanAtLeast" ->
              !isPositive(call.arguments().get(1), own);
          default -> false;
        };
    return share || call.arguments().stream().anyMatch(argument -> ofArgument(argument, own));
  }

  private boolean ofArgument(Expression argument, Conditional.@Nullable Pattern own) {
    return argument instanceof Expression.Text parameter
        ? isRedacted(parameter.value())
        : of(argument, own);
  }

  private boolean isRedacted(String name) {
    Parameter parameter = parameters.get(name);
    return parameter != null
        && parameter.values().values().stream().anyMatch(ParameterValue.Redacted.class::isInstance);
  }

  /** Whether a number is above 0 in every fact file; a share of nothing is no share. */
  boolean isPositive(Expression expression, Conditional.@Nullable Pattern own) {
    return field(expression, own)
        .flatMap(field -> Optional.ofNullable(field.range()))
        .map(Range::of)
        .flatMap(range -> Optional.ofNullable(range.least()))
        .filter(least -> least.signum() > 0)
        .isPresent();
  }

  /** The field that an expression is, or that a variable stands for. */
  Optional<Field> field(Expression expression, Conditional.@Nullable Pattern own) {
    Vocabulary vocabulary = reachable.vocabulary();
    if (expression instanceof Expression.FieldOf field && own != null) {
      return vocabulary.type(own.type()).flatMap(type -> type.field(field.field()));
    } else if (expression instanceof Expression.Path path) {
      return type(path.owner(), own)
          .flatMap(vocabulary::type)
          .flatMap(type -> type.field(path.field()));
    } else if (expression instanceof Expression.Variable variable
        && origins.of(variable.name()) instanceof Origins.Origin.Of of
        && of.value() != null) {
      return field(of.value(), of.pattern());
    }
    return Optional.empty();
  }

  /** The type of the fact that an expression stands for. */
  Optional<String> type(Expression expression, Conditional.@Nullable Pattern own) {
    if (expression instanceof Expression.Variable variable
        && origins.of(variable.name()) instanceof Origins.Origin.Of of
        && of.value() == null) {
      return Optional.of(of.pattern().type());
    }
    return field(expression, own)
        .filter(field -> field.type() instanceof FieldType.Reference)
        .map(field -> ((FieldType.Reference) field.type()).factType());
  }
}
