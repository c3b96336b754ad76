package org.huice.matching;

import java.util.List;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
import org.huice.rule.Policy;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** One rule to be held against one subject, and what that takes. */
record Attempt(
    RuleTree rule,
    Fact subject,
    Vocabulary vocabulary,
    FactIndex facts,
    Patterns patterns,
    Elements elements,
    Steps steps,
    Witness witness) {
  static Attempt of(
      RuleTree rule,
      Policy policy,
      Fact subject,
      Vocabulary vocabulary,
      FactIndex facts,
      int limit,
      Witness witness) {
    Conditions conditions = new Conditions(policy, witness);
    Steps steps = new Steps(rule, limit);
    Elements elements = new Elements(conditions, facts, steps);
    return new Attempt(
        rule, subject, vocabulary, facts, new Patterns(conditions), elements, steps, witness);
  }

  /** Whether a pattern is the policy's, which is given and tests nothing. */
  static boolean isPolicy(Conditional.Pattern pattern) {
    return pattern.type().equals(Variables.POLICY);
  }

  /** The facts that a pattern may take: the subject alone where it is the subject's. */
  Reach reach(Conditional.Pattern pattern, Scope scope) {
    Reach all = facts.reach(pattern, scope);
    if (!isSubjects(rule, pattern)) {
      return all;
    }
    boolean fits = isOfType(pattern) && (pattern.from() == null || all.facts().contains(subject));
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
