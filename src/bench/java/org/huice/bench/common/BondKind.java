package org.huice.bench.common;

/** What a bond is for. */
public enum BondKind {
  TECHNOLOGY("科技创新债券"),
  GREEN("绿色债券"),
  OTHER("其他债券");

  private final String label;

  BondKind(String label) {
    this.label = label;
  }

  /** As the vocabulary of the set writes it. */
  public String label() {
    return label;
  }
}
