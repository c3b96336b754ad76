package org.huice.engine;

import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** How Drools is set: for rules that never change, and sessions that one thread has to itself. */
final class Tuning {
  private Tuning() {}

  /** Sets a rule base. */
  static KieBaseConfiguration base(KieBaseConfiguration base) {
    base.setOption(KieBaseMutabilityOption.DISABLED);
    return base;
  }

  /**
   * Sessions in which nothing is changed once it is inserted, so that no rule waits for another.
   */
  static KieSessionConfiguration session() {
    KieSessionConfiguration session = KieServices.get().newKieSessionConfiguration();
    session.setOption(ThreadSafeOption.NO);
    session.setOption(DirectFiringOption.YES);
    session.setOption(KeepReferenceOption.NO);
    return session;
  }
}
