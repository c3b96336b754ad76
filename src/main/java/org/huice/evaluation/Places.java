package org.huice.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.huice.determination.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * What is ruled at each place of a docket. A place without a ruling is an error, unless it is
 * marked: then it is decided, and the ruling is made when somebody looks.
 */
final class Places {
  private final BitSet later;
  private @Nullable Ruling[] rulings;
  private int size;

  /** None yet, with room for so many. */
  Places(int expected) {
    this.rulings = new Ruling[expected];
    this.later = new BitSet(expected);
  }

  /** The next place. */
  int next() {
    return next(1);
  }

  /** The first of the next places. */
  int next(int places) {
    int place = size;
    size += places;
    if (size > rulings.length) {
      rulings = Arrays.copyOf(rulings, 2 * size);
    }
    return place;
  }

  int size() {
    return size;
  }

  /** Takes the ruling at a place. */
  void put(int place, Ruling ruling) {
    rulings[place] = ruling;
  }

  /** Takes it that these are decided. */
  void leave(int from, int to) {
    later.set(from, to);
  }

  /** Whether the ruling is made when somebody looks. */
  boolean isLater(int place) {
    return later.get(place);
  }

  boolean isAnyLater() {
    return !later.isEmpty();
  }

  /** A ruling that is made already. */
  Ruling get(int place) {
    return Objects.requireNonNull(rulings[place]);
  }

  /** Those that are made already, in order; once all are decided. */
  List<Ruling> made() {
    List<Ruling> made = new ArrayList<>(size - later.cardinality());
    for (int place = later.nextClearBit(0); place < size; place = later.nextClearBit(place + 1)) {
      made.add(get(place));
    }
    return made;
  }

  /** Puts others in the places of those that are made already. */
  void settle(List<Ruling> settled) {
    int next = 0;
    for (int place = later.nextClearBit(0); place < size; place = later.nextClearBit(place + 1)) {
      rulings[place] = settled.get(next++);
    }
    if (next < settled.size()) {
      throw new IllegalStateException(next + " rulings became " + settled.size());
    }
  }
}
