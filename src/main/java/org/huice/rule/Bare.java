package org.huice.rule;

import java.util.List;

/** An outcome that says nothing but upon whom it is decided; what it gives, its clause says. */
abstract sealed class Bare implements Outcome permits Designation, Confirmation, Exclusion {
  private final Object subject;

  Bare(Object subject) {
    this.subject = subject;
  }

  @Override
  public final Object subject() {
    return subject;
  }

  @Override
  public final List<Absent> missing() {
    return List.of();
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[]";
  }
}
