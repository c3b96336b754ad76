package org.huice.sampling;

import java.time.LocalDate;
import java.util.Optional;
import org.huice.tree.Node;

/** Reads how a day is made. */
final class DayReader {
  private final Part part;

  DayReader(Part part) {
    this.part = part;
  }

  /** {@code day: 2023-01-01, to: 2025-12-31}. */
  Optional<Days> day(Node first) {
    Optional<Long> least = part.day(first).map(LocalDate::toEpochDay);
    Optional<Long> greatest =
        part.due(GeneratorReader.TO).flatMap(part::day).map(LocalDate::toEpochDay);
    return least.flatMap(l -> greatest.filter(g -> isRange(l, g)).map(g -> new Days(null, l, g)));
  }

  /** {@code after: field, from: days, to: days}; the days may be below 0. */
  Optional<Days> after(Slot start) {
    Optional<Long> least = part.due(GeneratorReader.FROM).flatMap(node -> part.scaled(node, 0));
    Optional<Long> greatest = part.due(GeneratorReader.TO).flatMap(node -> part.scaled(node, 0));
    return least.flatMap(l -> greatest.filter(g -> isRange(l, g)).map(g -> new Days(start, l, g)));
  }

  private boolean isRange(long least, long greatest) {
    if (least > greatest) {
      part.report(part.place(), SamplingProblem.RECIPE_RANGE, part.name());
    }
    return least <= greatest;
  }
}
