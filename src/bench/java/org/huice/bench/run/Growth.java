package org.huice.bench.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.huice.bench.report.Curve;
import org.huice.bench.report.Samples;
import org.huice.bench.report.Timing;

/** How the cost of one enterprise changes with what grows. */
final class Growth {
  private static final List<String> NAMES = List.of("hand", "huice");
  private static final int FEWEST = 200;
  private static final int MOST_THREADS = 2;

  private final Contest contest;
  private final Options options;

  Growth(Contest contest, Options options) {
    this.contest = contest;
    this.options = options;
  }

  /** CPU time, which should not depend on how many are decided. */
  Curve enterprises() throws IOException {
    List<Integer> counts = new ArrayList<>();
    for (int count = options.enterprises(); count >= FEWEST; count /= 10) {
      counts.add(0, count);
    }
    List<Curve.Line> lines = new ArrayList<>();
    for (String name : NAMES) {
      List<Curve.Point> points = new ArrayList<>();
      for (int count : counts) {
        points.add(new Curve.Point(count, cpu(name, count)));
      }
      lines.add(new Curve.Line(name, points));
    }
    return new Curve("Cost and number of enterprises", "enterprises", "us/enterprise", lines);
  }

  /** Time passed, not CPU time: two threads should take half of it. */
  Curve threads() throws IOException {
    List<Curve.Line> lines = new ArrayList<>();
    for (String name : NAMES) {
      List<Curve.Point> points = new ArrayList<>();
      for (int threads = 1; threads <= MOST_THREADS; threads++) {
        points.add(new Curve.Point(threads, passed(name, threads)));
      }
      lines.add(new Curve.Line(name, points));
    }
    return new Curve("Time and threads", "threads", "us passed/enterprise", lines);
  }

  /** CPU time by how many policies there are, of which each enterprise has twelve. */
  static Curve policies(List<Timing> timings, List<Integer> policies) {
    List<Curve.Point> points = new ArrayList<>();
    for (int i = 0; i < policies.size(); i++) {
      points.add(new Curve.Point(policies.get(i), timings.get(i).micros()));
    }
    return new Curve(
        "Cost and number of policies",
        "policies",
        "us/enterprise",
        List.of(new Curve.Line("huice", points)));
  }

  private Samples cpu(String name, int count) throws IOException {
    List<Double> costs = new ArrayList<>();
    for (int i = 0; i < options.rounds(); i++) {
      costs.add(contest.once(name, count, 1).micros(false));
    }
    return new Samples(costs);
  }

  private Samples passed(String name, int threads) throws IOException {
    List<Double> costs = new ArrayList<>();
    for (int i = 0; i < options.rounds(); i++) {
      costs.add(contest.once(name, options.enterprises(), threads).microsPassed());
    }
    return new Samples(costs);
  }
}
