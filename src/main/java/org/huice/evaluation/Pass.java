package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * One run of the engine. A policy holds one value of each parameter in a run; where its matters
 * have different days, it takes part in several runs, all policies' k-th days together.
 *
 * @param words each policy that takes part, on its day, by its id
 * @param questions those whose policy takes part with their day, sorted by matter
 */
record Pass(List<Words> words, List<Question> questions) {

  /** The runs that answer all questions, each question in the one of its day. */
  static List<Pass> of(List<Question> open) {
    if (open.isEmpty()) {
      return List.of();
    }
    List<Words> words = new ArrayList<>();
    Words last = null;
    for (Question question : open) {
      Words next = question.words();
      if (last != null && last != next && last.statute() == next.statute()) {
        return ofSeveralDays(open);
      }
      if (last != next) {
        words.add(next);
      }
      last = next;
    }
    return List.of(new Pass(words, open));
  }

  private static List<Pass> ofSeveralDays(List<Question> open) {
    List<Pass> passes = new ArrayList<>();
    for (int from = 0, to; from < open.size(); from = to) {
      to = endOfPolicy(open, from);
      add(open.subList(from, to), passes);
    }
    return passes;
  }

  private static int endOfPolicy(List<Question> open, int from) {
    int to = from + 1;
    while (to < open.size() && open.get(to).words().statute() == open.get(from).words().statute()) {
      to++;
    }
    return to;
  }

  private static void add(List<Question> ofPolicy, List<Pass> passes) {
    TreeMap<LocalDate, List<Question>> days = new TreeMap<>();
    for (Question question : ofPolicy) {
      days.computeIfAbsent(question.words().date(), date -> new ArrayList<>()).add(question);
    }
    int run = 0;
    for (List<Question> ofDay : days.values()) {
      add(run, ofDay.get(0).words(), ofDay, passes);
      run++;
    }
  }

  private static void add(int run, Words words, List<Question> questions, List<Pass> passes) {
    if (run == passes.size()) {
      passes.add(new Pass(new ArrayList<>(), new ArrayList<>()));
    }
    passes.get(run).words.add(words);
    passes.get(run).questions.addAll(questions);
  }
}
