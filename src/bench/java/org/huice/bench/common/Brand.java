package org.huice.bench.common;

/** The level of a brand. */
public enum Brand {
  NONE("无品牌"),
  MUNICIPAL("市级品牌"),
  PROVINCIAL("省级品牌"),
  NATIONAL("国家级品牌");

  private final String label;

  Brand(String label) {
    this.label = label;
  }

  /** As the vocabulary of the set writes it. */
  public String label() {
    return label;
  }
}
