package org.huice.drl;

import java.util.Arrays;
import java.util.Optional;

/** The functions of an {@code accumulate}; all are exact and none depends on order. */
public enum Aggregate {
  SUM("sum"),
  COUNT("count"),
  MIN("min"),
  MAX("max");

  private final String word;

  Aggregate(String word) {
    this.word = word;
  }

  /** The function that a rule writes so, if there is one. */
  public static Optional<Aggregate> of(String word) {
    return Arrays.stream(values()).filter(known -> known.word.equals(word)).findFirst();
  }

  /** As a rule writes it. */
  public String word() {
    return word;
  }
}
