package org.huice.store;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A draft on its way into the ledger.
 *
 * @param draft what is to be appended
 * @param payload what stands beside it, deflated; null where there is nothing
 * @param step what else belongs to the same transaction
 * @param done is told once it is durable, or why it is not
 */
record Pending(
    Draft draft, @Nullable Payload payload, Step step, CompletableFuture<Appended> done) {
  /** Done with an entry, in its transaction. */
  interface Step {
    /** Nothing. */
    Step NONE = new Step() {};

    /**
     * Looks whether it may be.
     *
     * @param size of the ledger before the entry
     * @throws LedgerFailure if it may not
     */
    default void before(Sql sql, long size) {}

    /** Does it. */
    default void after(Sql sql) {}
  }

  /** Deflates the payload, on the thread of whoever records, so that the writer need not. */
  static Pending of(Draft draft, Step step) {
    Payload payload = draft.payload();
    Payload small =
        payload == null
            ? null
            : new Payload(payload.salt(), Deflated.of(payload.core()), Deflated.of(payload.text()));
    return new Pending(draft, small, step, new CompletableFuture<>());
  }

  /** How many bytes it takes up while it waits. */
  int bytes() {
    return payload == null ? 0 : payload.core().length + payload.text().length;
  }
}
