package org.huice.store;

import java.util.ArrayList;
import java.util.List;
import org.huice.ledger.Handover;
import org.huice.ledger.KeySet;
import org.huice.ledger.LedgerFault;
import org.huice.ledger.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a ledger from the first to the newest: each one after the first is named by an entry
 * of its own, which bears the word of the key before it ({@code vkey}, {@code span} and {@code
 * handover}).
 */
final class KeyChain {
  private final List<VerifierKey> listed = new ArrayList<>();
  private final Findings findings;
  private @Nullable KeySet keys;
  private int named = 1;

  KeyChain(List<String> texts, Findings findings) {
    this.findings = findings;
    for (String text : texts) {
      try {
        listed.add(VerifierKey.parse(text));
      } catch (LedgerFault noKey) {
        differs(listed.size() + 1);
        break;
      }
    }
    keys = listed.isEmpty() ? null : KeySet.of(listed.get(0));
  }

  private void differs(int position) {
    findings.add(VerifyProblem.KEYS_DIFFER, Integer.toString(position));
  }

  /** An entry of the kind {@code key}. */
  void entry(long number, Json leaf) {
    named++;
    if (keys == null || named > listed.size() || !follows(keys, number, leaf)) {
      differs(named);
    } else {
      keys = keys.rotated(listed.get(named - 1), number, leaf.number("span"));
    }
  }

  private boolean follows(KeySet before, long number, Json leaf) {
    VerifierKey next = listed.get(named - 1);
    long span = leaf.number("span");
    VerifierKey old = before.newest();
    return next.toString().equals(leaf.text("vkey"))
        && next.name().equals(old.name())
        && span > 0
        && new Handover(old.name(), number, next, span).isSigned(old, leaf.text("handover"));
  }

  /**
   * All keys; null where there is none.
   *
   * @param complete whether all entries were there, so that each key has to be named
   */
  @Nullable KeySet whole(boolean complete) {
    if (keys == null || (complete && named < listed.size())) {
      differs(Math.min(named, listed.size()) + 1);
    }
    return keys;
  }

  /** Whether a key is one of them. */
  boolean holds(VerifierKey key) {
    return listed.contains(key);
  }
}
