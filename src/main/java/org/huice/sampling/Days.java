package org.huice.sampling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of a range.
 *
 * @param after the day from which {@code least} and {@code greatest} are counted; null where they
 *     are counted from 1970-01-01
 */
record Days(@Nullable Slot after, long least, long greatest) implements Generator {
  @Override
  public @Nullable Value make(Scene scene) {
    long thrown = scene.dice().between(least, greatest);
    if (after == null) {
      return new Value.Day(LocalDate.ofEpochDay(thrown));
    }
    return scene.at(after) instanceof Value.Day start
        ? new Value.Day(start.day().plusDays(thrown))
        : null;
  }
}
