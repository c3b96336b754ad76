package org.huice.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.evaluation.CrossChecking;
import org.huice.page.RulingOrder;
import org.huice.page.Words;
import org.huice.pool.Claim;
import org.huice.tabular.Column;
import org.huice.tabular.Column.Kind;
import org.jspecify.annotations.Nullable;

/** Adds up the results of a register, and tells what they rest on. */
final class ResultSummary {
  private static final Comparator<Kindred> ORDER =
      Comparator.comparing(Kindred::policy)
          .thenComparing(one -> RulingOrder.CODES.indexOf(one.code()))
          .thenComparing(Kindred::title)
          .thenComparing(Kindred::sum);

  private final ResultTables tables;
  private final Words words;
  private final ResultLine.Header header;
  private final SortedMap<Kindred, Tally> rulings = new TreeMap<>(ORDER);
  private final SortedMap<String, PoolTally> pools = new TreeMap<>();
  private Sums sums = Sums.NONE;
  private long missed;
  private long shared;

  ResultSummary(ResultTables tables, ResultLine.Header header) {
    this.tables = tables;
    this.words = tables.words();
    this.header = header;
    header.budgets().forEach(budget -> pools.put(budget.pool(), new PoolTally(budget.yuan())));
  }

  /** Rulings that are counted together; {@code sum} says of what kind their sums are. */
  private record Kindred(String policy, String code, String title, String sum) {}

  private record Tally(long count, @Nullable BigDecimal yuan) {
    Tally plus(Tally other) {
      BigDecimal all = yuan == null ? other.yuan : other.yuan == null ? yuan : yuan.add(other.yuan);
      return new Tally(count + other.count, all);
    }
  }

  /** What is claimed from a pool: exact, at most, and what of it is not decided yet. */
  private static final class PoolTally {
    private final @Nullable BigDecimal budget;
    private Tally given = new Tally(0, BigDecimal.ZERO);
    private Tally open = new Tally(0, BigDecimal.ZERO);
    private boolean bounds;

    PoolTally(@Nullable BigDecimal budget) {
      this.budget = budget;
    }

    void add(Claim claim) {
      Tally one = new Tally(1, claim.yuan());
      if (claim.open()) {
        open = open.plus(one);
      } else {
        given = given.plus(one);
        bounds |= claim.bound();
      }
    }
  }

  void add(ResultLine.Decided decided) {
    sums = sums.plus(decided.totals());
    missed += decided.marks().stream().allMatch(ResultLine.Mark::isShared) ? 0 : 1;
    shared += decided.marks().stream().anyMatch(ResultLine.Mark::isShared) ? 1 : 0;
    for (ResultLine.Ruled ruling : decided.rulings()) {
      rulings.merge(kindred(ruling), tally(ruling), Tally::plus);
    }
    for (Claim claim : decided.claims()) {
      pools.computeIfAbsent(claim.pool(), pool -> new PoolTally(null)).add(claim);
    }
  }

  private static Kindred kindred(ResultLine.Ruled ruling) {
    String sum = ruling.amount() == null ? "unpaid" : ruling.atMost() ? "atMost" : "exact";
    return new Kindred(ruling.policy(), ruling.ruling(), ruling.title(), sum);
  }

  private static Tally tally(ResultLine.Ruled ruling) {
    return new Tally(1, ruling.amount() == null ? ruling.unpaid() : ruling.amount());
  }

  /** The table of the summary. */
  ResultTables.Form form() {
    return new ResultTables.Form(
        words.say("sheet.summary"),
        List.of(
            new Column(words.say("summary.item"), 26, Kind.LONG_TEXT),
            new Column(words.say("summary.content"), 60, Kind.LONG_TEXT),
            new Column(words.say("summary.count"), 12, Kind.NUMBER),
            new Column(words.say("summary.yuan"), 20, Kind.MONEY),
            new Column(words.say("summary.capitals"), 40, Kind.LONG_TEXT),
            new Column(words.say("summary.remark"), 40, Kind.LONG_TEXT)));
  }

  /** Its rows. */
  List<List<@Nullable Object>> rows(Totals totals, long repeated) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    header.inputs().forEach(one -> rows.add(told("input", one.name(), one.sha256())));
    rows.add(told("ruleSet", header.ruleSet(), null));
    if (header.overlay() != null) {
      rows.add(
          told(
              "overlay",
              ResultTables.title(header.overlay()),
              words.say("summary.overlay.remark")));
    }
    rows.add(told("asOf", header.asOf().toString(), null));
    if (!header.crossCheck().equals(CrossChecking.EVERY.code())) {
      rows.add(told("crossCheck", header.crossCheck(), words.say("summary.crossCheck.remark")));
    }
    rows.add(told("program", header.program(), null));
    rows.add(counted("read", totals.read(), words.say("summary.read.remark")));
    rows.add(counted("decided", totals.decided(), null));
    rows.add(counted("rejected", totals.rejected(), null));
    if (repeated > 0) {
      rows.add(counted("repeated", repeated, words.say("summary.repeated.remark")));
    }
    if (missed > 0) {
      rows.add(counted("marked", missed, words.say("summary.marked.remark")));
    }
    if (shared > 0) {
      rows.add(counted("shared", shared, words.say("summary.shared.remark")));
    }
    header.notices().forEach(one -> rows.add(told("notice", one, null)));
    rows.add(sum("granted", sums.granted(), true));
    rows.add(sum("atMost", sums.atMost(), true));
    rows.add(sum("charged", sums.charged(), false));
    rows.add(open());
    rulings.forEach((kindred, tally) -> rows.add(ruled(kindred, tally)));
    pools.forEach((pool, tally) -> rows.addAll(pooled(pool, tally)));
    return rows;
  }

  private List<@Nullable Object> told(String item, String content, @Nullable String remark) {
    return Arrays.asList(words.say("summary." + item), content, null, null, null, remark);
  }

  private List<@Nullable Object> counted(String item, long count, @Nullable String remark) {
    return Arrays.asList(words.say("summary." + item), null, count, null, null, remark);
  }

  private List<@Nullable Object> sum(String item, BigDecimal yuan, boolean remarked) {
    return Arrays.asList(
        words.say("summary." + item),
        null,
        null,
        yuan,
        tables.capitals(yuan, item.equals("atMost")),
        remarked ? words.say("summary." + item + ".remark") : null);
  }

  private List<@Nullable Object> open() {
    return Arrays.asList(
        words.say("summary.open"),
        null,
        null,
        ResultTables.fen(sums.open()),
        null,
        words.say("summary.open.remark"));
  }

  private List<@Nullable Object> ruled(Kindred kindred, Tally tally) {
    BigDecimal yuan = tally.yuan();
    boolean paid = !kindred.sum().equals("unpaid");
    return Arrays.asList(
        kindred.policy(),
        kindred.title(),
        tally.count(),
        paid ? yuan : ResultTables.fen(yuan),
        yuan == null || !paid ? null : tables.capitals(yuan, kindred.sum().equals("atMost")),
        yuan == null ? null : words.say("summary.sum." + kindred.sum()));
  }

  private List<List<@Nullable Object>> pooled(String pool, PoolTally tally) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    String item = words.say("summary.pool", pool);
    String bounds = tally.bounds ? words.say("summary.pool.bounds") : null;
    BigDecimal claimed = tally.given.yuan();
    rows.add(pool(item, "claimed", tally.given.count(), claimed, bounds));
    if (tally.open.count() > 0) {
      String remark = words.say("summary.pool.open.remark");
      rows.add(pool(item, "open", tally.open.count(), tally.open.yuan(), remark));
    }
    if (tally.budget == null) {
      rows.add(pool(item, "budget", null, null, words.say("summary.pool.budget.none")));
    } else if (claimed != null) {
      rows.add(pool(item, "budget", null, tally.budget, null));
      BigDecimal left = tally.budget.subtract(claimed);
      String key = left.signum() < 0 ? "short" : "left";
      rows.add(pool(item, key, null, left.abs(), words.say("summary.pool." + key + ".remark")));
    }
    return rows;
  }

  private List<@Nullable Object> pool(
      String item,
      String key,
      @Nullable Long count,
      @Nullable BigDecimal yuan,
      @Nullable String remark) {
    return Arrays.asList(item, words.say("summary.pool." + key), count, yuan, null, remark);
  }
}
