package org.huice.problem;

/** How much a problem weighs. */
public enum Severity {
  /** It has to be mended; a folder that cannot be read right decides nothing until then. */
  ERROR,
  /** It is decided all the same; a person should look at it, and either mend it or say why not. */
  WARNING
}
