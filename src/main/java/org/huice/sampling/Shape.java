package org.huice.sampling;

import java.util.List;
import java.util.stream.Stream;

/**
 * A fact type as the recipe fills it, for one place of nesting.
 *
 * @param planned the fields in the order of the vocabulary, then the hidden values
 * @param order the slots in the order in which they are made, what is looked at first
 */
record Shape(String type, List<Planned> planned, List<Integer> order) {
  /** Whether a fact of it may be one of that type, or have one nested in it. */
  boolean mayHold(String wanted) {
    return type.equals(wanted)
        || planned.stream()
            .flatMap(one -> Stream.ofNullable(one.generator().nested()))
            .anyMatch(shape -> shape.mayHold(wanted));
  }

  /** The slot of a name; −1 where there is none. */
  int slot(String name) {
    for (int i = 0; i < planned.size(); i++) {
      if (planned.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
