package org.huice.page;

import java.util.Comparator;
import java.util.List;
import org.huice.determination.Ruling;

/** The order in which a person reads rulings: money first, what does not apply last. */
final class RulingOrder {
  /** Folded into one line each at the end. */
  private static final List<String> FOLDED = List.of("notApplicable", "notInForce");

  private static final List<String> CODES =
      List.of(
          "granted",
          "charged",
          "ordered",
          "designated",
          "discretionary",
          "undetermined",
          "refused");

  private RulingOrder() {}

  /**
   * Every ruling that gets a row of its own, in order; equal kinds as the determination has them.
   */
  static List<Ruling> rows(List<Ruling> rulings) {
    return rulings.stream()
        .filter(ruling -> !FOLDED.contains(ruling.code()))
        .sorted(Comparator.comparingInt(RulingOrder::rank))
        .toList();
  }

  private static int rank(Ruling ruling) {
    int rank = CODES.indexOf(ruling.code());
    return rank < 0 ? CODES.size() : rank;
  }
}
