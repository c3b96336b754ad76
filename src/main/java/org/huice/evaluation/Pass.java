package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One run of the engine. A policy holds one value of each parameter in a run; where its matters
 * have different days, it takes part in several runs, all policies' k-th days together.
 *
 * @param dates of each policy that takes part, by its id
 * @param questions those whose policy takes part with their day
 */
record Pass(Map<String, LocalDate> dates, List<Question> questions) {

  static List<Pass> of(List<Question> open) {
    Map<String, TreeSet<LocalDate>> days = new TreeMap<>();
    for (Question question : open) {
      days.computeIfAbsent(question.policy().id(), id -> new TreeSet<>()).add(question.date());
    }
    Map<String, Iterator<LocalDate>> left = new TreeMap<>();
    days.forEach((policy, dates) -> left.put(policy, dates.iterator()));
    List<Pass> passes = new ArrayList<>();
    while (left.values().stream().anyMatch(Iterator::hasNext)) {
      passes.add(of(next(left), open));
    }
    return passes;
  }

  private static Map<String, LocalDate> next(Map<String, Iterator<LocalDate>> left) {
    Map<String, LocalDate> dates = new TreeMap<>();
    left.forEach(
        (policy, days) -> {
          if (days.hasNext()) {
            dates.put(policy, days.next());
          }
        });
    return dates;
  }

  private static Pass of(Map<String, LocalDate> dates, List<Question> open) {
    return new Pass(
        dates,
        open.stream()
            .filter(question -> question.date().equals(dates.get(question.policy().id())))
            .toList());
  }
}
