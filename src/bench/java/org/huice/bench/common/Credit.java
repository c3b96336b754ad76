package org.huice.bench.common;

/** The public credit grade. */
public enum Credit {
  A("A级"),
  B("B级"),
  C("C级"),
  D("D级");

  private final String label;

  Credit(String label) {
    this.label = label;
  }

  /** As the vocabulary of the set writes it. */
  public String label() {
    return label;
  }
}
