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
 * @param agenda what is asked of these policies on their days
 */
record Pass(List<Words> words, Agenda agenda) {

  /** A run that is being put together. */
  private record Run(List<Words> words, List<Question> questions) {
    Pass pass() {
      return new Pass(words, asked -> questions.forEach(asked::ask));
    }
  }

  /** The runs that answer all that a docket has to ask. */
  static List<Pass> of(Docket docket) {
    List<Words> words = docket.words().orElse(null);
    if (words == null) {
      return of(OpenQuestions.of(docket, docket));
    }
    return words.isEmpty() ? List.of() : List.of(new Pass(words, docket));
  }

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
    return List.of(new Run(words, open).pass());
  }

  private static List<Pass> ofSeveralDays(List<Question> open) {
    List<Run> runs = new ArrayList<>();
    for (int from = 0, to; from < open.size(); from = to) {
      to = endOfPolicy(open, from);
      add(open.subList(from, to), runs);
    }
    return runs.stream().map(Run::pass).toList();
  }

  private static int endOfPolicy(List<Question> open, int from) {
    int to = from + 1;
    while (to < open.size() && open.get(to).words().statute() == open.get(from).words().statute()) {
      to++;
    }
    return to;
  }

  private static void add(List<Question> ofPolicy, List<Run> runs) {
    TreeMap<LocalDate, List<Question>> days = new TreeMap<>();
    for (Question question : ofPolicy) {
      days.computeIfAbsent(question.words().date(), date -> new ArrayList<>()).add(question);
    }
    int number = 0;
    for (List<Question> ofDay : days.values()) {
      if (number == runs.size()) {
        runs.add(new Run(new ArrayList<>(), new ArrayList<>()));
      }
      runs.get(number).words.add(ofDay.get(0).words());
      runs.get(number).questions.addAll(ofDay);
      number++;
    }
  }
}
