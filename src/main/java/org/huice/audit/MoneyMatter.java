package org.huice.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huice.store.Draft.IndexRow;
import org.huice.store.Draft.Sum;

/**
 * For what a determination gives money, or takes it: equal where two of one applicant do so for the
 * same clause and fact.
 *
 * @param ruling {@code granted} or {@code charged}
 * @param policy its id
 * @param clause its name
 * @param subject type and key of the fact
 */
record MoneyMatter(String ruling, String policy, String clause, String subject)
    implements Comparable<MoneyMatter> {
  private static final Set<String> MONEY = Set.of("granted", "charged");

  /** Whether a ruling gives or takes money. */
  static boolean isMoney(String ruling) {
    return MONEY.contains(ruling);
  }

  /** What a ruling gives or takes money for; empty where it does not, or the subject was erased. */
  static Optional<MoneyMatter> of(Sum sum) {
    return isMoney(sum.ruling())
        ? Optional.ofNullable(sum.subject())
            .map(subject -> new MoneyMatter(sum.ruling(), sum.policy(), sum.clause(), subject))
        : Optional.empty();
  }

  /** All of a determination. */
  static SortedSet<MoneyMatter> of(IndexRow row) {
    return row.sums().stream()
        .flatMap(sum -> of(sum).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The same without its fact. */
  List<String> clauseOnly() {
    return List.of(ruling, policy, clause);
  }

  @Override
  public int compareTo(MoneyMatter other) {
    int order = policy.compareTo(other.policy);
    order = order == 0 ? clause.compareTo(other.clause) : order;
    order = order == 0 ? subject.compareTo(other.subject) : order;
    return order == 0 ? ruling.compareTo(other.ruling) : order;
  }

  /** {@code 连续奖补 第三条 项目[P-01]}. */
  @Override
  public String toString() {
    return policy + " " + clause + " " + subject;
  }
}
