package org.huice.audit;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.huice.store.Appended;
import org.huice.store.LedgerFailure;
import org.huice.store.LedgerStore;

/** Waits for a determination to be recorded, and finds out where it stands if it was before. */
final class Awaited {
  private final LedgerStore ledger;
  private final Decision decision;
  private final DecisionGuard guard;

  Awaited(LedgerStore ledger, Decision decision, DecisionGuard guard) {
    this.ledger = ledger;
    this.decision = decision;
    this.guard = guard;
  }

  Recorded of(CompletableFuture<Appended> appended) {
    try {
      Appended done = appended.join();
      return done.anew()
          ? new Recorded(done.number(), true, done.checkpoint(), guard.repeats())
          : before(done);
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof LedgerFailure refused) {
        return corrected(refused);
      }
      throw failed;
    }
  }

  /**
   * It was recorded before in just this way. Where another one took its place meanwhile, whoever
   * records it again has to say that it shall count once more.
   */
  private Recorded before(Appended done) {
    long last = new Standing(ledger).last(done.number());
    if (last == done.number() || isSame(last)) {
      return new Recorded(last, false, done.checkpoint());
    }
    throw Unrecorded.because(
        decision.source(), RecordProblem.RECORDED_BUT_CORRECTED, done.number(), last);
  }

  /** What stands in the way may be the same determination, recorded as a correction. */
  private Recorded corrected(LedgerFailure refused) {
    Long other = guard.other();
    if (other == null || !isSame(other)) {
      throw refused;
    }
    return new Recorded(other, false, ledger.checkpoint().orElse(""));
  }

  private boolean isSame(long number) {
    return ledger
        .payload(number)
        .filter(payload -> Arrays.equals(payload.core(), decision.core()))
        .isPresent();
  }
}
