package org.huice.advice;

import java.util.function.Predicate;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.dossier.Opinion;
import org.huice.policy.Clause;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/** Keeps of the opinions in a dossier those on what is ruled at all. */
record Heard(RuleSet rules, Dossier dossier, Predicate<FactId> subjects) {
  /** The dossier with the opinions on those policies and subjects. */
  static Dossier of(Dossier dossier, RuleSet rules, Predicate<FactId> subjects) {
    Heard heard = new Heard(rules, dossier, subjects);
    return new Dossier(
        dossier.applicant(),
        dossier.facts(),
        dossier.opinions().stream().filter(heard::isHeard).toList(),
        dossier.file());
  }

  private boolean isHeard(Opinion opinion) {
    PolicyRules policy = rules.policies().get(opinion.policy());
    Clause clause = policy == null ? null : policy.document().clauses().get(opinion.clause());
    return clause != null
        && dossier.facts().stream()
            .filter(fact -> isAbout(opinion, clause, fact))
            .allMatch(fact -> subjects.test(fact.id()));
  }

  private boolean isAbout(Opinion opinion, Clause clause, Fact fact) {
    return rules.vocabulary().isA(fact.type().name(), clause.subject())
        && (opinion.subject().isEmpty()
            ? fact.id().equals(dossier.applicant().id())
            : fact.id().key().equals(opinion.subject()));
  }
}
