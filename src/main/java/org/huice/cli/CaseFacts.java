package org.huice.cli;

import java.util.List;
import java.util.function.Consumer;
import org.huice.dossier.DossierReader;
import org.huice.problem.Problem;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.RuleSet;

/** Holds the facts of worked examples against the vocabulary, without deciding anything. */
final class CaseFacts {
  private CaseFacts() {}

  /** Reports every type, field, unit and word that the vocabulary does not know, and the like. */
  static void check(RuleSet rules, List<PolicyCase> cases, Consumer<Problem> problems) {
    DossierReader reader = new DossierReader(rules.vocabulary());
    cases.forEach(one -> reader.read(one.facts(), one.place().file(), problems));
  }
}
