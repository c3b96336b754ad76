package org.huice.settlement;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter comes to on a day. Dossiers of one day ask for the same again and again, so that
 * of the day asked for last is kept. A thread that does not see it finds an equal one.
 */
final class OnDay<T> {
  private final Function<LocalDate, Known<T>> find;
  private @Nullable Said<T> last;

  /** What was found, and of which day. */
  private record Said<T>(LocalDate day, Known<T> value) {}

  OnDay(Function<LocalDate, Known<T>> find) {
    this.find = find;
  }

  Known<T> on(LocalDate day) {
    Said<T> known = last;
    if (known == null || !known.day().equals(day)) {
      known = new Said<>(day, find.apply(day));
      last = known;
    }
    return known.value();
  }
}
