package org.huice.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.huice.determination.Matter;

/** Clauses in one line: by policy, and by what else is to be said of them. */
final class Folds {
  private final Words words;
  private final Map<List<String>, Set<String>> clauses = new LinkedHashMap<>();

  Folds(Words words) {
    this.words = words;
  }

  /** One clause more, and what is said of it. */
  void add(Matter matter, String said) {
    clauses
        .computeIfAbsent(List.of(matter.policy(), said), unknown -> new LinkedHashSet<>())
        .add(matter.clause());
  }

  /**
   * One item for each policy and each thing said.
   *
   * @param item of {@code 甲 2 条} and what is said of them
   */
  List<String> each(BinaryOperator<String> item) {
    List<String> items = new ArrayList<>();
    clauses.forEach((key, ids) -> items.add(item.apply(key.get(0) + " " + which(ids), key.get(1))));
    return items;
  }

  private String which(Set<String> ids) {
    return ids.size() == 1
        ? ids.iterator().next()
        : words.say("folded.clauses", String.valueOf(ids.size()));
  }
}
