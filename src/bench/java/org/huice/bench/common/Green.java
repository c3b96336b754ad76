package org.huice.bench.common;

/** The level of a green factory. */
public enum Green {
  NONE("非绿色工厂"),
  MUNICIPAL("市级绿色工厂"),
  PROVINCIAL("省级绿色工厂"),
  NATIONAL("国家级绿色工厂");

  private final String label;

  Green(String label) {
    this.label = label;
  }

  /** As the vocabulary of the set writes it. */
  public String label() {
    return label;
  }
}
