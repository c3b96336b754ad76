package org.huice.bench.report;

import java.util.List;

/**
 * How a cost grows, on logarithmic axes.
 *
 * @param title of the chart
 * @param across what grows, with its unit
 * @param up what it costs, with its unit
 * @param lines one of each contender
 */
public record Curve(String title, String across, String up, List<Line> lines) {
  /** Copies the lines. */
  public Curve {
    lines = List.copyOf(lines);
  }

  /**
   * One contender's costs.
   *
   * @param name of the contender
   * @param points from left to right
   */
  public record Line(String name, List<Point> points) {
    /** Copies the points. */
    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * One cost.
   *
   * @param at how much of what grows
   * @param cost measured there
   */
  public record Point(double at, Samples cost) {}
}
