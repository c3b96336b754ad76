package org.huice.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A marker among the facts: all facts of a type are there, or all that one owner has, so that
 * “none” and “every” can be said of them.
 */
public final class Known {
  private final String type;
  private final @Nullable Told owner;
  private final Law law;

  /**
   * All facts of that type are known, or all that the owner has.
   *
   * @param owner the fact whose list was given; null for all facts of the type
   * @param law that of the dossier of which it is said
   */
  public Known(String type, @Nullable Told owner, Law law) {
    this.type = Objects.requireNonNull(type);
    this.owner = owner;
    this.law = law;
  }

  /** The law of the dossier of which it is said. */
  public Law getHuiceLaw() {
    return law;
  }

  /** The fact type's name. */
  public String getType() {
    return type;
  }

  /** The fact whose list was given; null where all facts of the type are known. */
  public @Nullable Told getOwner() {
    return owner;
  }

  @Override
  public String toString() {
    return owner == null ? "Known[" + type + "]" : "Known[" + type + " of " + owner + "]";
  }
}
