package org.huice.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/**
 * What verifying found, in its order, each thing once. Only so many are kept, but some of every
 * kind: whoever alters a thousand rows of the index cannot hide that entries were rewritten.
 */
final class Findings {
  private static final int MOST = 1_000;

  /** Of each kind, however much else was found. */
  private static final int OF_EACH = 100;

  private final Place place;
  private final List<Problem> found = new ArrayList<>();
  private final Set<Problem> once = new HashSet<>();
  private final Map<VerifyProblem, Integer> kept = new EnumMap<>(VerifyProblem.class);
  private long more;

  Findings(String ledger) {
    place = Place.of(ledger);
  }

  void add(VerifyProblem code, String... arguments) {
    Problem problem = Problem.at(place, code, arguments);
    if (once.contains(problem)) {
      return;
    }
    if (found.size() < MOST || kept.getOrDefault(code, 0) < OF_EACH) {
      once.add(problem);
      found.add(problem);
      kept.merge(code, 1, Integer::sum);
    } else {
      more++;
    }
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
