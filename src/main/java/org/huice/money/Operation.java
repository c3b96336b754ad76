package org.huice.money;

/** What one step of a computation does to the amount so far. */
public enum Operation {
  /** Starts from a sum the applicant has. */
  BASE("base"),
  /** Starts from a sum the law names. */
  FLAT("flat"),
  /** Reads a quantity, or a word that chooses a row, for the step that it is a part of. */
  QUANTITY("quantity"),
  /** Starts from a quantity at so much for each unit. */
  PER_UNIT("perUnit"),
  /** Starts from the fixed sum of the band that a quantity reaches. */
  BAND("band"),
  /** Starts from, or takes the share of, the row of a table that fits. */
  TABLE("table"),
  /** Adds a sum. */
  PLUS("plus"),
  /** Multiplies by the whole steps in a quantity; what is left over does not count. */
  FOR_EVERY("forEvery"),
  /** Takes the share of the tier that another quantity reaches. */
  RATE("rate"),
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
  /** Limits from above to the largest payable sum below a bound that is itself not allowed. */
  BELOW("below"),
  /** Sets what an authority has decided within a bound (裁量意见). */
  DECIDED("decided"),
  /** Limits to what a rule between awards leaves (累计上限, 补差). */
  SETTLED("settled"),
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
