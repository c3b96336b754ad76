package org.huice.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.huice.problem.Problem;

/**
 * The last result of one kind of reading for each name, with the problems that it told.
 *
 * @param <T> what is read
 */
final class Kept<T> {
  /** What was read, what was told, and all that both hang on. */
  private record Reading<T>(Object key, T value, List<Problem> problems) {}

  private final Map<String, Reading<T>> last = new HashMap<>();

  /**
   * What was read last time if the key is the same, else what is read now; its problems are told
   * either way.
   *
   * @param key all that the reading hangs on
   */
  T of(String name, Object key, Consumer<Problem> problems, Function<Consumer<Problem>, T> reader) {
    Reading<T> known = last.get(name);
    Reading<T> reading = known != null && known.key().equals(key) ? known : read(key, reader);
    last.put(name, reading);
    reading.problems().forEach(problems);
    return reading.value();
  }

  private static <T> Reading<T> read(Object key, Function<Consumer<Problem>, T> reader) {
    List<Problem> told = new ArrayList<>();
    T value = reader.apply(told::add);
    return new Reading<>(key, value, List.copyOf(told));
  }
}
