package org.huice.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huice.drl.RuleTree;
import org.huice.matching.Gaps;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What is found once of a rule set and not for every dossier. */
final class Plan {
  private final Vocabulary vocabulary;
  private final SubjectTypes types;
  private final List<Statute> statutes = new ArrayList<>();
  private final Labour labour;
  private final Happened happened;
  private volatile @Nullable Gaps gaps;

  Plan(RuleSet rules) {
    this.vocabulary = rules.vocabulary();
    this.types =
        new SubjectTypes(
            vocabulary,
            rules.policies().values().stream()
                .flatMap(policy -> policy.document().clauses().values().stream())
                .toList());
    rules.policies().values().forEach(policy -> statutes.add(statute(policy)));
    this.labour = Labour.of(statutes);
    this.happened = new Happened(vocabulary);
  }

  private Statute statute(PolicyRules policy) {
    Map<String, List<RuleTree>> rules = new HashMap<>();
    for (RuleTree rule : policy.rules()) {
      rules.computeIfAbsent(rule.clause(), clause -> new ArrayList<>()).add(rule);
    }
    PolicyDocument document = policy.document();
    Map<String, Article> articles = new LinkedHashMap<>();
    new TreeMap<>(document.clauses())
        .forEach(
            (id, clause) -> {
              List<RuleTree> own = rules.getOrDefault(id, List.of());
              int type = types.number(clause);
              articles.put(id, new Article(document, clause, articles.size(), type, own));
            });
    return new Statute(statutes.size(), document, articles, policy.rules());
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Every policy, sorted by id. */
  List<Statute> statutes() {
    return statutes;
  }

  /** The types of which clauses decide. */
  SubjectTypes types() {
    return types;
  }

  /** How much the rules have to do. */
  Labour labour() {
    return labour;
  }

  /** What cannot have happened after a decision. */
  Happened happened() {
    return happened;
  }

  /** The fields of the vocabulary by number. */
  Gaps gaps() {
    Gaps found = gaps;
    if (found == null) {
      found = new Gaps(vocabulary);
      gaps = found;
    }
    return found;
  }
}
