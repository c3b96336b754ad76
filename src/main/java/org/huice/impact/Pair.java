package org.huice.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * One matter as both sides rule it.
 *
 * @param base null where the base has no such matter
 * @param head null where the head has none
 */
record Pair(@Nullable Ruling base, @Nullable Ruling head) {
  /** Every matter of both, sorted; the day that chose its parameters does not make another one. */
  static List<Pair> of(Collection<Ruling> base, Collection<Ruling> head) {
    TreeMap<Matter, Pair> pairs = new TreeMap<>();
    base.forEach(ruling -> pairs.put(ruling.matter(), new Pair(ruling, null)));
    for (Ruling ruling : head) {
      Pair known = pairs.get(ruling.matter());
      pairs.put(ruling.matter(), new Pair(known == null ? null : known.base(), ruling));
    }
    return new ArrayList<>(pairs.values());
  }

  /** What both are about. */
  Matter matter() {
    return any().matter();
  }

  /** The head's ruling, else the base's. */
  Ruling any() {
    if (head != null) {
      return head;
    }
    if (base == null) {
      throw new IllegalStateException("a pair of nothing");
    }
    return base;
  }

  /** What became of it. */
  Change change() {
    if (isOpen(base) && head == null) {
      return Change.CLAUSE_GONE;
    }
    if (isOpen(base) != isOpen(head)) {
      return isOpen(head) ? Change.NEWLY_UNDETERMINED : Change.NEWLY_DETERMINED;
    }
    int side = isOpen(head) ? 0 : gain().signum();
    int better = side == 0 ? Standing.of(head) - Standing.of(base) : side;
    if (better != 0) {
      return better > 0 ? Change.WINNER : Change.LOSER;
    }
    return Standing.content(base).equals(Standing.content(head)) ? Change.UNCHANGED : Change.OTHER;
  }

  /** What is given more and charged less, in 元, bounds in full; 0 where a side is open. */
  BigDecimal gain() {
    if (isOpen(base) || isOpen(head)) {
      return BigDecimal.ZERO;
    }
    Sums change = sums(head).minus(sums(base));
    return change.granted().total().subtract(change.charged().total());
  }

  /** Whether something is missing, or a person decides. */
  static boolean isOpen(@Nullable Ruling ruling) {
    return ruling instanceof Ruling.Undetermined || ruling instanceof Ruling.Discretionary;
  }

  /** What a ruling gives and charges; nothing where it is open. */
  static Sums sums(@Nullable Ruling ruling) {
    if (ruling instanceof Ruling.Granted granted) {
      return new Sums(split(granted.amount()), Split.ZERO);
    }
    return ruling instanceof Ruling.Charged charged
        ? new Sums(Split.ZERO, split(charged.amount()))
        : Sums.ZERO;
  }

  /** The amount so far, or at stake, of an open ruling. */
  static Split pending(@Nullable Ruling ruling) {
    Amount amount = isOpen(ruling) ? amount(ruling) : null;
    return amount == null ? Split.ZERO : split(amount);
  }

  /** The amount that a ruling names: given, charged, so far, or what would have been paid. */
  static @Nullable Amount amount(@Nullable Ruling ruling) {
    return ruling == null ? null : ruling.amount();
  }

  private static Split split(Amount amount) {
    return Split.of(amount.value(), amount.ceiling());
  }
}
