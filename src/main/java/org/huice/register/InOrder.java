package org.huice.register;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hands chunks on in their order, whatever the order in which they are done. Nobody waits for it:
 * who brings a chunk hands on whatever is due, unless somebody does so already.
 */
final class InOrder {
  private final Follower follower;
  private final Map<Integer, Due> waiting = new HashMap<>();
  private int next = 1;
  private boolean busy;

  /** Hands them on to that one. */
  InOrder(Follower follower) {
    this.follower = follower;
  }

  private record Due(List<byte[]> lines, Runnable then) {}

  /**
   * Takes a chunk.
   *
   * @param number from 1, each once
   * @param then what is done when it has been handed on, by now or later
   * @throws IOException if one cannot be handed on: then none after it is
   */
  void put(int number, List<byte[]> lines, Runnable then) throws IOException {
    for (Due due = first(number, new Due(lines, then)); due != null; due = following()) {
      follower.take(due.lines());
      due.then().run();
    }
  }

  private synchronized @Nullable Due first(int number, Due due) {
    waiting.put(number, due);
    if (busy) {
      return null;
    }
    busy = true;
    return following();
  }

  private synchronized @Nullable Due following() {
    @Nullable Due due = waiting.remove(next);
    if (due == null) {
      busy = false;
    } else {
      next++;
    }
    return due;
  }
}
