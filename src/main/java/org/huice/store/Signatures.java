package org.huice.store;

import java.util.Arrays;
import java.util.List;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.KeySet;
import org.huice.ledger.LedgerFault;
import org.huice.ledger.SignedNote;
import org.huice.ledger.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint with its signatures.
 *
 * @param name where it stands, for messages
 */
record Signatures(String name, SignedNote note, Checkpoint state) {
  /** Reads one; null, and told, where it is none. */
  static @Nullable Signatures read(String name, String text, Findings findings) {
    try {
      SignedNote note = SignedNote.parse(text);
      return new Signatures(name, note, Checkpoint.parse(note.text()));
    } catch (LedgerFault unreadable) {
      findings.add(VerifyProblem.CHECKPOINT_FORM, name);
      return null;
    }
  }

  /** Tells what is wrong with the newest checkpoint's signatures. */
  void check(KeySet keys, Findings findings) {
    String size = Long.toString(state.size());
    switch (trust(keys)) {
      case VALID -> {}
      case WRONG -> findings.add(VerifyProblem.CHECKPOINT_SIGNATURE_WRONG);
      case EXPIRED -> findings.add(VerifyProblem.CHECKPOINT_KEY_EXPIRED, size);
      case UNKNOWN -> findings.add(VerifyProblem.CHECKPOINT_KEY_UNKNOWN);
    }
  }

  private KeySet.Trust trust(KeySet keys) {
    return state.origin().equals(keys.newest().name())
        ? keys.trust(note, state.size())
        : KeySet.Trust.UNKNOWN;
  }

  /** Tells which witnesses have not signed it. */
  void check(List<VerifierKey> witnesses, Findings findings) {
    for (VerifierKey witness : witnesses) {
      if (note.by(witness) != SignedNote.Signed.YES) {
        findings.add(VerifyProblem.CHECKPOINT_NOT_WITNESSED, witness.name());
      }
    }
  }

  /**
   * Holds a kept checkpoint against the newest one.
   *
   * @param root of the entries that are there, up to the kept size; where these are not those of
   *     the newest checkpoint, which is told elsewhere, the kept root
   */
  void check(Checkpoint newest, KeySet keys, byte @Nullable [] root, Findings findings) {
    String size = Long.toString(state.size());
    if (!state.origin().equals(newest.origin())) {
      findings.add(VerifyProblem.KEPT_OTHER_LEDGER, name, state.origin());
    } else if (trust(keys) != KeySet.Trust.VALID) {
      findings.add(VerifyProblem.KEPT_NOT_SIGNED, name, size);
    } else if (state.size() > newest.size()) {
      findings.add(VerifyProblem.LEDGER_SET_BACK, Long.toString(newest.size()), size);
    } else if (state.size() == newest.size()) {
      if (!state.equals(newest)) {
        findings.add(VerifyProblem.SPLIT_VIEW, size);
      }
    } else if (!Arrays.equals(root, state.root())) {
      findings.add(VerifyProblem.LEDGER_REWRITTEN, size);
    }
  }
}
