package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.huice.page.Words;
import org.huice.register.Gate;
import org.junit.jupiter.api.Test;

class TimingTest {
  private Instant now = Run.NOW;
  private final Timing timing = new Timing(clock());

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }

  private void pass(long millis) {
    now = now.plusMillis(millis);
  }

  @Test
  void opening_is_reading_and_keeping_is_writing() throws IOException {
    pass(1240);
    timing.opened();
    timing.through(Gate.OPEN).pass(() -> pass(1860));
    Instant start = timing.now();
    pass(3100);
    timing.written(start);

    assertThat(timing.sentence(Words.in(Locale.ENGLISH), 62))
        .contains(
            "reading 1.2 s (20%)", "deciding 0.0 s (0%)", "writing 5.0 s (80%)", "6.2 s from");
  }
}
