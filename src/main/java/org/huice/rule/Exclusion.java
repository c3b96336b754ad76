package org.huice.rule;

import java.util.List;

/** The subject gets nothing under the clauses that the rule's clause bars (不得申报). */
public final class Exclusion implements Outcome {
  private final Object subject;

  Exclusion(Object subject) {
    this.subject = subject;
  }

  @Override
  public Object subject() {
    return subject;
  }

  @Override
  public List<Absent> missing() {
    return List.of();
  }

  @Override
  public String toString() {
    return "Exclusion[]";
  }
}
