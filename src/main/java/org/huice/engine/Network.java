package org.huice.engine;

import org.kie.api.KieBase;

/** Rules that run together; the same only as itself. */
final class Network {
  private final KieBase base;

  Network(KieBase base) {
    this.base = base;
  }

  KieBase base() {
    return base;
  }
}
