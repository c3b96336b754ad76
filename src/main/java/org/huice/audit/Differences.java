package org.huice.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what differs: keeps the first ones, and counts all. */
public final class Differences {
  /** How many are kept. */
  public static final int SHOWN = 20;

  private final List<Difference> first = new ArrayList<>();
  private int count;

  Differences() {}

  void add(Difference.Where where, String path, @Nullable String recorded, @Nullable String now) {
    count++;
    if (first.size() < SHOWN) {
      first.add(new Difference(where, path, recorded, now));
    }
  }

  /** Adds those of others after its own. */
  void addAll(Differences others) {
    count += others.count;
    others.first.stream().limit(SHOWN - first.size()).forEach(first::add);
  }

  int count() {
    return count;
  }

  boolean isEmpty() {
    return count == 0;
  }

  Verdict verdict() {
    return count == 0 ? new Verdict.Same() : new Verdict.Differs(first, count);
  }
}
