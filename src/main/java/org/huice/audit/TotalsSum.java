package org.huice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.store.Draft.IndexRow;
import org.huice.store.Draft.Sum;
import org.jspecify.annotations.Nullable;

/** Adds up entries, one by one. */
final class TotalsSum {
  private static final Comparator<List<String>> BY_WORDS =
      (one, other) -> {
        for (int i = 0; i < one.size(); i++) {
          int compared = one.get(i).compareTo(other.get(i));
          if (compared != 0) {
            return compared;
          }
        }
        return 0;
      };

  private final List<Totals.By> by;
  private final @Nullable String policy;
  private final SortedMap<List<String>, Tally> lines = new TreeMap<>(BY_WORDS);
  private final Tally all = new Tally();
  private final BitSet numbers = new BitSet();
  private long corrected;
  private long erased;
  private long pending;
  private long unsure;
  private long altered;

  /**
   * Nothing yet.
   *
   * @param policy which alone counts; null for all
   */
  TotalsSum(List<Totals.By> by, @Nullable String policy) {
    this.by = List.copyOf(by);
    this.policy = policy;
  }

  /** Adds one entry; of a corrected one only that there is one. */
  void add(Listed entry) {
    if (!Inventory.isPersonal(entry.row().kind())) {
      return;
    }
    if (entry.correctedBy() != null) {
      corrected++;
      return;
    }
    numbers.set(Math.toIntExact(entry.number()));
    erased += entry.isErased() ? 1 : 0;
    for (Sum sum : entry.row().sums()) {
      if (isMeant(sum.policy()) && Tally.counts(sum)) {
        line(entry.row(), sum.policy(), sum.clause()).add(sum);
        all.add(sum);
      }
    }
    Account account = entry.account();
    if (account != null) {
      account.positions().stream()
          .filter(one -> isMeant(one.policy()))
          .forEach(one -> add(entry.row(), one, account.erased()));
    }
  }

  private boolean isMeant(String of) {
    return policy == null || policy.equals(of);
  }

  private void add(IndexRow row, Position position, boolean gone) {
    pending += position.isPaidWhileOpen() ? 1 : 0;
    unsure += position.isUnsure() && gone ? 1 : 0;
    altered += position.isUnsure() && !gone ? 1 : 0;
    if (position.isOverpaid()) {
      line(row, position.policy(), position.clause()).over(position.overpaid());
      all.over(position.overpaid());
    }
  }

  private Tally line(IndexRow row, String of, String clause) {
    return lines.computeIfAbsent(key(row, of, clause), words -> new Tally());
  }

  private List<String> key(IndexRow row, String of, String clause) {
    List<String> key = new ArrayList<>();
    for (Totals.By one : by) {
      key.add(
          switch (one) {
            case POLICY -> of;
            case CLAUSE -> clause;
            case YEAR -> Objects.requireNonNull(row.asOf()).substring(0, 4);
            case ENTERPRISE -> enterprise(row);
          });
    }
    return key;
  }

  private static String enterprise(IndexRow row) {
    String applicant = Objects.requireNonNullElse(row.applicant(), "");
    return row.name() == null ? applicant : row.name() + " " + applicant;
  }

  /** Whether any entry added up is one of these. */
  boolean holds(List<Long> others) {
    return others.stream().anyMatch(one -> numbers.get(Math.toIntExact(one)));
  }

  /**
   * The sums.
   *
   * @param pools the entries of pools that divide what was added up
   */
  Totals totals(List<Long> pools) {
    List<Totals.Line> sums = new ArrayList<>();
    lines.forEach((key, tally) -> sums.add(tally.line(key)));
    return new Totals(
        by, sums, all.line(List.of()), pools, corrected, erased, pending, unsure, altered);
  }

  /** The sums of one line. */
  private static final class Tally {
    private BigDecimal granted = Yuan.of(0);
    private BigDecimal grantedAtMost = Yuan.of(0);
    private BigDecimal charged = Yuan.of(0);
    private BigDecimal chargedAtMost = Yuan.of(0);
    private BigDecimal paid = Yuan.of(0);
    private BigDecimal overpaid = Yuan.of(0);
    private BigDecimal openAtMost = Yuan.of(0);
    private long awards;
    private long open;

    static boolean counts(Sum sum) {
      return switch (sum.ruling()) {
        case "granted", "charged", "paid", "undetermined", "discretionary" -> true;
        default -> false;
      };
    }

    void add(Sum sum) {
      Long fen = sum.fen();
      switch (sum.ruling()) {
        case "granted", "charged" -> award(sum, fen);
        case "paid" -> paid = paid.add(Yuan.of(Objects.requireNonNull(fen)));
        default -> {
          open++;
          openAtMost = fen == null ? openAtMost : openAtMost.add(Yuan.of(fen));
        }
      }
    }

    void over(BigDecimal yuan) {
      overpaid = overpaid.add(yuan);
    }

    // An award whose sum is not known is open, and never nothing.
    private void award(Sum sum, @Nullable Long fen) {
      if (fen == null) {
        open++;
        return;
      }
      awards++;
      BigDecimal yuan = Yuan.of(fen);
      if (sum.ruling().equals("granted")) {
        granted = sum.ceiling() ? granted : granted.add(yuan);
        grantedAtMost = sum.ceiling() ? grantedAtMost.add(yuan) : grantedAtMost;
      } else {
        charged = sum.ceiling() ? charged : charged.add(yuan);
        chargedAtMost = sum.ceiling() ? chargedAtMost.add(yuan) : chargedAtMost;
      }
    }

    Totals.Line line(List<String> key) {
      return new Totals.Line(
          key,
          granted,
          grantedAtMost,
          charged,
          chargedAtMost,
          paid,
          overpaid,
          awards,
          open,
          openAtMost);
    }
  }
}
