package org.huice.store;

/** Looks at what belongs to entries while they are read in order. */
interface EntryWatch {
  /**
   * Looks at one.
   *
   * @param number that the entry says it has
   * @throws IllegalArgumentException if the entry lacks what each has
   */
  void entry(long number, Json leaf);

  /** After the last entry. */
  void end();
}
