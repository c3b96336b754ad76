package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One run of the engine. A policy holds one value of each parameter in a run; where its matters
 * have different days, it takes part in several runs, all policies' k-th days together.
 *
 * @param dates of each policy that takes part, by its id
 * @param questions those whose policy takes part with their day
 */
record Pass(Map<String, LocalDate> dates, List<Question> questions) {

  /** The runs that answer all questions, each question in the one of its day. */
  static List<Pass> of(List<Question> open) {
    Map<String, TreeMap<LocalDate, List<Question>>> byDay = new TreeMap<>();
    for (Question question : open) {
      byDay
          .computeIfAbsent(question.policy().id(), id -> new TreeMap<>())
          .computeIfAbsent(question.date(), date -> new ArrayList<>())
          .add(question);
    }
    List<Pass> passes = new ArrayList<>();
    while (!byDay.isEmpty()) {
      passes.add(next(byDay));
      byDay.values().removeIf(Map::isEmpty);
    }
    return passes;
  }

  /** Takes the first day of every policy. */
  private static Pass next(Map<String, TreeMap<LocalDate, List<Question>>> byDay) {
    Map<String, LocalDate> dates = new TreeMap<>();
    List<Question> questions = new ArrayList<>();
    byDay.forEach(
        (policy, days) -> {
          dates.put(policy, days.firstKey());
          questions.addAll(days.remove(days.firstKey()));
        });
    return new Pass(dates, List.copyOf(questions));
  }
}
