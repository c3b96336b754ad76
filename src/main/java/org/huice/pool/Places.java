package org.huice.pool;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.policy.Pool.Criterion;
import org.huice.policy.Pool.Per;
import org.huice.policy.Pool.Ranking;
import org.huice.policy.Pool.Ties;

/**
 * The second station: the order, and how many are kept. Equal ones share a rank and the next ones
 * come after all of them (1, 2, 2, 4). Where applicants take the places, a rank counts the
 * applicants ahead, not their claims, and all claims of one stand where its best one does.
 *
 * @param before the places that earlier runs of the year have given away
 */
record Places(Pool pool, Ranking ranking, Map<ParameterRef, Fraction> values, Before before) {
  /** The order among ranked candidates; equal ones by identity. */
  static final Comparator<Candidate> ORDER =
      Comparator.comparingInt((Candidate one) -> one.standing().rank())
          .thenComparingInt(Candidate::identity);

  /** Ranks them and takes out those that are not kept. */
  void apply(List<Candidate> candidates) {
    List<Object> takers = candidates.stream().map(this::taker).toList();
    List<int[]> ranks = ranking.by().stream().map(each -> ranks(each, candidates, takers)).toList();
    long[] sums = new long[candidates.size()];
    for (int by = 0; by < ranks.size(); by++) {
      int weight = ranking.by().get(by).weight();
      for (int at = 0; at < sums.length; at++) {
        sums[at] += (long) weight * ranks.get(by)[at];
      }
    }
    int[] all = competition(takers, Comparator.comparingLong(at -> sums[at]));
    boolean one = ranks.size() == 1;
    Map<Object, Award.Standing> best = new HashMap<>();
    for (int at = 0; at < sums.length; at++) {
      int index = at;
      List<Integer> each = ranks.stream().map(by -> by[index]).toList();
      Award.Standing own = new Award.Standing(all[at], one ? all[at] : sums[at], each);
      best.merge(takers.get(at), own, (some, other) -> other.rank() < some.rank() ? other : some);
    }
    for (int at = 0; at < sums.length; at++) {
      candidates.get(at).stands(Objects.requireNonNull(best.get(takers.get(at))));
    }
    keep(candidates);
  }

  /** Whoever takes a place: the applicant with all its claims, or this claim alone. */
  private Object taker(Candidate candidate) {
    return ranking.per() == Per.APPLICANT ? candidate.applicant() : candidate;
  }

  private static int[] ranks(Criterion criterion, List<Candidate> candidates, List<Object> takers) {
    List<BigDecimal> figures =
        candidates.stream().map(candidate -> candidate.figure(criterion.field())).toList();
    Comparator<Integer> order = Comparator.comparing(figures::get);
    return competition(takers, criterion.highFirst() ? order.reversed() : order);
  }

  /** One more than the others that come before it. */
  private static int[] competition(List<Object> takers, Comparator<Integer> order) {
    Integer[] sorted = new Integer[takers.size()];
    Arrays.setAll(sorted, at -> at);
    Arrays.sort(sorted, order);
    int[] ranks = new int[sorted.length];
    Set<Object> ahead = new HashSet<>();
    int first = 0;
    for (int place = 0; place < sorted.length; place++) {
      for (; order.compare(sorted[first], sorted[place]) != 0; first++) {
        ahead.add(takers.get(sorted[first]));
      }
      boolean itself = ahead.contains(takers.get(sorted[place]));
      ranks[sorted[place]] = ahead.size() + (itself ? 0 : 1);
    }
    return ranks;
  }

  private void keep(List<Candidate> candidates) {
    ParameterRef keep = ranking.keep();
    if (keep == null) {
      return;
    }
    BigDecimal places =
        Objects.requireNonNull(values.get(keep))
            .exact()
            .subtract(new BigDecimal(before.kept()))
            .max(BigDecimal.ZERO);
    List<List<Candidate>> sorted = waiting(candidates);
    int last = places.min(new BigDecimal(sorted.size())).intValueExact();
    if (last == sorted.size()) {
      return;
    }
    PoolStep step =
        new PoolStep(
            PoolStep.Kind.PLACES, keep.name(), places.toPlainString(), BigDecimal.ZERO, pool.id());
    // The rank of the first one beyond the last place: equal ones before it make it a tie.
    int limit = rank(sorted.get(last));
    boolean tie = last > 0 && rank(sorted.get(last - 1)) == limit;
    for (int place = 0; place < sorted.size(); place++) {
      boolean tied = tie && rank(sorted.get(place)) == limit;
      if (tied ? !staysTied(place < last) : place >= last) {
        Cause why = tied ? Cause.TIE_AT_LIMIT : Cause.BEYOND_QUOTA;
        sorted.get(place).forEach(candidate -> candidate.out(why, step));
      }
    }
  }

  /** In order, those of one place together; without applicants that have theirs already. */
  private List<List<Candidate>> waiting(List<Candidate> candidates) {
    Map<Object, List<Candidate>> takers = new LinkedHashMap<>();
    candidates.stream()
        .filter(one -> ranking.per() == Per.CLAIM || !before.holders().contains(one.applicant()))
        .sorted(ORDER)
        .forEach(one -> takers.computeIfAbsent(taker(one), own -> new ArrayList<>()).add(one));
    return List.copyOf(takers.values());
  }

  private static int rank(List<Candidate> together) {
    return together.get(0).standing().rank();
  }

  private boolean staysTied(boolean within) {
    return ranking.ties() == Ties.ALL || (ranking.ties() == Ties.BY_KEY && within);
  }
}
