package org.huice.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huice.drl.Bound;
import org.huice.drl.Conditional;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
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
  /** How people write yes and no. */
  private static final Map<String, String> FLAGS =
      Map.of("是", "true", "有", "true", "真", "true", "否", "false", "无", "false", "假", "false");

  /** Reports a problem of the rule. */
  void report(Place place, RuleProblem problem, String... arguments) {
    problems.accept(Problem.at(place, problem, arguments));
  }

  /** The same rule within brackets that keep their variables to themselves. */
  RuleContext inner() {
    return new RuleContext(vocabulary, policy, rule, variables.inner(), used, problems);
  }

  /** The same rule without reports, for what was reported where it stands. */
  RuleContext silent() {
    return new RuleContext(vocabulary, policy, rule, variables, used, problem -> {});
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

  /**
   * Reports a variable before a word of the policy that stands for something else. Silent where the
   * rule binds no policy, or its pattern is of an unknown type, both of which are reported.
   */
  void requirePolicy(String name, String word, Place place) {
    used.add(name);
    Bound bound = variables.get(name).orElse(null);
    boolean unknown = bound instanceof Bound.ToFact fact && vocabulary.type(fact.type()).isEmpty();
    if (bound == null && (bindsPolicy() || Variables.of(rule).get(name).isPresent())) {
      reportUnbound(name, place);
    } else if (bound != null && !unknown && !(bound instanceof Bound.ToPolicy)) {
      report(place, RuleProblem.NOT_THE_POLICY, name, word);
    }
  }

  private boolean bindsPolicy() {
    return rule.when().stream()
        .anyMatch(
            conditional ->
                conditional instanceof Conditional.Pattern pattern
                    && pattern.variable() != null
                    && pattern.type().equals(Variables.POLICY));
  }

  private void reportUnbound(String name, Place place) {
    if (isLocal(name)) {
      report(place, RuleProblem.VARIABLE_IS_LOCAL, name);
    } else if (Variables.of(rule).get(name).isPresent()) {
      report(place, RuleProblem.VARIABLE_BEFORE_BINDING, name);
    } else {
      report(place, RuleProblem.UNKNOWN_VARIABLE, name, Nearest.suggestion(name, boundNames()));
    }
  }

  /** Whether it is bound in the first part of an accumulate. */
  private boolean isLocal(String name) {
    return rule.when().stream()
        .anyMatch(
            conditional ->
                conditional instanceof Conditional.Accumulate accumulate
                    && binds(accumulate.source(), name));
  }

  private static boolean binds(Conditional.Pattern pattern, String name) {
    return name.equals(pattern.variable())
        || pattern.constraints().stream().anyMatch(constraint -> name.equals(constraint.binding()));
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

  private String nearest(FactType owner, String name) {
    return owner
        .field(name)
        .map(Field::name)
        .or(() -> constant(name))
        .or(() -> Optional.ofNullable(FLAGS.get(name)))
        .orElseGet(
            () -> Nearest.suggestion(name, owner.fields().stream().map(Field::name).toList()));
  }

  /** A constant whose enum was forgotten, with its enum. */
  private Optional<String> constant(String name) {
    String constants =
        vocabulary.enums().values().stream()
            .filter(type -> type.constants().contains(name))
            .map(type -> type.name() + "." + name)
            .sorted()
            .collect(Collectors.joining("、"));
    return Optional.of(constants).filter(found -> !found.isEmpty());
  }
}
