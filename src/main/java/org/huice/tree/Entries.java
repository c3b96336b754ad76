package org.huice.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Mapping;

/** The entries of one mapping while it is read; of a key that stands twice the first is kept. */
final class Entries {
  private final Map<String, Entry> byKey = new LinkedHashMap<>();
  private final Consumer<Problem> problems;

  Entries(Consumer<Problem> problems) {
    this.problems = problems;
  }

  void put(Entry entry) {
    Entry first = byKey.putIfAbsent(entry.key(), entry);
    if (first != null) {
      problems.accept(
          Problem.at(
              entry.place(),
              TreeProblem.DUPLICATE_KEY,
              entry.key(),
              Integer.toString(first.place().line())));
    }
  }

  Mapping at(Place place) {
    return new Mapping(List.copyOf(byKey.values()), place);
  }
}
