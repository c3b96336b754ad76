package org.huice.matching;

import java.util.Arrays;
import java.util.function.Supplier;
import org.huice.determination.Wording;
import org.huice.drl.Expression;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a condition stands in its rule, with what the rule says there: made once for all facts that
 * the rule is held against. Threads share it: one that does not see what another made makes it too.
 */
final class Spot {
  /** Of what nobody is shown; it remembers nothing. */
  static final Spot NOWHERE = new Spot("", "");

  private static final int FEW = 4;

  private final String id;
  private final String mark;
  private volatile @Nullable Spot[] parts = {};
  private @Nullable Wording last;
  private @Nullable Wording lack;

  private Spot(String id, String mark) {
    this.id = id;
    this.mark = mark;
  }

  /** That of a whole rule, whose conditions are {@code rule#1}, {@code rule#2} …. */
  static Spot of(String rule) {
    return new Spot(rule, "#");
  }

  /** {@code rule#3}, and of that {@code rule#3.1}. */
  Spot part(int number) {
    if (isNowhere()) {
      return this;
    }
    @Nullable Spot[] known = parts;
    Spot part = number < known.length ? known[number] : null;
    return part == null ? made(known, number) : part;
  }

  private Spot made(@Nullable Spot[] known, int number) {
    Spot made = new Spot(id + mark + number, ".");
    @Nullable Spot[] more = Arrays.copyOf(known, Math.max(known.length, number + FEW));
    more[number] = made;
    parts = more;
    return made;
  }

  /** What is said of an expression that stands here. */
  Wording wording(Expression expression, String operator) {
    Wording known = last;
    if (known == null
        || !known.text().equals(expression.text())
        || !isOf(known, expression.place(), operator)) {
      known = new Wording(id, expression.text(), operator, expression.place());
      last = isNowhere() ? null : known;
    }
    return known;
  }

  /** What is said of an element, or of the want of a fact. */
  Wording wording(Place place, String operator, Supplier<String> text) {
    Wording known = lack;
    if (known == null || !isOf(known, place, operator)) {
      known = new Wording(id, text.get(), operator, place);
      lack = isNowhere() ? null : known;
    }
    return known;
  }

  private static boolean isOf(Wording known, Place place, String operator) {
    return known.operator().equals(operator) && known.place().equals(place);
  }

  private boolean isNowhere() {
    return mark.isEmpty();
  }
}
