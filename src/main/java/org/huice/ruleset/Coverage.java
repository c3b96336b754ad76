package org.huice.ruleset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huice.drl.RuleTree;
import org.huice.policy.ParameterRef;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Whether the rules of a policy say all that its document states. */
final class Coverage {
  private Coverage() {}

  /**
   * Reports clauses without a rule and parameters that neither rule nor entry names. That a clause
   * without a rule leaves its parameters unused goes without saying.
   *
   * @param limits parameters that settlement entries and pools across policies name
   */
  static void check(
      PolicyDocument document,
      List<RuleTree> rules,
      Set<ParameterRef> limits,
      Consumer<Problem> problems) {
    Set<String> said = rules.stream().map(RuleTree::clause).collect(Collectors.toSet());
    document.clauses().values().stream()
        .filter(clause -> !said.contains(clause.id()))
        .map(
            clause ->
                Problem.at(clause.declared(), RuleSetProblem.CLAUSE_WITHOUT_RULE, clause.id()))
        .forEach(problems);
    Set<String> named = rules.stream().flatMap(NamedParameters::of).collect(Collectors.toSet());
    Set<ParameterRef> settled = new HashSet<>(limits);
    document.settlement().forEach(rule -> settled.addAll(parameters(rule)));
    document.pools().forEach(pool -> settled.addAll(pool.parameters()));
    document.parameters().values().stream()
        .filter(one -> !settled.contains(new ParameterRef(document.id(), one.name())))
        .filter(parameter -> said.contains(parameter.clause()))
        .filter(parameter -> !named.contains(parameter.name()))
        .map(
            parameter ->
                Problem.at(parameter.declared(), RuleSetProblem.UNUSED_PARAMETER, parameter.name()))
        .forEach(problems);
  }

  /** The parameters by which a settlement entry counts or limits. */
  static Set<ParameterRef> parameters(SettlementRule rule) {
    @Nullable ParameterRef used = null;
    if (rule instanceof SettlementRule.Highest highest) {
      used = highest.keep();
    } else if (rule instanceof SettlementRule.Ceiling ceiling) {
      used = ceiling.limit().parameter();
    }
    return used == null ? Set.of() : Set.of(used);
  }
}
