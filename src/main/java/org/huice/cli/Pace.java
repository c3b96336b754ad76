package org.huice.cli;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How fast it goes, by the last minute, so that what an earlier run did is soon forgotten. */
final class Pace {
  private static final int MOST = 60;
  private static final Duration APART = Duration.ofSeconds(1);
  private final Deque<Sample> samples = new ArrayDeque<>();
  private Sample latest = new Sample(Instant.EPOCH, 0, 0);

  private record Sample(Instant time, long entries, long position) {}

  /** Where it stands now. */
  void at(Instant time, long entries, long position) {
    Sample sample = new Sample(time, entries, position);
    if (samples.isEmpty() || !time.isBefore(samples.getLast().time().plus(APART))) {
      samples.addLast(sample);
    }
    if (samples.size() > MOST) {
      samples.removeFirst();
    }
    latest = sample;
  }

  /** Entries in a second; nothing while too little time has passed to say. */
  Optional<Long> perSecond() {
    long millis = millis();
    return millis < APART.toMillis()
        ? Optional.empty()
        : Optional.of((latest.entries() - samples.getFirst().entries()) * 1000 / millis);
  }

  /** How long the rest of the input takes; nothing where nothing has moved yet. */
  Optional<Duration> remaining(long size) {
    long millis = millis();
    if (millis < APART.toMillis()) {
      return Optional.empty();
    }
    long moved = latest.position() - samples.getFirst().position();
    long rest = Math.max(0, size - latest.position());
    return moved <= 0
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds(seconds(rest, millis, moved)));
  }

  // Registers are counted in bytes, and their product with milliseconds may not fit.
  private static long seconds(long rest, long millis, long moved) {
    return BigInteger.valueOf(rest)
        .multiply(BigInteger.valueOf(millis))
        .divide(BigInteger.valueOf(moved).multiply(BigInteger.valueOf(1000)))
        .longValue();
  }

  private long millis() {
    return samples.isEmpty()
        ? 0
        : Duration.between(samples.getFirst().time(), latest.time()).toMillis();
  }
}
