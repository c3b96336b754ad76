package org.huice.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a register costs for each value of one parameter.
 *
 * @param frame what was evaluated
 * @param policy whose parameter it is
 * @param parameter its name
 * @param unit its symbol
 * @param current its value on the day, in words; null where it has none that day or is redacted
 * @param base what the register costs by the rules as they are
 * @param points in the order asked for
 */
public record Sweep(
    Frame frame,
    String policy,
    String parameter,
    String unit,
    @Nullable String current,
    SweepPoint base,
    List<SweepPoint> points) {
  /** Keeps its own copy. */
  public Sweep {
    points = List.copyOf(points);
  }
}
