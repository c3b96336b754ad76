package org.huice.impact;

/**
 * What becomes of a matter, or of an applicant, under the head's rules beside the base's. Only
 * money that is determined on both sides gains or loses; what is open on one side is a kind of its
 * own.
 */
public enum Change {
  /** More is given, or less is charged. */
  WINNER("winner"),
  /** Less is given, or more is charged. */
  LOSER("loser"),
  /** Another ruling, by which nobody gains or loses what can be said in money or in kind. */
  OTHER("other"),
  /** The same. */
  UNCHANGED("unchanged"),
  /**
   * Determined by the base's rules; open by the head's: something is missing, or a person decides.
   */
  NEWLY_UNDETERMINED("newlyUndetermined"),
  /** Open by the base's rules, determined by the head's. */
  NEWLY_DETERMINED("newlyDetermined"),
  /** Open by the base's rules, and the head has no such clause: nothing is determined by that. */
  CLAUSE_GONE("clauseGone"),
  /** One side, or both, could not decide the entry. */
  NOT_COMPARABLE("notComparable");

  private final String code;

  Change(String code) {
    this.code = code;
  }

  /** The stable code, as the JSON form writes it. */
  public String code() {
    return code;
  }
}
