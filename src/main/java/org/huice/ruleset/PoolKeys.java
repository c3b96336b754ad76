package org.huice.ruleset;

import java.util.List;

/** The keys of a pool and of what stands in it. */
final class PoolKeys {
  static final Keys POOL =
      new Keys(
          "pool",
          List.of("pool", "clauses", "share"),
          List.of("budget", "admit", "rank", "clause", "text", "assumed"));
  static final Keys ADMISSION =
      new Keys("admit", List.of("field", "at-least", "of", "inclusive"), List.of("share"));
  static final Keys RANK = new Keys("rank", List.of("by"), List.of("keep", "per", "ties"));
  static final Keys CRITERION = new Keys("by", List.of("field", "first"), List.of("weight"));
  static final Keys FIRST_COME =
      new Keys("first-come", List.of("first-come", "ties", "last"), List.of());
  static final Keys IN_RANK = new Keys("in-rank", List.of("in-rank", "last"), List.of());
  static final Keys PRO_RATA =
      new Keys("pro-rata", List.of("pro-rata"), List.of("each", "redistribute"));
  static final Keys BY_RATE =
      new Keys("by-rate", List.of("by-rate", "redistribute"), List.of("at-most"));

  /** The ways of dividing, each by the key that names it. */
  static final List<Keys> SHARING = List.of(FIRST_COME, IN_RANK, PRO_RATA, BY_RATE);

  private PoolKeys() {}
}
