package org.huice.crosscheck;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huice.determination.RuleReading;
import org.huice.dossier.Fact;
import org.huice.drl.RuleTree;
import org.huice.matching.FactsAsGiven;
import org.huice.matching.Matcher;
import org.huice.policy.Clause;
import org.huice.rule.FactValues;
import org.huice.rule.Policy;
import org.huice.ruleset.PolicyRules;
import org.jspecify.annotations.Nullable;

/** What the matcher says of single rules. */
final class Readings {
  /** The matcher must not read facts through the words of a rule. */
  private enum NoFacts implements FactValues {
    INSTANCE;

    @Override
    public @Nullable Object value(Object fact, String field) {
      throw new UnsupportedOperationException(field);
    }

    @Override
    public String name(Object fact, String field) {
      throw new UnsupportedOperationException(field);
    }

    @Override
    public String label(Object fact, String field) {
      throw new UnsupportedOperationException(field);
    }

    @Override
    public @Nullable String unit(Object fact, String field) {
      throw new UnsupportedOperationException(field);
    }
  }

  private Readings() {}

  static PolicyRules rules(Trial trial, String policy) {
    return Objects.requireNonNull(trial.rules().policies().get(policy), policy);
  }

  /** The facts that a rule may decide upon. */
  static List<Fact> subjects(Matcher matcher, PolicyRules rules, RuleTree rule) {
    Clause clause = Objects.requireNonNull(rules.document().clauses().get(rule.clause()));
    return matcher.facts().of(clause.subject());
  }

  /** The policy as a consequence asks it. */
  static Policy calculating(OwnWords day) {
    return new Policy(day.policy(), day.date(), day.asOf(), FactsAsGiven.INSTANCE);
  }

  /** Empty where the rule joins too many facts. */
  static Optional<RuleReading> reading(Matcher matcher, OwnWords day, RuleTree rule, Fact subject) {
    Policy policy = new Policy(day.policy(), day.date(), day.asOf(), NoFacts.INSTANCE);
    return matcher.read(rule, policy, subject, tooMany -> {});
  }
}
