package org.huice.store;

import org.jspecify.annotations.Nullable;

/** What stands beside an entry, where that is what the entry commits to. */
final class PayloadCheck {
  private final LedgerView view;
  private final Suspicions suspicions;

  PayloadCheck(LedgerView view, Suspicions suspicions) {
    this.view = view;
    this.suspicions = suspicions;
  }

  /** What stands beside an entry that commits to something; null, and told, where it is another. */
  @Nullable Payload of(long number, Json leaf) {
    try {
      Payload found = view.payload(number).orElse(null);
      if (found != null && isCommitted(leaf, found)) {
        return found;
      }
    } catch (LedgerFailure broken) {
      // It is there and cannot be read: altered, as what follows says.
    }
    suspicions.add(number, VerifyProblem.PAYLOAD_ALTERED);
    return null;
  }

  /** Whether an entry commits to what stands beside it. */
  static boolean isCommitted(Json leaf, Payload payload) {
    byte[] salt = payload.salt();
    return salt.length > 0
        && SaltedHash.name(salt, payload.core()).equals(leaf.text("core"))
        && (leaf.has("text")
            ? SaltedHash.name(salt, payload.text()).equals(leaf.text("text"))
            : payload.text().length == 0);
  }
}
