package org.huice.engine;

import org.kie.api.KieBase;

/** Rules that run together; the same only as itself. */
final class Network {
  private final KieBase base;
  private final AskedTypes asked;

  /**
   * Of those rules.
   *
   * @param asked what they ask to be known
   */
  Network(KieBase base, AskedTypes asked) {
    this.base = base;
    this.asked = asked;
  }

  KieBase base() {
    return base;
  }

  AskedTypes asked() {
    return asked;
  }
}
