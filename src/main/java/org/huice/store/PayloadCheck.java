package org.huice.store;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether beside each entry stands what it commits to, or an entry says that it was erased. */
final class PayloadCheck {
  private final LedgerView view;
  private final Suspicions suspicions;
  private final TreeSet<Long> missing = new TreeSet<>();
  private final BitSet seen = new BitSet();
  private final Map<Long, Long> erasures = new TreeMap<>();

  PayloadCheck(LedgerView view, Suspicions suspicions) {
    this.view = view;
    this.suspicions = suspicions;
  }

  /** An entry that says that others were erased. */
  void erasure(long number, Json leaf) {
    leaf.numbers("erased").forEach(gone -> erasures.putIfAbsent(gone, number));
  }

  /** What stands beside an entry where that is what it commits to; else null. */
  @Nullable Payload of(long number, Json leaf) {
    if (number > 0 && number < Integer.MAX_VALUE) {
      seen.set((int) number);
    }
    Optional<Payload> found;
    try {
      found = view.payload(number);
    } catch (LedgerFailure broken) {
      found = Optional.of(new Payload(new byte[0], new byte[0], new byte[0]));
    }
    if (found.isEmpty()) {
      if (leaf.has("core")) {
        missing.add(number);
      }
      return null;
    }
    if (!leaf.has("core")) {
      suspicions.add(number, VerifyProblem.PAYLOAD_FOREIGN);
    } else if (isCommitted(leaf, found.get())) {
      return found.get();
    } else {
      suspicions.add(number, VerifyProblem.PAYLOAD_ALTERED);
    }
    return null;
  }

  private static boolean isCommitted(Json leaf, Payload payload) {
    byte[] salt = payload.salt();
    return salt.length > 0
        && SaltedHash.name(salt, payload.core()).equals(leaf.text("core"))
        && (leaf.has("text")
            ? SaltedHash.name(salt, payload.text()).equals(leaf.text("text"))
            : payload.text().length == 0);
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
    if (view instanceof ExportView export) {
      export
          .payloadNumbers()
          .filter(number -> number >= Integer.MAX_VALUE || !seen.get((int) number))
          .forEach(number -> suspicions.add(number, VerifyProblem.PAYLOAD_FOREIGN));
    }
    if (view instanceof LedgerStore store) {
      store
          .payloadsOfNone()
          .forEach(number -> suspicions.add(number, VerifyProblem.PAYLOAD_FOREIGN));
    }
  }
}
