package org.huice.matching;

import java.util.ArrayList;
import java.util.List;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the assignment of facts to a rule's patterns that comes nearest to meeting it. Patterns are
 * taken in the order of the rule, facts in the order of their identity; the first of equals wins. A
 * branch that cannot become better than the best so far is not followed.
 */
final class Search {
  private static final String POLICY = "Policy";
  private final RuleTree rule;
  private final Patterns patterns;
  private final Quantifiers quantifiers;
  private final FactIndex facts;
  private final Vocabulary vocabulary;
  private final Steps steps;
  private final Fact subject;
  private final String subjectVariable;
  private @Nullable Node best;

  /** What has been decided so far. */
  private record Node(Scope scope, List<Condition> conditions, Cost cost) {
    Node plus(Candidate candidate) {
      List<Condition> more = new ArrayList<>(conditions);
      more.addAll(candidate.conditions());
      return new Node(candidate.scope(), more, cost.plus(candidate.cost()));
    }
  }

  Search(
      RuleTree rule,
      Patterns patterns,
      FactIndex facts,
      Vocabulary vocabulary,
      Steps steps,
      Fact subject) {
    this.rule = rule;
    this.patterns = patterns;
    this.quantifiers = new Quantifiers(patterns, facts, steps);
    this.facts = facts;
    this.vocabulary = vocabulary;
    this.steps = steps;
    this.subject = subject;
    this.subjectVariable = subjectVariable(rule);
  }

  /** The conditions of the nearest assignment, in the order of the rule. */
  List<Condition> nearest() {
    follow(0, 1, new Node(Scope.EMPTY, List.of(), Cost.NONE));
    return best == null ? List.of() : List.copyOf(best.conditions());
  }

  /** The variable that the consequence decides for. */
  static String subjectVariable(RuleTree rule) {
    if (rule.then().words().get(0).arguments().get(0) instanceof Expression.Variable variable) {
      return variable.name();
    }
    throw new IllegalArgumentException("no subject: " + rule.name());
  }

  private void follow(int index, int number, Node node) {
    if (best != null && node.cost().compareTo(best.cost()) >= 0) {
      return;
    }
    if (index == rule.when().size()) {
      best = node;
      return;
    }
    Conditional element = rule.when().get(index);
    if (!(element instanceof Conditional.Pattern pattern)) {
      String id = Ids.from(rule.name(), number).at(0);
      Condition condition = quantifiers.condition(id, element, node.scope());
      follow(index + 1, number + 1, node.plus(Candidate.of(node.scope(), List.of(condition))));
    } else if (pattern.type().equals(POLICY)) {
      follow(index + 1, number, node);
    } else {
      branch(index, number, node, pattern);
    }
  }

  private void branch(int index, int number, Node node, Conditional.Pattern pattern) {
    Ids ids = Ids.from(rule.name(), number);
    int next = number + Patterns.size(pattern);
    if (subjectVariable.equals(pattern.variable())) {
      follow(index + 1, next, node.plus(subject(pattern, node.scope(), ids)));
      return;
    }
    List<Fact> all = facts.of(pattern.type());
    for (Fact fact : all) {
      steps.take();
      follow(index + 1, next, node.plus(patterns.fact(pattern, fact, node.scope(), ids)));
    }
    List<Missing> absent = facts.absentLists(pattern.type());
    if (!absent.isEmpty()) {
      follow(index + 1, next, node.plus(patterns.guess(pattern, absent, node.scope(), ids)));
    } else if (all.isEmpty()) {
      follow(index + 1, next, node.plus(patterns.nobody(pattern, null, node.scope(), ids)));
    }
  }

  private Candidate subject(Conditional.Pattern pattern, Scope scope, Ids ids) {
    String type = subject.type().name();
    return vocabulary.isA(type, pattern.type())
        ? patterns.fact(pattern, subject, scope, ids)
        : patterns.nobody(pattern, type, scope, ids);
  }
}
