package org.huice.impact;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * What pairs of rulings come to; weights of several add up, in whatever order.
 *
 * @param base what the base gives and charges in matters that are determined on both sides
 * @param head the same of the head
 * @param opened what the base gave in matters that are newly undetermined
 * @param closed what the head gives in matters that are newly determined
 * @param openBase the amounts so far of awards that are open on both sides, by the base
 * @param openHead the same by the head
 * @param matters how many of each kind
 */
record Weight(
    Sums base,
    Sums head,
    Sums opened,
    Sums closed,
    Split openBase,
    Split openHead,
    Map<Change, Long> matters) {
  static final Weight NONE =
      new Weight(Sums.ZERO, Sums.ZERO, Sums.ZERO, Sums.ZERO, Split.ZERO, Split.ZERO, Map.of());

  /** Keeps its own copy. */
  Weight {
    matters = Map.copyOf(matters);
  }

  /**
   * That of one pair.
   *
   * @param award whether an amount so far would be paid, rather than charged
   */
  static Weight of(Pair pair, boolean award) {
    Map<Change, Long> one = Map.of(pair.change(), 1L);
    Sums base = Pair.sums(pair.base());
    Sums head = Pair.sums(pair.head());
    return switch (pair.change()) {
      case NEWLY_UNDETERMINED ->
          new Weight(Sums.ZERO, Sums.ZERO, base, Sums.ZERO, Split.ZERO, Split.ZERO, one);
      case CLAUSE_GONE ->
          new Weight(Sums.ZERO, Sums.ZERO, Sums.ZERO, Sums.ZERO, Split.ZERO, Split.ZERO, one);
      case NEWLY_DETERMINED ->
          new Weight(Sums.ZERO, Sums.ZERO, Sums.ZERO, head, Split.ZERO, Split.ZERO, one);
      default ->
          new Weight(
              base,
              head,
              Sums.ZERO,
              Sums.ZERO,
              award ? Pair.pending(pair.base()) : Split.ZERO,
              award ? Pair.pending(pair.head()) : Split.ZERO,
              one);
    };
  }

  /** Both together. */
  Weight plus(Weight other) {
    Map<Change, Long> both = new EnumMap<>(Change.class);
    both.putAll(matters);
    other.matters.forEach((kind, number) -> both.merge(kind, number, Long::sum));
    return new Weight(
        base.plus(other.base),
        head.plus(other.head),
        opened.plus(other.opened),
        closed.plus(other.closed),
        openBase.plus(other.openBase),
        openHead.plus(other.openHead),
        both);
  }

  /** What is given more and charged less, bounds in full. */
  BigDecimal gain() {
    Sums change = head.minus(base);
    return change.granted().total().subtract(change.charged().total());
  }

  /** What becomes of an applicant with these matters; what is open on one side comes first. */
  Change change() {
    if (has(Change.NEWLY_UNDETERMINED)) {
      return Change.NEWLY_UNDETERMINED;
    }
    if (has(Change.NEWLY_DETERMINED)) {
      return Change.NEWLY_DETERMINED;
    }
    if (has(Change.CLAUSE_GONE)) {
      return Change.CLAUSE_GONE;
    }
    int side = gain().signum();
    boolean better = side > 0 || (side == 0 && has(Change.WINNER) && !has(Change.LOSER));
    boolean worse = side < 0 || (side == 0 && has(Change.LOSER) && !has(Change.WINNER));
    if (better || worse) {
      return better ? Change.WINNER : Change.LOSER;
    }
    return has(Change.WINNER) || has(Change.OTHER) ? Change.OTHER : Change.UNCHANGED;
  }

  private boolean has(Change kind) {
    return matters.getOrDefault(kind, 0L) > 0;
  }
}
