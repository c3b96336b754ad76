package org.huice.audit;

import java.util.List;

/**
 * A determination with those that it corrects and those that correct it; the last one counts.
 *
 * @param numbers of the entries, the first one first; at least one
 */
record Lineage(List<Long> numbers) {
  /** Keeps its own copy. */
  Lineage {
    numbers = List.copyOf(numbers);
  }

  /** The one that counts. */
  long last() {
    return numbers.get(numbers.size() - 1);
  }
}
