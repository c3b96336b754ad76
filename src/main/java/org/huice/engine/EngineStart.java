package org.huice.engine;

import java.util.List;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;

/**
 * The engine getting ready beside other work. Its classes and services take a fifth of the time of
 * a short run to initialize, whatever the rules are; they can while the rules are still read.
 */
public final class EngineStart {
  private final Thread worker;

  private EngineStart(Thread worker) {
    this.worker = worker;
  }

  /** Begins; whoever loads rules afterwards has to {@link #await()} it. */
  public static EngineStart begin() {
    Thread worker = new Thread(EngineStart::withoutRules, "engine-start");
    worker.setDaemon(true);
    worker.start();
    return new EngineStart(worker);
  }

  /**
   * Waits until it is ready: two threads that initialize the same classes from both ends would wait
   * for each other for ever. What failed here fails again, and is told, where the rules are loaded.
   */
  public void await() {
    boolean interrupted = false;
    while (worker.isAlive()) {
      try {
        worker.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The old way to name a loader is the only public one. */
  @SuppressWarnings("deprecation")
  private static void withoutRules() {
    try {
      ClassLoader own = EngineStart.class.getClassLoader();
      KieSession session =
          KieBaseBuilder.createKieBaseFromModel(
                  List.of(), KieServices.get().newKieBaseConfiguration(null, own))
              .newKieSession();
      session.fireAllRules();
      session.dispose();
    } catch (LinkageError | RuntimeException told) {
      // The same happens again, on the thread that tells it.
    }
  }
}
