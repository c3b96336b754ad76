package org.huice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EngineStartTest {
  @Test
  void it_is_over_when_it_was_awaited_and_keeps_no_process_alive() {
    EngineStart start = EngineStart.begin();
    start.await();

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().equals("engine-start"))
        .allSatisfy(thread -> assertThat(thread.isDaemon()).isTrue())
        .noneMatch(thread -> thread.isAlive() && !thread.isDaemon());
  }

  @Test
  void who_is_interrupted_while_waiting_still_waits_and_stays_interrupted() {
    EngineStart start = EngineStart.begin();
    Thread.currentThread().interrupt();

    start.await();

    assertThat(Thread.interrupted()).isTrue();
  }
}
