package org.huice.cli;

import java.io.Closeable;
import org.huice.audit.KeyHistory;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.EntryProof;
import org.huice.ledger.Frontier;
import org.huice.ledger.KeySet;
import org.huice.ledger.MemoryNodes;
import org.huice.ledger.MerkleTree;
import org.huice.ledger.SignedNote;
import org.huice.ledger.TreeHash;
import org.huice.ledger.VerifierKey;
import org.huice.store.IndexView;
import org.huice.store.LedgerStore;
import org.huice.store.LedgerView;
import org.jspecify.annotations.Nullable;

/**
 * A ledger that is read, of whatever kind.
 *
 * @param where it is, as named
 * @param view its entries
 * @param rows by what they are found
 */
record LedgerReading(String where, LedgerView view, IndexView rows) implements Closeable {
  /** That an entry stands under the newest checkpoint. */
  EntryProof proof(long number) {
    SignedNote note = SignedNote.parse(view.checkpoint().orElseThrow());
    long size = Checkpoint.parse(note.text()).size();
    return new EntryProof(
        view.leaf(number), number - 1, tree(size).inclusion(number - 1, size), note);
  }

  /** Its tree: as the database keeps it, or computed from the entries of an export. */
  MerkleTree tree(long size) {
    if (view instanceof LedgerStore store) {
      return new MerkleTree(store.nodes());
    }
    MemoryNodes nodes = new MemoryNodes();
    Frontier frontier = new Frontier();
    view.leaves(1, size, (number, bytes) -> frontier.append(TreeHash.leaf(bytes), nodes));
    return new MerkleTree(nodes);
  }

  /**
   * The keys that may sign.
   *
   * @param trusted kept elsewhere; null to begin with the first key that the ledger names
   */
  KeySet keySet(@Nullable VerifierKey trusted) {
    return trusted == null ? KeyHistory.of(view, rows) : KeyHistory.from(trusted, view, rows);
  }

  @Override
  public void close() {
    view.close();
  }
}
