package org.huice.bench.common;

/** What a project builds. */
public enum ProjectKind {
  PHOTOVOLTAIC("光伏发电"),
  MICROGRID("工业绿色微电网"),
  LIGHT_STORAGE("光储一体"),
  STORAGE("储能"),
  RENEWAL("技术改造"),
  DIGITAL("数字化改造");

  private final String label;

  ProjectKind(String label) {
    this.label = label;
  }

  /** As the vocabulary of the set writes it. */
  public String label() {
    return label;
  }
}
