package org.huice.rule;

import java.util.List;

/** The subject meets a clause that gives no money (符合条件, 优先). */
public final class Confirmation implements Outcome {
  private final Object subject;

  Confirmation(Object subject) {
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
    return "Confirmation[]";
  }
}
