package org.huice.rule;

/** The side of one dossier in a session: says what is known of it, and is told what rules say. */
public interface Party {
  /** Whether all facts of a type are known, so that “none” and “every” can be said of them. */
  boolean knows(String type);

  /**
   * Whether all facts of a type are known that one fact has in its lists.
   *
   * @param owner as it is told to the engine
   */
  boolean knows(Told owner, String type);

  /**
   * A rule said something.
   *
   * @param rule the id of its policy and its name, {@code 光伏与微电网/第一条 光伏}
   * @param facts those of its plain patterns, in the order of the rule
   */
  void hear(String rule, Outcome outcome, Told[] facts);
}
