package org.huice.bench.common;

/** What a loan is for. */
public enum LoanPurpose {
  FIXED_ASSETS("固定资产"),
  WORKING_CAPITAL("流动资金"),
  OTHER("其他用途");

  private final String label;

  LoanPurpose(String label) {
    this.label = label;
  }

  /** As the vocabulary of the set writes it. */
  public String label() {
    return label;
  }
}
