package org.huice.timing;

import java.util.List;

/**
 * How long something took, in nanoseconds of CPU time for each applicant.
 *
 * @param median of the rounds; of an even number the greater of the two in the middle
 * @param least of all rounds
 * @param most of all rounds
 */
public record Span(long median, long least, long most) {
  /**
   * That of some rounds.
   *
   * @throws IllegalArgumentException if there are none
   */
  static Span of(List<Long> rounds) {
    if (rounds.isEmpty()) {
      throw new IllegalArgumentException("no rounds");
    }
    List<Long> sorted = rounds.stream().sorted().toList();
    return new Span(sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
  }
}
