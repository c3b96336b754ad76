package org.huice.cli;

import java.io.Closeable;
import org.huice.audit.KeyHistory;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.EntryProof;
import org.huice.ledger.Frontier;
import org.huice.ledger.KeySet;
import org.huice.ledger.MemoryNodes;
import org.huice.ledger.MerkleTree;
import org.huice.ledger.Nodes;
import org.huice.ledger.SignedNote;
import org.huice.ledger.TreeHash;
import org.huice.ledger.VerifierKey;
import org.huice.store.IndexView;
import org.huice.store.LedgerView;
import org.jspecify.annotations.Nullable;

/**
 * A ledger that is read, of whatever kind.
 *
 * @param where it is, as a person may see it: without a password
 * @param view its entries
 * @param rows by what they are found
 * @param nodes of its tree, as a database keeps them; null where none are kept
 */
record LedgerReading(String where, LedgerView view, IndexView rows, @Nullable Nodes nodes)
    implements Closeable {
  /** That an entry stands under the newest checkpoint. */
  EntryProof proof(long number) {
    SignedNote note = SignedNote.parse(view.checkpoint().orElseThrow());
    long size = Checkpoint.parse(note.text()).size();
    return new EntryProof(
        view.leaf(number), number - 1, tree(size).inclusion(number - 1, size), note);
  }

  /** Its tree: as the database keeps it, or computed from the entries of an export. */
  MerkleTree tree(long size) {
    return nodes == null ? grown(size) : new MerkleTree(nodes);
  }

  /** Its tree, computed from the entries. */
  MerkleTree grown(long size) {
    MemoryNodes made = new MemoryNodes();
    Frontier frontier = new Frontier();
    view.leaves(1, size, (number, bytes) -> frontier.append(TreeHash.leaf(bytes), made));
    return new MerkleTree(made);
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
