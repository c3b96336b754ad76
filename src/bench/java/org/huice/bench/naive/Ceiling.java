package org.huice.bench.naive;

import java.math.BigDecimal;

/** What a ceiling has left, as a fact. */
public final class Ceiling {
  private final String name;
  private BigDecimal left;

  /** A ceiling of which nothing is used. */
  public Ceiling(String name, BigDecimal left) {
    this.name = name;
    this.left = left;
  }

  public String getName() {
    return name;
  }

  public BigDecimal getLeft() {
    return left;
  }

  public void setLeft(BigDecimal left) {
    this.left = left;
  }
}
