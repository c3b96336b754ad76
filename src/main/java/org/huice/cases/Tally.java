package org.huice.cases;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * How much of something examples show.
 *
 * @param demanded the sides that an example can show
 * @param shown those of them that one shows
 */
public record Tally(int demanded, int shown) {
  /** That of items. */
  public static Tally of(Collection<Item> items) {
    List<Item.Cell> demanded =
        items.stream().flatMap(item -> item.cells().stream()).filter(Item.Cell::demanded).toList();
    return new Tally(demanded.size(), (int) demanded.stream().filter(Item.Cell::shown).count());
  }

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(demanded + other.demanded, shown + other.shown);
  }

  /** Whole per cent, rounded down: 100 only where nothing is lacking; none of nothing. */
  public OptionalInt percent() {
    return demanded == 0 ? OptionalInt.empty() : OptionalInt.of(shown * 100 / demanded);
  }

  /** Whether nothing is lacking. */
  public boolean isWhole() {
    return shown == demanded;
  }
}
