package org.huice.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huice.determination.Matter;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.dossier.Opinion;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** What rulings and opinions are about: the clause as its policy states it, and the fact. */
final class Matters {
  private final RuleSet rules;
  private final Subjects subjects;
  private final Map<FactId, Fact> facts = new LinkedHashMap<>();

  Matters(RuleSet rules, Subjects subjects, Dossier dossier) {
    this.rules = rules;
    this.subjects = subjects;
    dossier.facts().forEach(fact -> facts.put(fact.id(), fact));
  }

  Clause clause(Matter matter) {
    return Objects.requireNonNull(clause(matter.policy(), matter.clause()), matter::toString);
  }

  Fact subject(Matter matter) {
    return Objects.requireNonNull(facts.get(matter.subject()), matter::toString);
  }

  /** The policy of that id; null where there is none. */
  @Nullable PolicyDocument policy(String id) {
    PolicyRules policy = rules.policies().get(id);
    return policy == null ? null : policy.document();
  }

  /** The clause of that policy; null where there is none. */
  @Nullable Clause clause(String policy, String clause) {
    PolicyDocument document = policy(policy);
    return document == null ? null : document.clauses().get(clause);
  }

  /** The ids of all policies. */
  Set<String> policies() {
    return rules.policies().keySet();
  }

  /** The ids of all clauses of a policy; none where there is no such policy. */
  Set<String> clauses(String policy) {
    PolicyDocument document = policy(policy);
    return document == null ? Set.of() : document.clauses().keySet();
  }

  /** The only fact of the clause's type that an opinion names; empty where it is not only one. */
  Optional<Fact> named(Opinion opinion, Clause clause) {
    String key = String.join("/", opinion.subject());
    List<Fact> named = of(clause).stream().filter(fact -> key(fact).equals(key)).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** All facts for which a clause decides. */
  List<Fact> of(Clause clause) {
    return subjects.facts().of(clause.subject());
  }

  /** Whether a ruling on the fact was asked for. */
  boolean isWanted(Fact fact) {
    return subjects.wanted().test(fact.id());
  }

  /** Whether a ruling is on a fact that was asked for, or on the applicant for want of any. */
  boolean isAsked(Matter matter) {
    Fact subject = subject(matter);
    return isWanted(subject) || !of(clause(matter)).contains(subject);
  }

  /** As an opinion names it: the applicant has no need of a name. */
  static String key(Fact fact) {
    return fact.owner() == null ? "" : String.join("/", fact.id().key());
  }
}
