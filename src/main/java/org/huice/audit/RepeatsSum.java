package org.huice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huice.store.Draft.IndexRow;
import org.huice.store.Draft.Sum;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is granted or charged more than once. It goes through the determinations twice, so
 * that it holds the matters only of those applicants who have several.
 */
final class RepeatsSum {
  private final @Nullable String policy;
  private final Set<String> once = new HashSet<>();
  private final Set<String> several = new HashSet<>();
  private final Map<Key, List<Long>> numbers = new HashMap<>();
  private BigDecimal granted = Yuan.of(0);
  private BigDecimal grantedAtMost = Yuan.of(0);
  private BigDecimal charged = Yuan.of(0);
  private BigDecimal chargedAtMost = Yuan.of(0);
  private long open;

  private record Key(String applicant, MoneyMatter matter) {}

  /**
   * Nothing yet.
   *
   * @param policy which alone counts; null for all
   */
  RepeatsSum(@Nullable String policy) {
    this.policy = policy;
  }

  /** First all entries are met, by number. */
  void meet(Listed entry) {
    String applicant = applicant(entry);
    if (applicant != null && !once.add(applicant)) {
      several.add(applicant);
    }
  }

  /** Then the same are added, by number. */
  void add(Listed entry) {
    String applicant = applicant(entry);
    if (applicant != null && several.contains(applicant)) {
      entry.row().sums().forEach(sum -> add(applicant, entry.number(), sum));
    }
  }

  /** Null of what does not count, or of whom nobody knows any more. */
  private static @Nullable String applicant(Listed entry) {
    IndexRow row = entry.row();
    boolean counts = row.kind().equals(Inventory.DETERMINATION) && entry.correctedBy() == null;
    return counts ? row.applicant() : null;
  }

  private void add(String applicant, long number, Sum sum) {
    if (policy != null && !policy.equals(sum.policy())) {
      return;
    }
    MoneyMatter.of(sum)
        .ifPresent(
            matter -> {
              List<Long> with =
                  numbers.computeIfAbsent(new Key(applicant, matter), key -> new ArrayList<>());
              if (!with.isEmpty()) {
                again(sum);
              }
              with.add(number);
            });
  }

  private void again(Sum sum) {
    Long fen = sum.fen();
    if (fen == null) {
      open++;
    } else if (sum.ruling().equals("granted")) {
      granted = sum.ceiling() ? granted : granted.add(Yuan.of(fen));
      grantedAtMost = sum.ceiling() ? grantedAtMost.add(Yuan.of(fen)) : grantedAtMost;
    } else {
      charged = sum.ceiling() ? charged : charged.add(Yuan.of(fen));
      chargedAtMost = sum.ceiling() ? chargedAtMost.add(Yuan.of(fen)) : chargedAtMost;
    }
  }

  Repeats repeats() {
    List<List<Long>> repeated = numbers.values().stream().filter(all -> all.size() > 1).toList();
    SortedMap<Long, List<Long>> others = new TreeMap<>();
    for (Map.Entry<Long, NavigableSet<Long>> one : others(repeated).entrySet()) {
      others.put(one.getKey(), List.copyOf(one.getValue()));
    }
    return new Repeats(
        repeated.size(), granted, grantedAtMost, charged, chargedAtMost, open, others);
  }

  private static Map<Long, NavigableSet<Long>> others(List<List<Long>> repeated) {
    Map<Long, NavigableSet<Long>> others = new TreeMap<>();
    for (List<Long> all : repeated) {
      for (long one : all) {
        NavigableSet<Long> rest = others.computeIfAbsent(one, number -> new TreeSet<>());
        all.stream().filter(other -> other != one).forEach(rest::add);
      }
    }
    return others;
  }
}
