package org.huice.rule;

import java.util.List;

/** What a rule says: the one thing it decides about one fact. */
public sealed interface Outcome permits Priced, Order, Bare, Report {
  /** The fact decided upon. */
  Object subject();

  /** What the calculation asked for and did not get, sorted; empty where nothing is missing. */
  List<Absent> missing();
}
