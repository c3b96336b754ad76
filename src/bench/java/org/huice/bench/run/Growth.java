package org.huice.bench.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.bench.report.Bar;
import org.huice.bench.report.Curve;
import org.huice.bench.report.Ratio;
import org.huice.bench.report.Samples;
import org.huice.bench.report.Timing;

/** How the cost of one enterprise changes with what grows. */
final class Growth {
  private static final String HUICE = "huice-trusting";
  private static final List<String> NAMES = List.of("hand", HUICE);
  private static final int FEWEST = 1_000;

  /** What two threads have to be faster than one. */
  private static final double TWICE = 1.85;

  private final Contest contest;
  private final Options options;
  private final Map<String, List<Curve.Point>> costs = new LinkedHashMap<>();
  private final Map<String, List<Curve.Point>> memory = new LinkedHashMap<>();

  Growth(Contest contest, Options options) {
    this.contest = contest;
    this.options = options;
  }

  /**
   * CPU time and the memory that is still held at the end, neither of which should depend on how
   * many enterprises pass.
   */
  List<Curve> enterprises() throws IOException {
    for (int count = FEWEST; count <= options.most(); count *= 10) {
      for (String name : NAMES) {
        Round.Stream passed = contest.stream(name, count);
        add(costs, name, count, passed.micros());
        add(memory, name, count, passed.megabytes());
      }
    }
    return List.of(
        new Curve("Cost and number of enterprises", "enterprises", "us/enterprise", lines(costs)),
        new Curve("Memory and number of enterprises", "enterprises", "MB held", lines(memory)));
  }

  private static void add(
      Map<String, List<Curve.Point>> lines, String name, int count, double value) {
    lines
        .computeIfAbsent(name, any -> new ArrayList<>())
        .add(new Curve.Point(count, new Samples(List.of(value))));
  }

  private static List<Curve.Line> lines(Map<String, List<Curve.Point>> all) {
    return all.entrySet().stream()
        .map(line -> new Curve.Line(line.getKey(), line.getValue()))
        .toList();
  }

  /** Time passed, not CPU time: two threads should take half of it. */
  Curve threads(List<Ratio> ratios) throws IOException {
    Map<String, List<Curve.Point>> lines = new LinkedHashMap<>();
    for (String name : NAMES) {
      List<Double> one = new ArrayList<>();
      List<Double> two = new ArrayList<>();
      for (int round = 0; round < options.rounds(); round++) {
        one.add(contest.once(name, options.enterprises(), 1).microsPassed());
        two.add(contest.once(name, options.enterprises(), 2).microsPassed());
      }
      Samples alone = new Samples(one);
      Samples both = new Samples(two);
      lines.put(name, List.of(new Curve.Point(1, alone), new Curve.Point(2, both)));
      Bar bar = name.equals(HUICE) ? Bar.atLeast(TWICE) : null;
      ratios.add(new Ratio("S", name, "two threads", "time passed", alone.over(both), bar));
    }
    return new Curve("Time and threads", "threads", "us passed/enterprise", lines(lines));
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
        List.of(new Curve.Line("huice-added", points)));
  }
}
