package org.huice.readback;

import java.util.List;

/**
 * One side of a comparison in words.
 *
 * @param text as it reads in a sentence
 * @param notes what stands in brackets behind the comparison: the parameter's name and its values
 * @param sort what it is
 */
record Operand(String text, List<String> notes, Sort sort) {
  /** What a side is, by which its bound is called. */
  enum Sort {
    /** A number or a date of the law. */
    STATED,
    /** A fact, or arithmetic over facts. */
    READ,
    /** A reading of the law that the policy chose. */
    CHOSEN
  }

  static Operand read(String text) {
    return new Operand(text, List.of(), Sort.READ);
  }
}
