package org.huice.impact;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huice.policy.ClauseRef;

/** Adds up what each cause comes to; not more causes than a reader could look at. */
final class CauseLedger {
  /** As many are told apart; whatever else comes is OTHER of its clause. */
  static final int MOST = 500;

  private record Key(ClauseRef clause, Cause cause) {}

  private record Sum(String why, boolean example, long matters, Sums change) {
    Sum plus(ChangedMatter matter, Sums more) {
      boolean other = example || !why.equals(matter.why());
      return new Sum(why, other, matters + 1, change.plus(more));
    }
  }

  private final Map<Key, Sum> sums = new HashMap<>();

  void enter(ChangedMatter matter) {
    ClauseRef clause = new ClauseRef(matter.policy(), matter.clause());
    Key key = new Key(clause, matter.cause());
    if (sums.size() >= MOST && !sums.containsKey(key)) {
      key = new Key(clause, new Cause(Cause.Kind.OTHER, matter.clause(), null, null));
    }
    Sum known = sums.get(key);
    Sum sum = known == null ? new Sum(matter.why(), false, 0, Sums.ZERO) : known;
    sums.put(key, sum.plus(matter, change(matter)));
  }

  private static Sums change(ChangedMatter matter) {
    return switch (matter.kind()) {
      case NEWLY_UNDETERMINED, NEWLY_DETERMINED, CLAUSE_GONE -> Sums.ZERO;
      default -> Sums.of(matter.head()).minus(Sums.of(matter.base()));
    };
  }

  /** The largest sum of money first, then the most matters. */
  List<CauseDelta> all() {
    return sums.entrySet().stream()
        .map(entry -> delta(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((CauseDelta cause) -> size(cause.change()))
                .thenComparing(CauseDelta::matters)
                .reversed()
                .thenComparing(CauseDelta::policy)
                .thenComparing(CauseDelta::clause)
                .thenComparing(cause -> cause.cause().toString()))
        .toList();
  }

  private static BigDecimal size(Sums sums) {
    return sums.granted().total().abs().add(sums.charged().total().abs());
  }

  private static CauseDelta delta(Key key, Sum sum) {
    return new CauseDelta(
        key.clause().policy(),
        key.clause().clause(),
        key.cause(),
        sum.why(),
        sum.example(),
        sum.matters(),
        sum.change());
  }
}
