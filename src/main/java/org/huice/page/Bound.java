package org.huice.page;

import java.util.Arrays;
import java.util.List;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.NotInForce;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/** What bounds a policy: the days and the place in which it holds. */
enum Bound {
  DAY("inForce"),
  PLACE("place");

  private final String key;

  Bound(String key) {
    this.key = key;
  }

  /** What no document states of it; null where one does. */
  @Nullable String assumed(PolicyDocument policy) {
    return this == DAY ? policy.inForce().assumed() : policy.jurisdiction().assumed();
  }

  /** The name of its sentences. */
  String key() {
    return key;
  }

  /** Those that rest on an assumption and keep the policy from holding for one of the matters. */
  static List<Bound> assumed(PolicyDocument policy, List<Ruling> rulings) {
    return Arrays.stream(values())
        .filter(bound -> bound.assumed(policy) != null)
        .filter(bound -> rulings.stream().anyMatch(bound::excludes))
        .toList();
  }

  private boolean excludes(Ruling ruling) {
    return ruling instanceof NotInForce not
        && switch (not.reason()) {
          case NOT_YET, EXPIRED -> this == DAY;
          case ELSEWHERE -> this == PLACE;
          case DRAFT, REPEALED -> false;
        };
  }
}
