package org.huice.cases;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huice.drl.Comparison;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
import org.huice.policy.Parameter;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/** Every condition of a rule that examples are to show, in the order of its text. */
final class Sites {
  private final Reachable reachable;
  private final Absences absences;
  private final Set<Site> all = new LinkedHashSet<>();

  private Sites(Reachable reachable, Absences absences) {
    this.reachable = reachable;
    this.absences = absences;
  }

  /** Those of a rule. */
  static List<Site> of(RuleTree rule, Reachable reachable, Map<String, Parameter> parameters) {
    Sites sites = new Sites(reachable, new Absences(reachable, parameters, rule));
    rule.when().forEach(sites::add);
    return List.copyOf(sites.all);
  }

  private void add(Conditional element) {
    if (element instanceof Conditional.Pattern pattern) {
      if (!pattern.type().equals(Variables.POLICY)) {
        fact(pattern);
        tests(pattern.constraints(), pattern);
      }
    } else if (element instanceof Conditional.Some some) {
      quantified(Item.Kind.EXISTS, some.place(), some.pattern());
    } else if (element instanceof Conditional.None none) {
      quantified(Item.Kind.NOT, none.place(), none.pattern());
    } else if (element instanceof Conditional.Every every) {
      quantified(Item.Kind.FORALL, every.place(), every.pattern());
    } else if (element instanceof Conditional.Either either) {
      either.branches().forEach(this::add);
    } else if (element instanceof Conditional.Accumulate accumulate) {
      figures(accumulate);
      tests(accumulate.source().constraints(), accumulate.source());
      tests(accumulate.constraints(), null);
    }
  }

  /** That there is a fact for a pattern; of what is always there nothing is to be shown. */
  private void fact(Conditional.Pattern pattern) {
    boolean subject = absences.isSubject(pattern);
    boolean there =
        pattern.from() == null
            && (subject
                ? reachable.vocabulary().isA(reachable.subject(), pattern.type())
                : reachable.isThere(pattern.type()));
    if (!there) {
      Map<Sight, Excuse> excuses = new EnumMap<>(Sight.class);
      if (subject || !absences.ofFacts(pattern)) {
        excuses.put(Sight.MISSING, Excuse.NO_LIST);
      }
      all.add(new Site(Item.Kind.FACT, pattern.place(), text(pattern), false, excuses));
    }
  }

  private void quantified(Item.Kind kind, Place place, Conditional.Pattern pattern) {
    Map<Sight, Excuse> excuses =
        absences.ofMeeting(pattern) ? Map.of() : Map.of(Sight.MISSING, Excuse.ALWAYS_GIVEN);
    all.add(new Site(kind, place, text(pattern), false, excuses));
    tests(pattern.constraints(), pattern);
  }

  private void figures(Conditional.Accumulate accumulate) {
    Map<Sight, Excuse> excuses = new EnumMap<>(Sight.class);
    if (!absences.ofFigures(accumulate)) {
      excuses.put(Sight.MISSING, Excuse.ALWAYS_GIVEN);
    }
    if (!Sightings.hasExtreme(accumulate)) {
      excuses.put(Sight.FALSE, Excuse.ALWAYS_FIGURE);
    }
    all.add(
        new Site(Item.Kind.FIGURES, accumulate.place(), text(accumulate.source()), false, excuses));
  }

  private static String text(Conditional.Pattern pattern) {
    return pattern.from() == null
        ? pattern.type()
        : pattern.type() + " from " + pattern.from().text();
  }

  private void tests(List<Constraint> constraints, Conditional.@Nullable Pattern own) {
    constraints.stream()
        .filter(constraint -> constraint.binding() == null)
        .forEach(constraint -> test(constraint.expression(), own));
  }

  private void test(Expression expression, Conditional.@Nullable Pattern own) {
    List<Expression> parts = expression.joined();
    parts.forEach(part -> test(part, own));
    if (parts.isEmpty()) {
      Map<Sight, Excuse> excuses = new EnumMap<>(Sight.class);
      if (!absences.of(expression, own)) {
        excuses.put(Sight.MISSING, Excuse.ALWAYS_GIVEN);
      }
      oneSided(expression, own).ifPresent(sided -> excuses.put(sided.sight(), sided.excuse()));
      all.add(
          new Site(
              Item.Kind.TEST,
              expression.place(),
              expression.text(),
              !readsFacts(expression),
              excuses));
    }
  }

  private static boolean readsFacts(Expression expression) {
    return expression instanceof Expression.FieldOf
        || expression instanceof Expression.Path
        || expression instanceof Expression.Variable
        || expression.parts().stream().anyMatch(Sites::readsFacts);
  }

  /** A side on which a condition never is. */
  private record Sided(Sight sight, Excuse excuse) {}

  private Optional<Sided> oneSided(Expression expression, Conditional.@Nullable Pattern own) {
    if (!(expression instanceof Expression.Compare compare)) {
      return Optional.empty();
    }
    return excuse(compare, own)
        .map(
            excuse ->
                new Sided(
                    compare.operator() == Comparison.NOT_EQUAL ? Sight.TRUE : Sight.FALSE, excuse));
  }

  private Optional<Excuse> excuse(Expression.Compare compare, Conditional.@Nullable Pattern own) {
    return switch (compare.operator()) {
      case EQUAL, NOT_EQUAL -> same(compare, own);
      case GREATER -> above(compare, own);
      case AT_MOST -> noMore(compare.left(), compare.right(), own);
      case AT_LEAST -> noMore(compare.right(), compare.left(), own);
      case LESS -> Optional.empty();
    };
  }

  private Optional<Excuse> same(Expression.Compare compare, Conditional.@Nullable Pattern own) {
    Optional<String> left = absences.type(compare.left(), own);
    Optional<String> right = absences.type(compare.right(), own);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    if (reachable.isOnlyOne(left.get()) && reachable.isOnlyOne(right.get())) {
      return Optional.of(Excuse.ONLY_ONE);
    }
    boolean listed =
        own != null
            && own.from() != null
            && own.from().owner() instanceof Expression.Variable owner
            && (isOwner(compare.left(), compare.right(), owner, own)
                || isOwner(compare.right(), compare.left(), owner, own));
    return listed ? Optional.of(Excuse.OWN_LIST) : Optional.empty();
  }

  private boolean isOwner(
      Expression field, Expression variable, Expression.Variable owner, Conditional.Pattern own) {
    return field instanceof Expression.FieldOf
        && absences.field(field, own).filter(known -> known.owner()).isPresent()
        && variable instanceof Expression.Variable other
        && other.name().equals(owner.name());
  }

  private Optional<Excuse> above(Expression.Compare compare, Conditional.@Nullable Pattern own) {
    boolean positive =
        compare.right() instanceof Expression.Number number
            && number.value().compareTo(BigDecimal.ZERO) == 0
            && absences.isPositive(compare.left(), own);
    return positive ? Optional.of(Excuse.RANGE) : Optional.empty();
  }

  private Optional<Excuse> noMore(
      Expression less, Expression more, Conditional.@Nullable Pattern own) {
    boolean held =
        less instanceof Expression.FieldOf
            && more instanceof Expression.FieldOf limit
            && absences
                .field(less, own)
                .filter(field -> limit.field().equals(field.noMoreThan()))
                .isPresent();
    return held ? Optional.of(Excuse.NO_MORE_THAN) : Optional.empty();
  }
}
