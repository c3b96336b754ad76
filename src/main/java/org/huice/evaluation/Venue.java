package org.huice.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.huice.matching.Gaps;
import org.jspecify.annotations.Nullable;

/**
 * How every clause stands at a place on the day of a decision, sorted by policy and clause. Of a
 * register of many districts nearly all policies hold elsewhere.
 */
final class Venue {
  private final List<Heading> all = new ArrayList<>();
  private final List<Heading> open = new ArrayList<>();
  private final int[] allByType;
  private final int[] openByType;
  private volatile @Nullable Boolean certain;

  /**
   * That of some policies.
   *
   * @param standings sorted by policy
   */
  Venue(List<Standing> standings, SubjectTypes types) {
    for (Standing standing : standings) {
      for (Article article : standing.statute().articles()) {
        all.add(new Heading(standing, article));
      }
    }
    all.stream().filter(heading -> !heading.isClosed()).forEach(open::add);
    this.allByType = byType(all, types);
    this.openByType = byType(open, types);
  }

  private static int[] byType(List<Heading> some, SubjectTypes types) {
    int[] byType = new int[types.size()];
    some.forEach(heading -> byType[heading.article().subject()]++);
    return byType;
  }

  /** Every clause. */
  List<Heading> all() {
    return all;
  }

  /** Those of policies that hold, or may. */
  List<Heading> open() {
    return open;
  }

  /** Whether some policy certainly does not hold, whatever the subjects are. */
  boolean isPartlyClosed() {
    return open.size() < all.size();
  }

  /** How many rulings there are on all; a few more where a list was not given. */
  int all(Subjects subjects) {
    return rulings(allByType, subjects);
  }

  /** How many there are on open ones; a few more where a list was not given. */
  int open(Subjects subjects) {
    return rulings(openByType, subjects);
  }

  /**
   * Whether what is asked alike of all subjects has an answer for everyone of whom nothing is
   * missing: asked once for all, so that most dossiers are done with it at once.
   */
  boolean isCertain(Gaps gaps) {
    Boolean known = certain;
    if (known == null) {
      known = all.stream().allMatch(heading -> isCertain(heading.norm(), gaps));
      certain = known;
    }
    return known;
  }

  private static boolean isCertain(@Nullable Norm norm, Gaps gaps) {
    return norm == null
        || (!norm.article().inputs(gaps).isOfWholes()
            && norm.words().answers(norm.article(), gaps));
  }

  private static int rulings(int[] byType, Subjects subjects) {
    int rulings = 0;
    for (int type = 0; type < byType.length; type++) {
      rulings += byType[type] * subjects.rulings(type);
    }
    return rulings;
  }
}
