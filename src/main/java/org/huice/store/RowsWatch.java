package org.huice.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.huice.store.Draft.IndexRow;
import org.huice.store.Draft.Sum;
import org.huice.store.IndexView.Indexed;
import org.jspecify.annotations.Nullable;

/**
 * Makes the row of each entry of the entry itself, and takes from the index no more than whom it is
 * about, which no entry says. Where the index says anything else than the entry, that is told.
 */
final class RowsWatch implements EntryWatch {
  private final Suspicions suspicions;
  private final PayloadPresence presence;
  private final @Nullable IndexMerge index;
  private final List<@Nullable IndexRow> rows = new ArrayList<>();
  private final Set<Long> unknown = new TreeSet<>();
  private final Map<String, String> words = new HashMap<>();

  /**
   * Prepares.
   *
   * @param index its rows; null where there is none
   */
  RowsWatch(LedgerView view, @Nullable Iterator<Indexed> index, Suspicions suspicions) {
    this.suspicions = suspicions;
    this.presence = new PayloadPresence(view, suspicions);
    this.index = index == null ? null : new IndexMerge(index, this::differs);
  }

  private void differs(long number) {
    suspicions.add(number, VerifyProblem.INDEX_DIFFERS);
  }

  @Override
  public void entry(long number, Json leaf) {
    boolean beside = presence.entry(number, leaf);
    if (number <= rows.size() || number > Integer.MAX_VALUE) {
      // It stands where another should: the root tells so.
      return;
    }
    IndexRow made = IndexOf.row(leaf, null);
    while (rows.size() < number - 1) {
      rows.add(null);
    }
    rows.add(shared(named(number, made, beside)));
  }

  private IndexRow named(long number, IndexRow made, boolean beside) {
    IndexRow kept = index == null ? null : index.of(number);
    if (kept != null && IndexOf.isOfEntry(kept, made, beside)) {
      return with(made, kept);
    }
    if (index != null && (kept != null || !made.kind().equals("key"))) {
      differs(number);
    }
    if (beside) {
      unknown.add(number);
    }
    return made;
  }

  /** What the entry says, and of whom the index says it. */
  private static IndexRow with(IndexRow made, IndexRow kept) {
    return new IndexRow(
        made.kind(),
        made.time(),
        kept.applicant(),
        kept.name(),
        made.asOf(),
        made.ruleSet(),
        made.refers(),
        kept.sums());
  }

  /** The same, its words held once for all rows: there are few different ones. */
  private IndexRow shared(IndexRow row) {
    return new IndexRow(
        word(row.kind()),
        row.time(),
        row.applicant(),
        row.name(),
        wordIfAny(row.asOf()),
        wordIfAny(row.ruleSet()),
        row.refers(),
        row.sums().stream().map(sum -> shared(sum, row.applicant())).toList());
  }

  private Sum shared(Sum sum, @Nullable String applicant) {
    return new Sum(
        word(sum.policy()),
        word(sum.clause()),
        Objects.equals(applicant, sum.subject()) ? applicant : sum.subject(),
        word(sum.ruling()),
        sum.fen(),
        sum.ceiling());
  }

  private @Nullable String wordIfAny(@Nullable String word) {
    return word == null ? null : word(word);
  }

  private String word(String word) {
    String known = words.putIfAbsent(word, word);
    return known == null ? word : known;
  }

  @Override
  public void end() {
    presence.end();
    if (index != null) {
      index.end();
    }
  }

  /** The rows by number − 1; null where there is no such entry. */
  List<@Nullable IndexRow> rows() {
    return rows;
  }

  /** The numbers of rows that do not say whom they are about, though something beside them does. */
  Set<Long> unknown() {
    return unknown;
  }
}
