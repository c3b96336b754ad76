package org.huice.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens when the process is asked to end, by Ctrl-C say: a run is told to stop, and has a
 * while to do so in good order. Nothing hangs on it, since a process may also be killed.
 */
final class Interruption {
  private static final int PATIENCE_SECONDS = 30;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread hook;

  /**
   * Watches until the run is over.
   *
   * @param stop asks the run to stop; called by a thread of the virtual machine
   */
  Interruption(Runnable stop) {
    this.hook =
        new Thread(
            () -> {
              stop.run();
              await();
            },
            "huice-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void await() {
    try {
      if (!stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  /** The run has stopped, or is done. */
  void over() {
    stopped.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // It is what called us here.
    }
  }
}
