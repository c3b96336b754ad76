package org.huice.impact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.jspecify.annotations.Nullable;

/** What determinations by one value of a parameter come to; sums of several add up. */
record PointSum(
    Sums sums,
    Sums change,
    long opened,
    long granted,
    long open,
    Split pending,
    long winners,
    long losers) {
  static final PointSum NONE = new PointSum(Sums.ZERO, Sums.ZERO, 0, 0, 0, Split.ZERO, 0, 0);

  /** Of one applicant. */
  static PointSum of(Determination base, Determination point) {
    Sums sums = Sums.ZERO;
    Split pending = Split.ZERO;
    long granted = 0;
    long open = 0;
    for (Ruling ruling : point.rulings()) {
      sums = sums.plus(Pair.sums(ruling));
      granted += ruling instanceof Ruling.Granted ? 1 : 0;
      open += Pair.isOpen(ruling) ? 1 : 0;
      pending = pending.plus(Pair.pending(ruling));
    }
    Weight weight =
        Pair.of(base.rulings(), point.rulings()).stream()
            .map(pair -> Weight.of(pair, true))
            .reduce(Weight.NONE, Weight::plus);
    Change kind = weight.change();
    return new PointSum(
        sums,
        weight.head().minus(weight.base()),
        weight.matters().getOrDefault(Change.NEWLY_DETERMINED, 0L),
        granted,
        open,
        pending,
        kind == Change.WINNER ? 1 : 0,
        kind == Change.LOSER ? 1 : 0);
  }

  PointSum plus(PointSum other) {
    return new PointSum(
        sums.plus(other.sums),
        change.plus(other.change),
        opened + other.opened,
        granted + other.granted,
        open + other.open,
        pending.plus(other.pending),
        winners + other.winners,
        losers + other.losers);
  }

  SweepPoint at(@Nullable BigDecimal value) {
    return new SweepPoint(value, sums, change, opened, granted, open, pending, winners, losers);
  }

  Map<String, Object> json() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("sums", AmountsJson.four(sums));
    tree.put("change", AmountsJson.four(change));
    tree.put("newlyDetermined", opened);
    tree.put("granted", granted);
    tree.put("open", open);
    tree.put("pending", AmountsJson.four(new Sums(pending, Split.ZERO)));
    tree.put("winners", winners);
    tree.put("losers", losers);
    return tree;
  }

  static PointSum read(Fields fields) {
    return new PointSum(
        AmountsJson.sums(fields, "sums"),
        AmountsJson.sums(fields, "change"),
        fields.count("newlyDetermined"),
        fields.count("granted"),
        fields.count("open"),
        AmountsJson.sums(fields, "pending").granted(),
        fields.count("winners"),
        fields.count("losers"));
  }

  /** Of one line: first by the rules as they are, then by each value. */
  static List<PointSum> all(Fields line) {
    return line.items("core").map(Fields::of).map(PointSum::read).toList();
  }
}
