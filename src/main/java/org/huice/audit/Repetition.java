package org.huice.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huice.register.JsonValues;
import org.huice.store.Draft.IndexRow;
import org.huice.store.LedgerState;
import org.huice.store.Payload;
import org.jspecify.annotations.Nullable;

/**
 * What a determination would grant or charge once more.
 *
 * @param others each determination that counts and grants or charges one of its matters, with the
 *     first of them
 * @param same of these the latest that was decided on the same facts; null where none was
 * @param erased an erased determination on the same applicant, by which a clause of its own granted
 *     or charged; null where there is none
 */
record Repetition(
    SortedMap<Long, MoneyMatter> others,
    @Nullable Long same,
    ErasureMarks.@Nullable Mark erased) {
  /** Keeps its own copy. */
  Repetition {
    others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
  }

  /** Nothing. */
  static final Repetition NONE = new Repetition(new TreeMap<>(), null, null);

  /** The entry that is repeated: on the same facts, else erased, else the latest; null if none. */
  @Nullable Long number() {
    if (same != null) {
      return same;
    }
    if (erased != null) {
      return erased.number();
    }
    return others.isEmpty() ? null : others.lastKey();
  }

  /**
   * What the ledger says of a determination that is to be recorded.
   *
   * @param counting the other determinations on its applicant that count
   * @param marks of erased ones
   */
  static Repetition of(
      Decision decision,
      CoreSummary core,
      SortedMap<Long, IndexRow> counting,
      LedgerState now,
      ErasureMarks marks) {
    SortedSet<MoneyMatter> own = core.matters();
    if (own.isEmpty()) {
      return NONE;
    }
    SortedMap<Long, MoneyMatter> others = new TreeMap<>();
    counting.forEach(
        (number, row) -> {
          SortedSet<MoneyMatter> shared = new TreeSet<>(MoneyMatter.of(row));
          shared.retainAll(own);
          if (!shared.isEmpty()) {
            others.put(number, shared.first());
          }
        });
    return new Repetition(
        others,
        same(decision.core(), others.keySet(), now),
        erased(decision.applicant(), own, now, marks));
  }

  private static @Nullable Long same(byte[] core, Set<Long> others, LedgerState now) {
    if (others.isEmpty()) {
      return null;
    }
    Object facts = facts(core);
    Long same = null;
    for (long number : others) {
      boolean equal =
          now.payload(number).map(Payload::core).filter(one -> facts.equals(facts(one))).isPresent();
      same = equal ? Long.valueOf(number) : same;
    }
    return same;
  }

  private static Map<?, ?> facts(byte[] core) {
    return new Parts(JsonValues.object(core)).object("facts").map();
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
