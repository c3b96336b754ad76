package org.huice.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.drl.RuleTree;
import org.huice.matching.ReadyRule;
import org.huice.policy.PolicyDocument;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** One policy with its clauses, found once of a rule set. */
final class Statute {
  private final int number;
  private final PolicyDocument document;
  private final Map<String, Article> byClause;
  private final List<Article> articles;
  private final List<RuleTree> rules;
  private volatile @Nullable List<Ready> ready;

  /** A rule made ready to be held against facts, with the clause that it decides. */
  record Ready(ReadyRule rule, Article article) {}

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

  /** Whether the day of some clause is that of its subject. */
  boolean isDatedBySubjects() {
    return articles.stream().anyMatch(article -> article.clause().datedBy() != null);
  }

  /** The clause that a rule decides. */
  Article article(RuleTree rule) {
    return Objects.requireNonNull(byClause.get(rule.clause()), rule.clause());
  }

  /** All its rules, in the order of the policy. */
  List<RuleTree> rules() {
    return rules;
  }

  /** The same, made ready when that is first asked for. */
  List<Ready> ready(Vocabulary vocabulary) {
    List<Ready> made = ready;
    if (made == null) {
      made = rules.stream().map(rule -> ready(rule, vocabulary)).toList();
      ready = made;
    }
    return made;
  }

  private Ready ready(RuleTree rule, Vocabulary vocabulary) {
    Article article = article(rule);
    return new Ready(article.ready(rule, vocabulary), article);
  }
}
