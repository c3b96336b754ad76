package org.huice.settlement;

import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huice.determination.Matter;
import org.huice.determination.Missing;

/**
 * What is known of awards before the stations are run once more: which of them a ceiling leaves
 * nothing of, which one makes doubtful, and which are paid only where no other could be instead.
 */
final class Premises {
  private final SortedMap<Matter, Exhausted> exhausted = new TreeMap<>();
  private final SortedMap<Matter, SortedSet<Missing>> doubts = new TreeMap<>();
  private final Set<Matter> behind;

  Premises(Set<Matter> behind) {
    this.behind = Set.copyOf(behind);
  }

  /** A claim with all that is known of it. */
  void tell(Claim claim) {
    if (behind.contains(claim.matter())) {
      claim.goBehind();
    }
    SortedSet<Missing> doubt = doubts.get(claim.matter());
    if (doubt != null) {
      claim.doubt(doubt);
    }
    Exhausted found = exhausted.get(claim.matter());
    if (found != null) {
      claim.fall(found.fall());
    }
  }

  /** Whether that is news. */
  boolean add(Exhausted found) {
    return exhausted.putIfAbsent(found.matter(), found) == null;
  }

  /** Whether that is news. */
  boolean doubt(Matter matter, SortedSet<Missing> missing) {
    return doubts.computeIfAbsent(matter, any -> new TreeSet<>()).addAll(missing);
  }

  SortedMap<Matter, Exhausted> exhausted() {
    return exhausted;
  }
}
