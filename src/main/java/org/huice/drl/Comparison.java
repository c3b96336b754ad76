package org.huice.drl;

import java.util.Arrays;
import java.util.Optional;

/** The operators that compare two values. */
public enum Comparison {
  EQUAL("=="),
  NOT_EQUAL("!="),
  LESS("<"),
  AT_MOST("<="),
  GREATER(">"),
  AT_LEAST(">=");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** The operator that a rule writes so, if there is one. */
  public static Optional<Comparison> of(String sign) {
    return Arrays.stream(values()).filter(known -> known.sign.equals(sign)).findFirst();
  }

  /** As a rule writes it. */
  public String sign() {
    return sign;
  }

  /** The operator that holds exactly when this one does not. */
  public Comparison opposite() {
    return switch (this) {
      case EQUAL -> NOT_EQUAL;
      case NOT_EQUAL -> EQUAL;
      case LESS -> AT_LEAST;
      case AT_MOST -> GREATER;
      case GREATER -> AT_MOST;
      case AT_LEAST -> LESS;
    };
  }

  /** Whether it holds for two values that {@link Comparable#compareTo} orders so. */
  public boolean holds(int order) {
    return switch (this) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case GREATER -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }
}
