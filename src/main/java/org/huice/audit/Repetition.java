package org.huice.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.huice.register.JsonValues;
import org.huice.store.Draft.IndexRow;
import org.huice.store.LedgerState;
import org.jspecify.annotations.Nullable;

/**
 * What a determination would grant or charge once more.
 *
 * @param others the determinations that count and grant or charge one of its matters, by number
 * @param erased an erased determination on the same applicant, by which a clause of its own granted
 *     or charged; null where there is none
 */
record Repetition(List<Other> others, ErasureMarks.@Nullable Mark erased) {
  /** Nothing. */
  static final Repetition NONE = new Repetition(List.of(), null);

  /**
   * Another determination.
   *
   * @param number of its entry
   * @param asOf its day
   * @param matter the first one that both have
   * @param same whether it was decided on the same facts
   */
  record Other(long number, String asOf, MoneyMatter matter, boolean same) {}

  /** Keeps its own copy. */
  Repetition {
    others = List.copyOf(others);
  }

  /** The latest that was decided on the same facts; null where none was. */
  @Nullable Other same() {
    Other same = null;
    for (Other other : others) {
      same = other.same() ? other : same;
    }
    return same;
  }

  /** The entry that is repeated: on the same facts, else erased, else the latest; null if none. */
  @Nullable Long number() {
    Other same = same();
    if (same != null) {
      return same.number();
    }
    if (erased != null) {
      return erased.number();
    }
    return others.isEmpty() ? null : others.get(others.size() - 1).number();
  }

  /**
   * What the ledger says of a determination that is to be recorded.
   *
   * @param counting the other determinations on its applicant that count
   * @param marks of erased ones
   * @param facts which of them are compared
   */
  static Repetition of(
      Decision decision,
      CoreSummary core,
      SortedMap<Long, IndexRow> counting,
      LedgerState now,
      ErasureMarks marks,
      DecidedFacts facts) {
    SortedSet<MoneyMatter> own = core.matters();
    return own.isEmpty()
        ? NONE
        : new Repetition(
            others(decision.core(), own, counting, now, facts),
            erased(decision.applicant(), own, now, marks));
  }

  private static List<Other> others(
      byte[] core,
      Set<MoneyMatter> own,
      SortedMap<Long, IndexRow> counting,
      LedgerState now,
      DecidedFacts decided) {
    List<Other> others = new ArrayList<>();
    Map<?, ?> facts = counting.isEmpty() ? Map.of() : decided.of(core);
    counting.forEach(
        (number, row) -> {
          SortedSet<MoneyMatter> shared = MoneyMatter.of(row);
          shared.retainAll(own);
          if (!shared.isEmpty()) {
            boolean same =
                now.payload(number).filter(it -> facts.equals(decided.of(it.core()))).isPresent();
            others.add(new Other(number, String.valueOf(row.asOf()), shared.first(), same));
          }
        });
    return others;
  }

  /** For which fact an erased one granted nobody knows: the clause is what is left. */
  private static ErasureMarks.@Nullable Mark erased(
      String applicant, Collection<MoneyMatter> own, LedgerState now, ErasureMarks marks) {
    marks.update(now);
    Standing standing = new Standing(now);
    List<List<String>> clauses = new ArrayList<>();
    own.forEach(matter -> clauses.add(matter.clauseOnly()));
    return marks.of(applicant).stream()
        .filter(mark -> standing.correction(mark.number()) == null)
        .filter(mark -> !Collections.disjoint(clauses, clauses(now.leaf(mark.number()))))
        .findFirst()
        .orElse(null);
  }

  private static List<List<String>> clauses(byte[] leaf) {
    return new Parts(JsonValues.object(leaf))
        .objects("rulings").stream()
            .map(one -> List.of(one.text("ruling"), one.text("policy"), one.text("clause")))
            .toList();
  }
}
