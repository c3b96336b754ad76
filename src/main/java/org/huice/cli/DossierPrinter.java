package org.huice.cli;

/** Prints decisions, one after the other. */
interface DossierPrinter {
  /** Prints one. */
  void print(Decided decided);
}
