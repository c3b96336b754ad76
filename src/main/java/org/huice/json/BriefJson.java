package org.huice.json;

import org.huice.determination.Ruling;

/**
 * Rulings as the core of a determination has them, but without {@code rules}: what was ruled, with
 * amounts, steps and what is missing, and not what the conditions came to.
 */
public final class BriefJson {
  private final RulingJson rulings;

  /** Rulings that are written there. */
  public BriefJson(CanonicalWriter out) {
    this.rulings = new RulingJson(out);
  }

  /** Writes one. */
  public void write(Ruling ruling) {
    rulings.writeBriefly(ruling);
  }
}
