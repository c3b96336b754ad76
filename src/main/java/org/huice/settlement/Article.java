package org.huice.settlement;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.huice.determination.Matter;
import org.huice.dossier.Fact;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.SettlementRule;
import org.jspecify.annotations.Nullable;

/**
 * A clause as settlement looks at it, made once for a rule set.
 *
 * @param step the least step of the amounts of its policy, in 元
 * @param place among all clauses, by policy and then by clause
 * @param namings by the rules that name it, in the order of application
 */
record Article(
    ClauseRef ref, Clause clause, BigDecimal step, int place, List<Article.Naming> namings) {

  /**
   * Where a rule names a clause.
   *
   * @param number of the rule, in the order of application
   * @param rank of the clause in the order that the rule states; below 0 where it states none
   */
  record Naming(SettlementRule rule, int number, int rank) {}

  /** Whether nothing that is given under it meets anything else. */
  boolean isAlone() {
    return namings.isEmpty();
  }

  /** Whether it gives money. */
  boolean isAward() {
    return clause.kind() == Clause.Kind.AWARD;
  }

  /** Whether it excludes from others. */
  boolean isExclusion() {
    return clause.kind() == Clause.Kind.EXCLUSION;
  }

  /** The subject of a matter of this clause; null where it stands for some that are not known. */
  @Nullable Fact subject(Matter matter, Facts facts) {
    Fact fact = facts.fact(matter.subject());
    return fact != null && facts.isOf(fact, clause.subject()) ? fact : null;
  }

  /** Adds the numbers of the rules that name it. */
  void mark(BitSet numbers) {
    for (int index = 0; index < namings.size(); index++) {
      numbers.set(namings.get(index).number());
    }
  }

  /** Whether a matter is of this clause. */
  boolean isOf(Matter matter) {
    return ref.clause().equals(matter.clause()) && ref.policy().equals(matter.policy());
  }

  boolean isNamedBy(SettlementRule rule) {
    return naming(rule) != null;
  }

  /** The rank in the order of a rule that names it. */
  int rank(SettlementRule rule) {
    Naming found = naming(rule);
    return found == null ? -1 : found.rank();
  }

  /** By the very object: a rule set says nothing twice. */
  private @Nullable Naming naming(SettlementRule rule) {
    for (int index = 0; index < namings.size(); index++) {
      if (namings.get(index).rule() == rule) {
        return namings.get(index);
      }
    }
    return null;
  }
}
