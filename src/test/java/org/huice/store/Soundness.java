package org.huice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.Nodes;
import org.huice.ledger.SignedNote;
import org.huice.ledger.TreeHash;
import org.huice.ledger.VerifierKey;

/** Recomputes a ledger's tree as RFC 9162 §2.1.1 defines it, from the leaves alone. */
final class Soundness {
  private Soundness() {}

  /** Holds entries, every kept node, and the signed checkpoint against each other. */
  static void check(LedgerView ledger, Nodes nodes) {
    List<byte[]> level = new ArrayList<>();
    ledger.leaves(
        1,
        ledger.size(),
        (number, leaf) -> {
          assertThat(number).isEqualTo(level.size() + 1L);
          level.add(TreeHash.leaf(leaf));
        });
    assertThat(level).hasSize(Math.toIntExact(ledger.size()));
    checkNodes(level, nodes);
    if (!level.isEmpty()) {
      checkSigned(ledger, root(level));
    }
  }

  private static void checkNodes(List<byte[]> leaves, Nodes nodes) {
    List<byte[]> row = leaves;
    for (int level = 0; !row.isEmpty(); level++) {
      List<byte[]> above = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        assertThat(nodes.node(level, i)).as("node %d/%d", level, i).isEqualTo(row.get(i));
        if (i % 2 == 1) {
          above.add(TreeHash.node(row.get(i - 1), row.get(i)));
        }
      }
      row = above;
    }
  }

  /** MTH, as it is defined. */
  static byte[] root(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      return TreeHash.empty();
    }
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int half = Integer.highestOneBit(leaves.size() - 1);
    return TreeHash.node(root(leaves.subList(0, half)), root(leaves.subList(half, leaves.size())));
  }

  private static void checkSigned(LedgerView ledger, byte[] root) {
    SignedNote note = SignedNote.parse(ledger.checkpoint().orElseThrow());
    Checkpoint checkpoint = Checkpoint.parse(note.text());
    assertThat(checkpoint.size()).isEqualTo(ledger.size());
    assertThat(checkpoint.root()).isEqualTo(root);
    assertThat(ledger.keys().stream().map(VerifierKey::parse).map(note::by))
        .contains(SignedNote.Signed.YES)
        .doesNotContain(SignedNote.Signed.WRONG);
  }
}
