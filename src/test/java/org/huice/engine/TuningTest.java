package org.huice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kie.api.runtime.conf.ThreadSafeOption;

class TuningTest {
  /** Else threads mix their dossiers, but so seldom that a run of all tests may not notice. */
  @Test
  void sessions_are_thread_safe_since_they_share_the_arguments_of_consequences() {
    assertThat(Tuning.session().getOption(ThreadSafeOption.KEY).isThreadSafe()).isTrue();
  }
}
