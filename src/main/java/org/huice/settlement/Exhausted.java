package org.huice.settlement;

import org.huice.determination.Matter;
import org.huice.determination.Settlement.Applied;
import org.huice.determination.Settlement.Share;
import org.huice.policy.ClauseRef;

/**
 * An award of which a ceiling left nothing.
 *
 * @param applied the ceiling as it was applied then
 */
record Exhausted(Matter matter, Fall fall, Applied applied) {
  /** What the ceiling did to it. */
  Share share() {
    return applied.shares().stream()
        .filter(share -> share.matter().equals(matter))
        .findFirst()
        .orElseThrow();
  }

  /** The clause of the award. */
  ClauseRef clause() {
    return new ClauseRef(matter.policy(), matter.clause());
  }

  boolean isBy(Applied other) {
    return applied.policy().equals(other.policy())
        && applied.rule().equals(other.rule())
        && applied.scope().equals(other.scope());
  }
}
