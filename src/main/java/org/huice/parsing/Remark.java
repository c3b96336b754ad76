package org.huice.parsing;

/**
 * A comment of a rule file.
 *
 * @param text as written, from its first sign to its last
 * @param breaks how many lines end between it and what stands before it
 */
record Remark(String text, int breaks) {
  /** Whether it goes to the end of its line, so that nothing can follow it there. */
  boolean endsLine() {
    return text.startsWith("//");
  }
}
