package org.huice.store;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Whether something stands beside each entry that commits to something, unless an entry says that
 * it was erased; and nothing beside any other. None of it is read.
 */
final class PayloadPresence {
  private final Suspicions suspicions;
  private final BitSet there = new BitSet();
  private final BitSet seen = new BitSet();
  private final TreeSet<Long> missing = new TreeSet<>();
  private final Map<Long, Long> erasures = new TreeMap<>();

  /** Of all that stands beside entries of a ledger. */
  PayloadPresence(LedgerView view, Suspicions suspicions) {
    this.suspicions = suspicions;
    try (LongStream numbers = view.payloadNumbers()) {
      numbers.forEach(this::there);
    }
  }

  private void there(long number) {
    if (isNumber(number)) {
      there.set((int) number);
    } else {
      foreign(number);
    }
  }

  private static boolean isNumber(long number) {
    return number > 0 && number < Integer.MAX_VALUE;
  }

  private void foreign(long number) {
    suspicions.add(number, VerifyProblem.PAYLOAD_FOREIGN);
  }

  /** Whether something stands beside an entry that may. */
  boolean entry(long number, Json leaf) {
    if (leaf.text("kind").equals("erasure")) {
      leaf.numbers("erased").forEach(gone -> erasures.putIfAbsent(gone, number));
    }
    if (!isNumber(number) || !there.get((int) number)) {
      if (leaf.has("core")) {
        missing.add(number);
      }
      return false;
    }
    seen.set((int) number);
    if (!leaf.has("core")) {
      foreign(number);
      return false;
    }
    return true;
  }

  /** After the last entry: what is gone without a word, and what should be gone. */
  void end() {
    for (long number : missing) {
      if (!erasures.containsKey(number)) {
        suspicions.add(number, VerifyProblem.PAYLOAD_MISSING);
      }
    }
    erasures.forEach(
        (number, by) -> {
          if (!missing.contains(number)) {
            suspicions.add(
                number, VerifyProblem.PAYLOAD_NOT_ERASED, Long.toString(number), Long.toString(by));
          }
        });
    there.andNot(seen);
    there.stream().forEach(this::foreign);
  }
}
