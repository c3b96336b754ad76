package org.huice.drl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Nearest;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;

/**
 * What the checks of one rule share.
 *
 * @param variables those bound so far
 * @param used the names of variables that were read
 */
record RuleContext(
    Vocabulary vocabulary,
    PolicyDocument policy,
    RuleTree rule,
    Variables variables,
    Set<String> used,
    Consumer<Problem> problems) {

  /** Reports a problem of the rule. */
  void report(Place place, RuleProblem problem, String... arguments) {
    problems.accept(Problem.at(place, problem, arguments));
  }

  /** What a variable stands for; reports one that is not bound, or not yet. */
  Optional<Bound> variable(String name, Place place) {
    used.add(name);
    Optional<Bound> bound = variables.get(name);
    if (bound.isEmpty()) {
      reportUnbound(name, place);
    }
    return bound;
  }

  private void reportUnbound(String name, Place place) {
    if (Variables.of(rule).get(name).isPresent()) {
      report(place, RuleProblem.VARIABLE_BEFORE_BINDING, name);
    } else {
      report(place, RuleProblem.UNKNOWN_VARIABLE, name, Nearest.suggestion(name, boundNames()));
    }
  }

  private List<String> boundNames() {
    return Variables.of(rule).names();
  }

  /** A field of a fact type by its exact name; reports one that is unknown, unless its type is. */
  Optional<Field> field(String type, String name, Place place) {
    FactType owner = vocabulary.types().get(type);
    if (owner == null) {
      return Optional.empty();
    }
    Optional<Field> field =
        owner.fields().stream().filter(known -> known.name().equals(name)).findFirst();
    if (field.isEmpty()) {
      report(place, RuleProblem.UNKNOWN_FIELD_IN_RULE, type, name, nearest(owner, name));
    }
    return field;
  }

  private static String nearest(FactType owner, String name) {
    return owner
        .field(name)
        .map(Field::name)
        .orElseGet(
            () -> Nearest.suggestion(name, owner.fields().stream().map(Field::name).toList()));
  }
}
