package org.huice.cases;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huice.determination.Settlement.Applied;
import org.huice.determination.Settlement.Share;
import org.jspecify.annotations.Nullable;

/** What the settlement rules of a policy did in examples. */
final class Settled {
  private final Set<String> took = new HashSet<>();
  private final Set<String> leftAll = new HashSet<>();
  private final Set<String> felled = new HashSet<>();

  /** Adds what one of the policy's rules did within one scope. */
  void add(Applied applied) {
    List<Share> shares = applied.shares();
    if (shares.stream().anyMatch(Settled::isLess)) {
      took.add(applied.rule());
    }
    if (shares.stream().anyMatch(share -> isLess(share) && isNothing(share.after()))) {
      felled.add(applied.rule());
    }
    if (shares.stream().allMatch(Settled::isWhole)) {
      leftAll.add(applied.rule());
    }
  }

  /** Whether a ceiling cut an award. */
  boolean took(String rule) {
    return took.contains(rule);
  }

  /** Whether a ceiling left all that it met. */
  boolean leftAll(String rule) {
    return leftAll.contains(rule);
  }

  /** Whether an award fell by a selection. */
  boolean felled(String rule) {
    return felled.contains(rule);
  }

  private static boolean isLess(Share share) {
    BigDecimal after = share.after();
    return after != null && after.compareTo(share.before()) < 0;
  }

  private static boolean isWhole(Share share) {
    BigDecimal after = share.after();
    return after != null && after.compareTo(share.before()) == 0;
  }

  private static boolean isNothing(@Nullable BigDecimal sum) {
    return sum != null && sum.signum() == 0;
  }
}
