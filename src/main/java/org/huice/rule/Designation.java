package org.huice.rule;

import java.util.List;

/** A title is conferred on the subject (认定). */
public final class Designation implements Outcome {
  private final Object subject;

  Designation(Object subject) {
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
    return "Designation[]";
  }
}
