package org.huice.ruleset;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huice.drl.RuleTree;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Problem;

/** Whether the rules of a policy say all that its document states. */
final class Coverage {
  private Coverage() {}

  /**
   * Reports clauses without a rule and parameters that no rule names. That a clause without a rule
   * leaves its parameters unused goes without saying.
   */
  static void check(PolicyDocument document, List<RuleTree> rules, Consumer<Problem> problems) {
    Set<String> said = rules.stream().map(RuleTree::clause).collect(Collectors.toSet());
    document.clauses().values().stream()
        .filter(clause -> !said.contains(clause.id()))
        .map(
            clause ->
                Problem.at(clause.declared(), RuleSetProblem.CLAUSE_WITHOUT_RULE, clause.id()))
        .forEach(problems);
    Set<String> named = rules.stream().flatMap(NamedParameters::of).collect(Collectors.toSet());
    document.parameters().values().stream()
        .filter(parameter -> said.contains(parameter.clause()))
        .filter(parameter -> !named.contains(parameter.name()))
        .map(
            parameter ->
                Problem.at(parameter.declared(), RuleSetProblem.UNUSED_PARAMETER, parameter.name()))
        .forEach(problems);
  }
}
