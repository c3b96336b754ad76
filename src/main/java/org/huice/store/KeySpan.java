package org.huice.store;

import java.util.List;
import java.util.TreeMap;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.KeySet;
import org.huice.ledger.LedgerFault;
import org.huice.ledger.SignedNote;

/**
 * Whether a checkpoint is signed by a key that may sign it still, within the transaction that
 * writes it: another program may have handed over to a new key meanwhile.
 *
 * @param database for what is told
 * @param sql where the ledger is
 */
record KeySpan(Database database, Sql sql) {
  private static final String HANDOVERS =
      "select entry.number, entry.leaf from entry join index_row"
          + " on index_row.number = entry.number where index_row.kind = 'key'"
          + " order by entry.number";

  /**
   * Sees that it is.
   *
   * @throws LedgerFailure if it is signed by a key that was replaced
   */
  void check(String signed) {
    List<String> keys = Trunk.keys(sql);
    if (keys.size() > 1 && !isValid(signed, keys)) {
      throw database.failure(StoreProblem.LEDGER_KEY_REPLACED);
    }
  }

  private boolean isValid(String signed, List<String> texts) {
    KeyChain chain = new KeyChain(texts, new Findings(database.shown()));
    try {
      TreeMap<Long, byte[]> handovers = new TreeMap<>();
      sql.list(HANDOVERS, row -> handovers.put(row.getLong(1), row.getBytes(2)));
      handovers.forEach((number, leaf) -> chain.entry(number, Json.of(leaf)));
      SignedNote note = SignedNote.parse(signed);
      KeySet keys = chain.whole(true);
      return keys != null
          && keys.trust(note, Checkpoint.parse(note.text()).size()) == KeySet.Trust.VALID;
    } catch (LedgerFault | IllegalArgumentException altered) {
      return false;
    }
  }
}
