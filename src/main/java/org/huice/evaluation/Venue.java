package org.huice.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * How every policy stands at a place on the day of a decision, sorted by its id. Of a register of
 * many districts nearly all policies hold elsewhere.
 *
 * @param all of them
 * @param open that hold, or may
 * @param closed that certainly do not, whatever the subjects are
 * @param closedByType how many clauses of the closed ones decide for each type, by its number
 */
record Venue(
    List<Standing> all, List<Standing> open, List<Standing> closed, List<Integer> closedByType) {

  /** Those of some policies. */
  static Venue of(List<Standing> all, SubjectTypes types) {
    List<Standing> open = new ArrayList<>();
    List<Standing> closed = new ArrayList<>();
    int[] byType = new int[types.size()];
    for (Standing standing : all) {
      if (standing.isClosed()) {
        closed.add(standing);
        standing.statute().articles().forEach(article -> byType[article.subject()]++);
      } else {
        open.add(standing);
      }
    }
    List<Integer> counted = new ArrayList<>(byType.length);
    for (int count : byType) {
      counted.add(count);
    }
    return new Venue(List.copyOf(all), List.copyOf(open), List.copyOf(closed), counted);
  }

  /** How many rulings there are on closed policies. */
  int closed(Subjects subjects) {
    int rulings = 0;
    for (int type = 0; type < closedByType.size(); type++) {
      int each = subjects.isNone(type) ? 1 : subjects.of(type).size();
      rulings += closedByType.get(type) * each;
    }
    return rulings;
  }
}
