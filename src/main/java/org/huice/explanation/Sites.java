package org.huice.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.problem.Place;

/** The elements of a rule and the constraints that test, by where they start. */
final class Sites {
  private final Map<Place, Conditional> elements = new HashMap<>();
  private final Map<Place, Test> tests = new HashMap<>();

  /**
   * A constraint that tests.
   *
   * @param pattern whose fact its bare fields read
   * @param names what its variables stand for
   */
  record Test(Conditional.Pattern pattern, Expression expression, Names names) {
    /** The same place, another expression: an operand of this one. */
    Test of(Expression operand) {
      return new Test(pattern, operand, names);
    }
  }

  private Sites() {}

  static Sites of(RuleTree rule) {
    Sites sites = new Sites();
    Names names = Names.of(rule);
    rule.when().forEach(element -> sites.add(element, names));
    return sites;
  }

  /** The pattern, quantifier or accumulate that starts there. */
  Optional<Conditional> element(Place place) {
    return Optional.ofNullable(elements.get(place));
  }

  /** The constraint that starts there. */
  Optional<Test> test(Place place) {
    return Optional.ofNullable(tests.get(place));
  }

  private void add(Conditional element, Names names) {
    elements.put(element.place(), element);
    if (element instanceof Conditional.Pattern pattern) {
      tests(pattern, pattern.constraints(), names);
    } else if (element instanceof Conditional.Either either) {
      either.branches().forEach(branch -> add(branch, names));
    } else if (element instanceof Conditional.Accumulate accumulate) {
      tests(accumulate.source(), accumulate.constraints(), names);
    } else {
      inner(element).ifPresent(one -> tests(one, one.constraints(), names));
    }
  }

  /** The one pattern of a quantifier. */
  static Optional<Conditional.Pattern> inner(Conditional element) {
    if (element instanceof Conditional.Some some) {
      return Optional.of(some.pattern());
    }
    if (element instanceof Conditional.None none) {
      return Optional.of(none.pattern());
    }
    return element instanceof Conditional.Every every
        ? Optional.of(every.pattern())
        : Optional.empty();
  }

  private void tests(Conditional.Pattern pattern, List<Constraint> constraints, Names names) {
    for (Constraint constraint : constraints) {
      if (constraint.binding() == null) {
        Expression expression = constraint.expression();
        tests.put(expression.place(), new Test(pattern, expression, names));
      }
    }
  }
}
