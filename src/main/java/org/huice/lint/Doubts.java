package org.huice.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huice.drl.RuleTree;
import org.huice.policy.Clause;
import org.huice.policy.Parameter;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
import org.huice.problem.Problem;
import org.huice.problem.ProblemCode;
import org.huice.vocabulary.Vocabulary;

/**
 * What one policy that loads may say otherwise than it means. Each finding belongs to a clause,
 * which may accept a warning with a reason, but no error.
 */
public final class Doubts {
  private final Vocabulary vocabulary;
  private final Singles singles;
  private final PolicyDocument policy;
  private final List<RuleTree> rules;
  private final Map<String, List<Problem>> byClause = new LinkedHashMap<>();

  private Doubts(Vocabulary vocabulary, PolicyDocument policy, List<RuleTree> rules) {
    this.vocabulary = vocabulary;
    this.singles = new Singles(vocabulary);
    this.policy = policy;
    this.rules = rules;
  }

  /** The codes of the warnings that a clause may accept. */
  public static Set<String> codes() {
    return Arrays.stream(DoubtProblem.values())
        .filter(DoubtProblem::isAcceptable)
        .map(ProblemCode::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Reports every error, every warning that no clause accepts, and acceptances of what is not
   * there.
   *
   * @param rules of the policy, without problems
   */
  public static void check(
      Vocabulary vocabulary,
      PolicyDocument policy,
      List<RuleTree> rules,
      Consumer<Problem> problems) {
    Doubts doubts = new Doubts(vocabulary, policy, rules);
    doubts.rules();
    doubts.clauses();
    doubts.parameters();
    doubts.ceilings();
    doubts.byClause.forEach((clause, found) -> doubts.unaccepted(clause, found).forEach(problems));
    policy.clauses().values().forEach(clause -> doubts.idle(clause, problems));
  }

  private Consumer<Problem> of(String clause) {
    return byClause.computeIfAbsent(clause, none -> new ArrayList<>())::add;
  }

  private void rules() {
    for (RuleTree rule : rules) {
      Consumer<Problem> problems = of(rule.clause());
      new DeadCheck(vocabulary, singles, policy, rule).check(problems);
      new JoinCheck(vocabulary, singles, rule).check(problems);
      new FairCompetition(vocabulary, singles, policy, problems).check(rule);
    }
  }

  private void clauses() {
    for (ClauseRules clause : ClauseRules.of(vocabulary, singles, policy, rules)) {
      clause.errors(of(clause.clause()));
      clause.warnings(of(clause.clause()));
    }
    for (Clause clause : policy.clauses().values()) {
      new FairCompetition(vocabulary, singles, policy, of(clause.id())).check(clause);
    }
  }

  private void parameters() {
    Quotes quotes = new Quotes(policy);
    for (Parameter parameter : policy.parameters().values()) {
      Consumer<Problem> problems = of(parameter.clause());
      new TableGaps(problems).check(parameter);
      new TextCheck(rules, quotes, problems).check(parameter);
      new TierCheck(quotes, problems).check(parameter);
      new ValueCheck(policy, parameter, problems).check();
      new ValuePeriods(policy.inForce(), rules, problems).check(parameter);
    }
  }

  private void ceilings() {
    Quotes quotes = new Quotes(policy);
    for (SettlementRule rule : policy.settlement()) {
      if (rule instanceof SettlementRule.Ceiling ceiling && ceiling.limit().parameter() != null) {
        Parameter limit = policy.parameters().get(ceiling.limit().parameter().name());
        if (limit != null) {
          new TextCheck(rules, quotes, of(limit.clause())).check(ceiling, limit);
        }
      }
    }
  }

  private List<Problem> unaccepted(String id, List<Problem> found) {
    Clause clause = policy.clauses().get(id);
    return clause == null
        ? found
        : found.stream()
            .filter(problem -> !clause.accepted().containsKey(problem.code().code()))
            .toList();
  }

  private void idle(Clause clause, Consumer<Problem> problems) {
    List<Problem> found = byClause.getOrDefault(clause.id(), List.of());
    for (String code : clause.accepted().keySet()) {
      if (found.stream().noneMatch(problem -> problem.code().code().equals(code))) {
        problems.accept(
            Problem.at(clause.declared(), DoubtProblem.ACCEPTED_IDLE, clause.id(), code));
      }
    }
  }
}
