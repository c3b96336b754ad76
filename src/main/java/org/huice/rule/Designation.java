package org.huice.rule;

/** A title is conferred on the subject (认定). */
public final class Designation extends Bare {
  Designation(Object subject) {
    super(subject);
  }
}
