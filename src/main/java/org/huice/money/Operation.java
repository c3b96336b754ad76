package org.huice.money;

/** What one step of a computation does to the amount so far. */
public enum Operation {
  /** Starts from a sum the applicant has. */
  BASE("base"),
  /** Starts from a sum the law names. */
  FLAT("flat"),
  /** Takes a sum off. */
  MINUS("minus"),
  /** Takes a share. */
  TIMES("times"),
  /** Takes the share of the tier the whole amount reaches. */
  SLAB("slab"),
  /** Adds the share of the part that lies in one tier; the first of them starts from 0. */
  MARGINAL("marginal"),
  /** Limits from above. */
  AT_MOST("atMost"),
  /** Limits from below. */
  AT_LEAST("atLeast"),
  /** Rounds, once and last. */
  ROUND("round");

  private final String code;

  Operation(String code) {
    this.code = code;
  }

  /** The stable code, as the JSON form writes it. */
  public String code() {
    return code;
  }
}
