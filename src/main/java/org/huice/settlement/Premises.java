package org.huice.settlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.Settlement.Applied;
import org.huice.determination.Settlement.Share;
import org.huice.policy.ClauseRef;

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
    if (!behind.isEmpty() && behind.contains(claim.matter())) {
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

  /**
   * Adds those that selections read. Only those of the first ceiling: without them the next may
   * leave more of others.
   *
   * @return whether that is news
   */
  boolean add(List<Exhausted> found, Set<ClauseRef> read) {
    Exhausted first = null;
    boolean news = false;
    for (Exhausted one : found) {
      if (read.contains(one.clause())) {
        first = first == null ? one : first;
        news |= one.isBy(first.applied()) && exhausted.putIfAbsent(one.matter(), one) == null;
      }
    }
    return news;
  }

  /** Whether that is news. */
  boolean doubt(Matter matter, SortedSet<Missing> missing) {
    return doubts.computeIfAbsent(matter, any -> new TreeSet<>()).addAll(missing);
  }

  /** Whether a ceiling is known to leave nothing of some award. */
  boolean isAnyExhausted() {
    return !exhausted.isEmpty();
  }

  /** What each rule did, ceilings with what they had left nothing of before. */
  List<Applied> with(List<Applied> applied) {
    if (exhausted.isEmpty()) {
      return applied;
    }
    List<Applied> all = new ArrayList<>(applied);
    for (Exhausted one : exhausted.values()) {
      int index = 0;
      while (index < all.size() && !one.isBy(all.get(index))) {
        index++;
      }
      List<Share> shares = new ArrayList<>(List.of(one.share()));
      if (index == all.size()) {
        all.add(with(one.applied(), shares));
      } else {
        shares.addAll(all.get(index).shares());
        shares.sort(Comparator.comparing(Share::matter));
        all.set(index, with(all.get(index), shares));
      }
    }
    return all;
  }

  private static Applied with(Applied done, List<Share> shares) {
    return new Applied(
        done.policy(),
        done.rule(),
        done.kind(),
        done.scope(),
        done.ceiling(),
        shares,
        done.bounds());
  }
}
