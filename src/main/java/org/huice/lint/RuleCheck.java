package org.huice.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Nearest;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Holds rules against the vocabulary and their policy: every name, type and unit in them. */
public final class RuleCheck {
  private final Vocabulary vocabulary;
  private final PolicyDocument policy;
  private final Consumer<Problem> problems;

  private RuleCheck(Vocabulary vocabulary, PolicyDocument policy, Consumer<Problem> problems) {
    this.vocabulary = vocabulary;
    this.policy = policy;
    this.problems = problems;
  }

  /** Reports everything that is wrong with the rules of one policy, each at its place. */
  public static void check(
      Vocabulary vocabulary,
      PolicyDocument policy,
      List<RuleTree> rules,
      Consumer<Problem> problems) {
    RuleCheck check = new RuleCheck(vocabulary, policy, problems);
    rules.forEach(check::rule);
  }

  private void rule(RuleTree rule) {
    RuleContext context =
        new RuleContext(vocabulary, policy, rule, new Variables(), new LinkedHashSet<>(), problems);
    Clause clause = clause(context);
    PatternCheck patterns = new PatternCheck(context);
    rule.when().forEach(patterns::check);
    if (!patterns.namesPolicy()) {
      context.report(rule.place(), RuleProblem.POLICY_NOT_NAMED, rule.name(), policy.id());
    }
    new ConsequenceCheck(context).check(rule.then(), clause);
    patterns.reportUnused();
  }

  private @Nullable Clause clause(RuleContext context) {
    RuleTree rule = context.rule();
    Clause clause = policy.clauses().get(rule.clause());
    if (clause == null) {
      context.report(
          rule.place(),
          RuleProblem.UNKNOWN_CLAUSE_IN_RULE,
          rule.clause(),
          Nearest.suggestion(rule.clause(), policy.clauses().keySet()));
    } else if (!startsWith(rule.name(), rule.clause())) {
      context.report(
          rule.place(), RuleProblem.RULE_NAME_WITHOUT_CLAUSE, rule.name(), rule.clause());
    }
    return clause;
  }

  /** 三(二)30 does not start with clause 三(二)3. */
  private static boolean startsWith(String name, String clause) {
    return name.startsWith(clause)
        && (name.length() == clause.length() || !Character.isDigit(name.charAt(clause.length())));
  }
}
