package org.huice.bench.common;

/** The title of a small enterprise. */
public enum Title {
  NONE("无称号"),
  INNOVATIVE("创新型中小企业"),
  SPECIALISED("专精特新中小企业"),
  LITTLE_GIANT("专精特新小巨人");

  private final String label;

  Title(String label) {
    this.label = label;
  }

  /** As the vocabulary of the set writes it. */
  public String label() {
    return label;
  }
}
