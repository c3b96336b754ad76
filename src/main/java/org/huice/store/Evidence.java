package org.huice.store;

import java.util.Arrays;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.Frontier;
import org.huice.ledger.Nodes;
import org.huice.ledger.Proofs;
import org.jspecify.annotations.Nullable;

/** What tells of a single entry whether it is the one that was signed. */
interface Evidence {
  /** Whether this is the hash of the entry that was signed under a number. */
  boolean holds(long number, byte[] leafHash);

  /** Whether it is a proof that has to be right for each entry. */
  boolean isProof();

  /** The inclusion proofs of an export, else the kept tree where its root is signed, else none. */
  static @Nullable Evidence of(LedgerView view, @Nullable Nodes nodes, Checkpoint state) {
    if (view instanceof ExportView export) {
      return new OfProofs(export, state);
    }
    return nodes != null && isSigned(nodes, state) ? new OfNodes(nodes, state.size()) : null;
  }

  private static boolean isSigned(Nodes nodes, Checkpoint state) {
    try {
      return Arrays.equals(Frontier.of(state.size(), nodes).root(), state.root());
    } catch (LedgerFailure damaged) {
      return false;
    }
  }

  /** Whether a kept node is there and is this one. */
  static boolean holds(Nodes nodes, int level, long index, byte[] hash) {
    try {
      return Arrays.equals(nodes.node(level, index), hash);
    } catch (LedgerFailure gone) {
      return false;
    }
  }

  /** Of an export. */
  record OfProofs(ExportView export, Checkpoint state) implements Evidence {
    @Override
    public boolean holds(long number, byte[] leafHash) {
      try {
        return export
            .proof(number)
            .filter(way -> Proofs.includes(leafHash, number - 1, state.size(), way, state.root()))
            .isPresent();
      } catch (LedgerFailure broken) {
        return false;
      }
    }

    @Override
    public boolean isProof() {
      return true;
    }
  }

  /** Of a database. */
  record OfNodes(Nodes nodes, long size) implements Evidence {
    @Override
    public boolean holds(long number, byte[] leafHash) {
      return number >= 1 && number <= size && Evidence.holds(nodes, 0, number - 1, leafHash);
    }

    @Override
    public boolean isProof() {
      return false;
    }
  }
}
