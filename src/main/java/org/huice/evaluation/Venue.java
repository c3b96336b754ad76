package org.huice.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How every policy stands at a place on the day of a decision, sorted by its id. Of a register of
 * many districts nearly all policies hold elsewhere.
 *
 * @param all of them
 * @param open that hold, or may
 * @param closed that certainly do not, whatever the subjects are
 * @param openByType how many clauses of the open ones decide for each type, by its number
 * @param closedByType how many clauses of the closed ones decide for each type, by its number
 */
record Venue(
    List<Standing> all,
    List<Standing> open,
    List<Standing> closed,
    List<Integer> openByType,
    List<Integer> closedByType) {

  /** Those of some policies. */
  static Venue of(List<Standing> all, SubjectTypes types) {
    List<Standing> open = new ArrayList<>();
    List<Standing> closed = new ArrayList<>();
    for (Standing standing : all) {
      (standing.isClosed() ? closed : open).add(standing);
    }
    return new Venue(
        List.copyOf(all),
        List.copyOf(open),
        List.copyOf(closed),
        byType(open, types),
        byType(closed, types));
  }

  private static List<Integer> byType(List<Standing> some, SubjectTypes types) {
    int[] byType = new int[types.size()];
    some.forEach(
        standing -> standing.statute().articles().forEach(article -> byType[article.subject()]++));
    return Arrays.stream(byType).boxed().toList();
  }

  /** How many rulings there are on closed policies. */
  int closed(Subjects subjects) {
    return rulings(closedByType, subjects);
  }

  /** How many there are on open ones; a few more where a list was not given. */
  int open(Subjects subjects) {
    return rulings(openByType, subjects);
  }

  private static int rulings(List<Integer> byType, Subjects subjects) {
    int rulings = 0;
    for (int type = 0; type < byType.size(); type++) {
      int each = subjects.isNone(type) ? 1 : subjects.of(type).size();
      rulings += byType.get(type) * each;
    }
    return rulings;
  }
}
