package org.huice.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.drl.RuleTree;
import org.huice.policy.PolicyDocument;

/** One policy with its clauses, found once of a rule set. */
final class Statute {
  private final int number;
  private final PolicyDocument document;
  private final Map<String, Article> byClause;
  private final List<Article> articles;
  private final List<RuleTree> rules;

  /**
   * A policy.
   *
   * @param number among the policies, in the order of their ids
   * @param byClause its clauses by id, in the order of the ids
   * @param rules in the order of the policy
   */
  Statute(
      int number, PolicyDocument document, Map<String, Article> byClause, List<RuleTree> rules) {
    this.number = number;
    this.document = document;
    this.byClause = byClause;
    this.articles = List.copyOf(byClause.values());
    this.rules = rules;
  }

  int number() {
    return number;
  }

  String id() {
    return document.id();
  }

  PolicyDocument document() {
    return document;
  }

  /** Its clauses, sorted by id as the rulings on them are. */
  List<Article> articles() {
    return articles;
  }

  /** The clause that a rule decides. */
  Article article(RuleTree rule) {
    return Objects.requireNonNull(byClause.get(rule.clause()), rule.clause());
  }

  /** All its rules, in the order of the policy. */
  List<RuleTree> rules() {
    return rules;
  }
}
