package org.huice.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lists with one item changed or left out. */
final class Lists {
  private Lists() {}

  /** The same list without one item. */
  static <T> List<T> without(List<T> all, int index) {
    List<T> left = new ArrayList<>(all);
    left.remove(index);
    return List.copyOf(left);
  }

  /** The same list with another item in the place of one. */
  static <T> List<T> with(List<T> all, int index, T item) {
    List<T> changed = new ArrayList<>(all);
    changed.set(index, item);
    return List.copyOf(changed);
  }

  /** The same list with an item and the next one in each other's place. */
  static <T> List<T> swapped(List<T> all, int index) {
    return with(with(all, index, all.get(index + 1)), index + 1, all.get(index));
  }

  /**
   * The list with each item changed in each way, one at a time, and after them with it dropped.
   *
   * @param ways how one item may be changed
   * @param dropped the list without the item of that index, where it may be left out
   */
  static <T> List<Variant<List<T>>> variants(
      List<T> all,
      Function<T, List<Variant<T>>> ways,
      BiFunction<List<T>, Integer, List<Variant<List<T>>>> dropped) {
    List<Variant<List<T>>> variants = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int index = i;
      ways.apply(all.get(i)).forEach(way -> variants.add(way.in(item -> with(all, index, item))));
      variants.addAll(dropped.apply(all, i));
    }
    return variants;
  }
}
