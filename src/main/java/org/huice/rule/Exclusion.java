package org.huice.rule;

/** The subject gets nothing under the clauses that the rule's clause bars (不得申报). */
public final class Exclusion extends Bare {
  Exclusion(Object subject) {
    super(subject);
  }
}
