package org.huice.cases;

/** In what way the examples may show a part of a policy. */
public enum Sight {
  /** A condition held. */
  TRUE,
  /** A condition failed. */
  FALSE,
  /** A condition was not known, for want of a fact, a list or a parameter blacked out. */
  MISSING,
  /** A tier, band or row was used; an award fell by a selection. */
  USED,
  /** A limit changed an amount. */
  CHANGED,
  /** A limit was met and left an amount as it was. */
  LEFT
}
