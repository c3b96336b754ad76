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
    List<Pass> passes = new ArrayList<>(1);
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

  /** Nearly always all questions on a policy have one day. */
  private static void add(List<Question> ofPolicy, List<Pass> passes) {
    Words first = ofPolicy.get(0).words();
    boolean alike = true;
    for (Question question : ofPolicy) {
      alike &= question.words() == first;
    }
    if (alike) {
      add(0, first, ofPolicy, passes);
      return;
    }
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
