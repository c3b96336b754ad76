package org.huice.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huice.drl.Aggregate;
import org.huice.drl.Conditional;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
import org.huice.policy.Clause;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;

/**
 * Whether facts can fail a clause. A clause is refused only where each of its rules fails, and a
 * rule that tests nothing and pays from the first fen never does: then no example of a refusal can
 * exist, and none is missing.
 */
record Refusable(PolicyDocument policy) {
  private static final Set<String> TIERED = Set.of("schedule", "perUnit", "band");

  /**
   * Whether an example of a refusal can be asked for.
   *
   * @param rules those of the clause
   */
  boolean is(Clause clause, List<RuleTree> rules) {
    return clause.kind() == Clause.Kind.TARGET || rules.stream().allMatch(this::canFail);
  }

  private boolean canFail(RuleTree rule) {
    return rule.when().stream().anyMatch(Refusable::tests)
        || rule.then().words().stream().anyMatch(this::startsAboveNothing);
  }

  // A bare pattern of another type may find no fact; but often its fact is always there, as the
  // owner of the subject is.
  private static boolean tests(Conditional element) {
    if (element instanceof Conditional.Pattern pattern) {
      return !pattern.type().equals(Variables.POLICY)
          && pattern.constraints().stream().anyMatch(one -> one.binding() == null);
    }
    if (element instanceof Conditional.Accumulate accumulate) {
      return !accumulate.constraints().isEmpty()
          || accumulate.results().stream().anyMatch(Refusable::hasNone);
    }
    return true;
  }

  private static boolean hasNone(Conditional.Result result) {
    return result.function() == Aggregate.MIN || result.function() == Aggregate.MAX;
  }

  /** Whether a word pays by tiers of which the lowest starts above 0. */
  private boolean startsAboveNothing(Consequence.Word word) {
    return TIERED.contains(word.name())
        && word.arguments().stream()
            .flatMap(argument -> parameter(argument).stream())
            .flatMap(parameter -> parameter.values().values().stream())
            .anyMatch(Refusable::startsAboveNothing);
  }

  private Optional<Parameter> parameter(Expression argument) {
    return argument instanceof Expression.Text text
        ? Optional.ofNullable(policy.parameters().get(text.value()))
        : Optional.empty();
  }

  private static boolean startsAboveNothing(ParameterValue value) {
    if (value instanceof ParameterValue.Tiers tiers) {
      return tiers.schedule().tiers().get(0).bound().signum() > 0;
    }
    return value instanceof ParameterValue.Bands bands && bands.bands().get(0).bound().signum() > 0;
  }
}
