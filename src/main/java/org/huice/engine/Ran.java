package org.huice.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one {@link Run} ended.
 *
 * @param fired sorted by policy, clause, rule and subject; empty where it failed
 * @param failure with the problems of this run alone; null where it did not fail
 */
public record Ran(List<Firing> fired, @Nullable EngineFailure failure) {
  static Ran of(List<Firing> fired) {
    return new Ran(fired, null);
  }

  /**
   * What fired.
   *
   * @throws EngineFailure if it failed
   */
  public List<Firing> firings() {
    if (failure != null) {
      throw failure;
    }
    return fired;
  }
}
