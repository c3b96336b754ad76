package org.huice.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huice.ledger.Handover;
import org.huice.ledger.KeySet;
import org.huice.ledger.LedgerFault;
import org.huice.ledger.VerifierKey;
import org.huice.register.JsonValues;
import org.huice.store.IndexView;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.huice.store.LedgerView;

/**
 * Follows the keys of a ledger from one that is trusted: each later one is trusted only by the word
 * of the one before it, which its entry bears.
 */
public final class KeyHistory {
  private KeyHistory() {}

  /**
   * The keys of a ledger, from the first one it names.
   *
   * @throws LedgerFault if it names none, or what it names is no key
   */
  public static KeySet of(LedgerView view, IndexView rows) {
    List<String> keys = view.keys();
    return from(VerifierKey.parse(keys.isEmpty() ? "" : keys.get(0)), view, rows);
  }

  /**
   * The keys of a ledger, from one that was kept elsewhere.
   *
   * @param trusted the only one that is believed unseen
   */
  public static KeySet from(VerifierKey trusted, LedgerView view, IndexView rows) {
    KeySet keys = KeySet.of(trusted);
    for (long number : entries(rows)) {
      keys = followed(keys, number, view.leaf(number));
    }
    return keys;
  }

  private static List<Long> entries(IndexView rows) {
    Question asked = new Question("key", null, null, null, null, null, null, List.of());
    try (Stream<Indexed> found = rows.find(asked)) {
      return found.map(Indexed::number).sorted().toList();
    }
  }

  private static KeySet followed(KeySet keys, long number, byte[] leaf) {
    try {
      Map<String, Object> said = JsonValues.object(leaf);
      VerifierKey next = VerifierKey.parse(String.valueOf(said.get("vkey")));
      VerifierKey old = keys.newest();
      return said.get("span") instanceof Long span
              && said.get("handover") instanceof String signed
              && span > 0
              && next.name().equals(old.name())
              && new Handover(old.name(), number, next, span).isSigned(old, signed)
          ? keys.rotated(next, number, span)
          : keys;
    } catch (IllegalArgumentException | LedgerFault altered) {
      return keys;
    }
  }
}
