package org.huice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huice.store.Draft.IndexRow;
import org.huice.store.Draft.Sum;
import org.jspecify.annotations.Nullable;

/** By what entries are found and added up. */
final class FoundBy {
  private static final int FEN = 2;

  /** Rulings whose amounts are added up, of which no fraction may be lost. */
  private static final Set<String> ADDED = Set.of("granted", "charged");

  private FoundBy() {}

  /** Of a determination. */
  static IndexRow of(Decision decision, CoreSummary core, String time) {
    List<Sum> sums = new ArrayList<>();
    for (CoreSummary.Told ruling : core.rulings()) {
      sums.add(sum(decision, ruling));
    }
    Long corrects = decision.corrects();
    return new IndexRow(
        "determination",
        time,
        decision.applicant(),
        decision.name(),
        core.asOf(),
        core.ruleSet(),
        corrects == null ? List.of() : List.of(corrects),
        sums);
  }

  private static Sum sum(Decision decision, CoreSummary.Told ruling) {
    String amount = ruling.amount();
    Long fen = amount == null ? null : fen(amount);
    if (amount != null && fen == null && ADDED.contains(ruling.ruling())) {
      throw Unrecorded.because(
          decision.source(),
          RecordProblem.AMOUNT_NOT_IN_FEN,
          ruling.policy(),
          ruling.clause(),
          amount);
    }
    return new Sum(
        ruling.policy(),
        ruling.clause(),
        ruling.subject(),
        ruling.ruling(),
        fen,
        "ceiling".equals(ruling.bound()));
  }

  /** Null where it is no whole number of fen, or more than a database holds exactly. */
  private static @Nullable Long fen(String yuan) {
    try {
      return new BigDecimal(yuan).movePointRight(FEN).longValueExact();
    } catch (ArithmeticException fraction) {
      return null;
    }
  }

  /** Of a pool. */
  static IndexRow of(PoolSummary pool, List<Long> determinations, String time) {
    return new IndexRow(
        "pool", time, null, null, pool.asOf(), pool.ruleSet(), determinations, List.of());
  }
}
