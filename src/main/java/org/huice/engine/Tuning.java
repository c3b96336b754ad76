package org.huice.engine;

import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.KeepReferenceOption;

/** How Drools is set: for rules that never change, and for sessions in which no fact does. */
final class Tuning {
  private Tuning() {}

  /** Sets a rule base. */
  static KieBaseConfiguration base(KieBaseConfiguration base) {
    base.setOption(KieBaseMutabilityOption.DISABLED);
    return base;
  }

  /**
   * Sessions in which nothing is changed once it is inserted, so that no rule waits for another.
   * They must stay thread-safe, though each has a thread to itself: else a compiled consequence
   * keeps its arguments in a field, which the sessions of other threads share, and says what one
   * dossier gets of the facts of another.
   */
  static KieSessionConfiguration session() {
    KieSessionConfiguration session = KieServices.get().newKieSessionConfiguration();
    session.setOption(DirectFiringOption.YES);
    session.setOption(KeepReferenceOption.NO);
    return session;
  }
}
