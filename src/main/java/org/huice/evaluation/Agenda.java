package org.huice.evaluation;

/** What the rules have to answer in one run. */
interface Agenda {
  /** Asks all of it, sorted by matter. */
  void ask(Asked asked);
}
