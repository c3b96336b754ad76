package org.huice.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.ledger.KeySet;
import org.huice.ledger.LedgerFault;
import org.huice.ledger.SignedNote;
import org.jspecify.annotations.Nullable;

/**
 * Whether a checkpoint is signed by a key that may sign it still, within the transaction that
 * writes it: another program may have handed over to a new key meanwhile. The entries that do so
 * are looked for once, then only among those that came since; what was seen in a transaction that
 * failed must not be kept.
 */
final class KeySpan {
  private static final String HANDOVERS =
      "select entry.number, entry.leaf from entry join index_row"
          + " on index_row.number = entry.number where entry.number > ?"
          + " and index_row.kind = 'key' order by entry.number";

  private final Database database;
  private final SortedMap<Long, byte[]> handovers = new TreeMap<>();
  private List<String> listed = List.of();
  private @Nullable KeySet keys;
  private long seen;

  /**
   * Of a ledger of which nothing was seen yet.
   *
   * @param database for what is told
   */
  KeySpan(Database database) {
    this.database = database;
  }

  /**
   * Sees that it is.
   *
   * @param size of the ledger whose checkpoint it is, with all that the transaction writes
   * @throws LedgerFailure if it is signed by a key that was replaced, or the ledger's list of keys
   *     is not what its entries say
   */
  void check(Sql sql, long size, String signed) {
    if (!isValid(followed(sql, size), size, signed)) {
      throw database.failure(StoreProblem.LEDGER_KEY_REPLACED);
    }
  }

  private KeySet followed(Sql sql, long size) {
    List<String> texts = Trunk.keys(sql);
    int before = handovers.size();
    sql.list(HANDOVERS, row -> handovers.put(row.getLong(1), row.getBytes(2)), seen);
    seen = size;
    KeySet known = keys;
    if (known == null || handovers.size() > before || !texts.equals(listed)) {
      known = followed(texts);
      keys = known;
      listed = texts;
    }
    return known;
  }

  /** By every key that is listed, each by the word of the one before it. */
  private KeySet followed(List<String> texts) {
    Findings findings = new Findings(database.shown());
    KeyChain chain = new KeyChain(texts, findings);
    try {
      handovers.forEach((number, leaf) -> chain.entry(number, Json.of(leaf)));
    } catch (LedgerFault | IllegalArgumentException altered) {
      throw database.failure(StoreProblem.LEDGER_KEYS_DIFFER);
    }
    KeySet all = chain.whole(true);
    if (all == null || !findings.list().isEmpty()) {
      throw database.failure(StoreProblem.LEDGER_KEYS_DIFFER);
    }
    return all;
  }

  private static boolean isValid(KeySet keys, long size, String signed) {
    try {
      return keys.trust(SignedNote.parse(signed), size) == KeySet.Trust.VALID;
    } catch (LedgerFault noNote) {
      return false;
    }
  }
}
