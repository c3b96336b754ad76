package org.huice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryProofTest {
  private static final int SIZE = 7;
  private static final SigningKey KEY =
      SigningKey.generate("test.example/log", VerifierKey.Type.LOG);

  private static byte[] entry(long index) {
    return ("{\"number\":" + (index + 1) + "}").getBytes(StandardCharsets.UTF_8);
  }

  private static EntryProof proof(long index) {
    MemoryNodes nodes = new MemoryNodes();
    Frontier frontier = new Frontier();
    for (int i = 0; i < SIZE; i++) {
      frontier.append(TreeHash.leaf(entry(i)), nodes);
    }
    SignedNote note =
        new Checkpoint(KEY.verifier().name(), SIZE, frontier.root()).signed(List.of(KEY));
    return new EntryProof(entry(index), index, new MerkleTree(nodes).inclusion(index, SIZE), note);
  }

  @Test
  void what_was_written_is_read_and_holds() {
    for (int index = 0; index < SIZE; index++) {
      EntryProof read = EntryProof.parse(proof(index).toString());

      assertThat(read.isIncluded()).isTrue();
      assertThat(read.entry()).isEqualTo(entry(index));
      assertThat(read.index()).isEqualTo(index);
      assertThat(read.checkpoint().by(KEY.verifier())).isEqualTo(SignedNote.Signed.YES);
      assertThat(read.toString()).isEqualTo(proof(index).toString());
    }
  }

  @Test
  void it_begins_as_the_standard_says() {
    assertThat(proof(2).toString())
        .startsWith("c2sp.org/tlog-proof@v1\nextra ")
        .contains("\nindex 2\n", "\n\ntest.example/log\n7\n");
  }

  @Test
  void no_changed_bit_of_it_holds() {
    byte[] text = proof(4).toString().getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < text.length; i++) {
      byte[] changed = text.clone();
      changed[i] ^= 1;
      assertThat(holds(new String(changed, StandardCharsets.UTF_8))).as("byte %d", i).isFalse();
    }
  }

  private static boolean holds(String text) {
    try {
      EntryProof proof = EntryProof.parse(text);
      return proof.isIncluded() && proof.checkpoint().by(KEY.verifier()) == SignedNote.Signed.YES;
    } catch (LedgerFault noProof) {
      return false;
    }
  }

  @Test
  void what_is_none_is_refused() {
    for (String text : List.of("", "x", "c2sp.org/tlog-proof@v1\nindex 0\n\n", "\n\n")) {
      assertThatThrownBy(() -> EntryProof.parse(text)).isInstanceOf(LedgerFault.class);
    }
  }
}
