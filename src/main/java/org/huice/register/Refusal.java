package org.huice.register;

/**
 * Makes of the line of an entry that was taken one that refuses it, since its applicant has several
 * entries: whoever adds them up would count it twice.
 */
@FunctionalInterface
public interface Refusal {
  /**
   * The line that says why it does not count; the same line if it did not count anyway.
   *
   * @param other the number of another entry of the same applicant
   */
  byte[] of(byte[] line, long other);
}
