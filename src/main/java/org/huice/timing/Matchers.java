package org.huice.timing;

import java.util.IdentityHashMap;
import org.huice.drl.RuleTree;
import org.huice.matching.Matcher;
import org.huice.matching.ReadyRule;
import org.huice.vocabulary.Vocabulary;

/** One matcher for each applicant, which all rules share. */
final class Matchers {
  private final Vocabulary vocabulary;
  private final IdentityHashMap<Applicant, Matcher> made = new IdentityHashMap<>();

  Matchers(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A rule as they hold it against many. */
  ReadyRule ready(RuleTree rule) {
    return new ReadyRule(rule, vocabulary);
  }

  /** That of an applicant. */
  Matcher of(Applicant applicant) {
    return made.computeIfAbsent(applicant, one -> new Matcher(vocabulary, one.dossier()));
  }
}
