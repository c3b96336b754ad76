package org.huice.rule;

import java.util.Objects;

/**
 * A marker among the facts: all facts of a type are there, so that “none” and “every” can be said
 * of them.
 */
public final class Known {
  private final String type;

  /** All facts of that type are known. */
  public Known(String type) {
    this.type = Objects.requireNonNull(type);
  }

  /** The fact type's name. */
  public String getType() {
    return type;
  }

  @Override
  public String toString() {
    return "Known[" + type + "]";
  }
}
