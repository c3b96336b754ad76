package org.huice.bench.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The values of one thing measured several times, in the order of the rounds. Only a benchmark
 * counts in doubles: no decision is made of them.
 *
 * @param rounds one value of each round; never empty
 */
public record Samples(List<Double> rounds) {
  /** Copies the values. */
  public Samples {
    if (rounds.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    rounds = List.copyOf(rounds);
  }

  /** The value in the middle; of an even number the mean of both. */
  public double median() {
    List<Double> sorted = rounds.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /** The smallest value. */
  public double low() {
    return rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  /** The largest value. */
  public double high() {
    return rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  /**
   * Round by round this over the other: only neighbours in time are compared, so that a load that
   * comes and goes touches both.
   *
   * @throws IllegalArgumentException if they are not of the same rounds
   */
  public Samples over(Samples other) {
    if (rounds.size() != other.rounds.size()) {
      throw new IllegalArgumentException("measured in different rounds");
    }
    return new Samples(
        IntStream.range(0, rounds.size())
            .mapToObj(i -> rounds.get(i) / other.rounds.get(i))
            .toList());
  }
}
