package org.huice.rule;

/** Takes down what rules say of one dossier. */
public interface Hearer {
  /**
   * A rule said something.
   *
   * @param rule the id of its policy and its name, {@code 光伏与微电网/第一条 光伏}
   * @param facts those of its plain patterns, in the order of the rule
   */
  void hear(String rule, Outcome outcome, Told[] facts);
}
