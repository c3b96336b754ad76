package org.huice.store;

import java.util.ArrayList;
import java.util.List;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/** What verifying found, in its order, each thing once; only so many are kept. */
final class Findings {
  private static final int MOST = 1_000;

  private final Place place;
  private final List<Problem> found = new ArrayList<>();
  private final java.util.Set<Problem> once = new java.util.HashSet<>();
  private long more;

  Findings(String ledger) {
    place = Place.of(ledger);
  }

  void add(VerifyProblem code, String... arguments) {
    Problem problem = Problem.at(place, code, arguments);
    if (once.contains(problem)) {
      return;
    }
    if (found.size() < MOST) {
      once.add(problem);
      found.add(problem);
    } else {
      more++;
    }
  }

  /** Counts what was found and not kept. */
  void left(long findings) {
    more += findings;
  }

  void add(VerifyProblem code, long number) {
    add(code, Long.toString(number));
  }

  List<Problem> list() {
    List<Problem> list = new ArrayList<>(found);
    if (more > 0) {
      list.add(Problem.at(place, VerifyProblem.MORE_FINDINGS, Long.toString(more)));
    }
    return list;
  }
}
