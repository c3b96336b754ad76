package org.huice.advice;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.drl.RuleTree;
import org.jspecify.annotations.Nullable;

/** Sums up what was shown of one undetermined ruling. */
final class Needs {
  private static final Set<String> PAYING = Set.of("base", "flat", "perUnit", "band", "table");

  private static final Comparator<Wanted> ORDER =
      Comparator.comparingInt((Wanted set) -> set.missing().size())
          .thenComparing(set -> set.missing().stream().map(Missing::name).toList().toString());

  private Needs() {}

  /**
   * The smallest sets, and the most that any of the ways to decide is worth.
   *
   * @param rules of the clause
   */
  static Need of(Ruling.Undetermined open, List<RuleTree> rules, List<Proof> proofs) {
    List<Wanted> sets =
        proofs.stream()
            .map(Proof::missing)
            .filter(set -> proofs.stream().noneMatch(other -> isSmaller(other.missing(), set)))
            .distinct()
            .map(set -> new Wanted(List.copyOf(set)))
            .sorted(ORDER)
            .toList();
    List<String> outcomes = proofs.stream().map(Proof::outcome).distinct().sorted().toList();
    boolean money = rules.stream().anyMatch(rule -> isPaying(rule) && mayHold(rule, open));
    return new Need(open.matter(), sets, outcomes, money, worth(proofs));
  }

  private static boolean isSmaller(Set<Missing> one, Set<Missing> other) {
    return one.size() < other.size() && other.containsAll(one);
  }

  private static boolean isPaying(RuleTree rule) {
    return rule.then().words().stream().anyMatch(word -> PAYING.contains(word.name()));
  }

  private static boolean mayHold(RuleTree rule, Ruling.Undetermined open) {
    return open.readings().stream()
        .noneMatch(reading -> reading.rule().equals(rule.name()) && reading.truth() == Truth.FALSE);
  }

  /** Where the ways are worth different sums, or one of them nothing, the largest is a bound. */
  private static @Nullable Worth worth(List<Proof> proofs) {
    List<Proof> paying = proofs.stream().filter(Proof::money).toList();
    List<Worth> worths = paying.stream().map(Proof::worth).filter(Objects::nonNull).toList();
    if (worths.size() < paying.size() || worths.isEmpty()) {
      return null;
    }
    BigDecimal most = worths.stream().map(Worth::yuan).max(Comparator.naturalOrder()).orElseThrow();
    boolean exact =
        paying.size() == proofs.size()
            && worths.stream().noneMatch(Worth::bound)
            && worths.stream().allMatch(worth -> worth.yuan().compareTo(most) == 0);
    return new Worth(most, !exact);
  }
}
