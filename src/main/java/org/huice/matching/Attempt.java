package org.huice.matching;

import java.util.List;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** One rule to be held against one subject, and what that takes. */
final class Attempt {
  private final RuleTree rule;
  private final Fact subject;
  private final Vocabulary vocabulary;
  private final FactIndex facts;
  private final Conditions conditions;
  private final Patterns patterns;
  private final Steps steps;
  private @Nullable Elements elements;

  /**
   * An attempt.
   *
   * @param conditions of the policy on its day
   * @param limit how many facts may be held against its patterns
   */
  Attempt(
      RuleTree rule,
      Fact subject,
      Vocabulary vocabulary,
      FactIndex facts,
      Conditions conditions,
      int limit) {
    this.rule = rule;
    this.subject = subject;
    this.vocabulary = vocabulary;
    this.facts = facts;
    this.conditions = conditions;
    this.patterns = new Patterns(conditions);
    this.steps = new Steps(rule, limit);
  }

  RuleTree rule() {
    return rule;
  }

  Patterns patterns() {
    return patterns;
  }

  /** Most rules have nothing but patterns. */
  Elements elements() {
    Elements made = elements;
    if (made == null) {
      made = new Elements(conditions, facts, steps);
      elements = made;
    }
    return made;
  }

  Steps steps() {
    return steps;
  }

  Witness witness() {
    return conditions.witness();
  }

  /** Whether a pattern is the policy's, which is given and tests nothing. */
  static boolean isPolicy(Conditional.Pattern pattern) {
    return pattern.type().equals(Variables.POLICY);
  }

  /** The facts that a pattern may take: the subject alone where it is the subject's. */
  Reach reach(Conditional.Pattern pattern, Scope scope) {
    if (!isSubjects(rule, pattern)) {
      return facts.reach(pattern, scope);
    }
    boolean fits =
        isOfType(pattern)
            && (pattern.from() == null || facts.reach(pattern, scope).facts().contains(subject));
    return Reach.of(fits ? List.of(subject) : List.of(), List.of());
  }

  /** The type of the subject where a pattern wants it to be of another; else null. */
  @Nullable String instead(Conditional.Pattern pattern) {
    return isSubjects(rule, pattern) && !isOfType(pattern) ? subject.type().name() : null;
  }

  private boolean isOfType(Conditional.Pattern pattern) {
    return vocabulary.isA(subject.type().name(), pattern.type());
  }

  /** Whether the consequence decides for the fact of that pattern. */
  static boolean isSubjects(RuleTree rule, Conditional.Pattern pattern) {
    if (rule.then().words().get(0).arguments().get(0) instanceof Expression.Variable variable) {
      return variable.name().equals(pattern.variable());
    }
    throw new IllegalArgumentException("no subject: " + rule.name());
  }
}
