package org.huice.bench.common;

/** What an enterprise is by the statistics. */
public enum Industry {
  INDUSTRIAL("工业企业"),
  SERVICE("服务业企业"),
  CONSTRUCTION("建筑业企业"),
  OTHER("其他企业");

  private final String label;

  Industry(String label) {
    this.label = label;
  }

  /** As the vocabulary of the set writes it. */
  public String label() {
    return label;
  }
}
