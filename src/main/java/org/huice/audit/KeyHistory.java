package org.huice.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huice.ledger.Handover;
import org.huice.ledger.KeySet;
import org.huice.ledger.LedgerFault;
import org.huice.ledger.SigningKey;
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

  /**
   * Whether a key marks erased entries as the ledger does. A key after the first one has to carry
   * that on in its file; entries of earlier programs do not tell.
   */
  public static boolean marksAlike(SigningKey key, LedgerView view, IndexView rows) {
    String vkey = key.verifier().toString();
    for (long number : entries(rows)) {
      Map<String, Object> said = JsonValues.object(view.leaf(number));
      if (vkey.equals(said.get("vkey")) && said.get(LeafText.KEY_MARK) instanceof String mark) {
        return mark.equals(key.marks().mark(number, vkey));
      }
    }
    return true;
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
