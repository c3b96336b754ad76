package org.huice.rule;

/** The subject meets a clause that gives no money (符合条件, 优先). */
public final class Confirmation extends Bare {
  Confirmation(Object subject) {
    super(subject);
  }
}
