package org.huice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huice.ledger.KeySet.Trust;
import org.huice.ledger.Witness.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessTest {
  private static final String ORIGIN = "惠策/高新区";
  private static final SigningKey LOG = Seeds.key(ORIGIN, VerifierKey.Type.LOG, 1);
  private static final SigningKey NEXT = Seeds.key(ORIGIN, VerifierKey.Type.LOG, 2);
  private static final SigningKey SEAL = Seeds.key("审计局", VerifierKey.Type.WITNESS, 3);
  private static final KeySet KEYS = KeySet.of(LOG.verifier());
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.9Z");
  private static final MerkleTree TREE = new MerkleTree(KeptNodes.of(Naive.entries(20)));
  private static final MerkleTree OTHER = new MerkleTree(KeptNodes.of(others()));

  @TempDir private Path folder = Path.of("");
  private Witness witness = new Witness(SEAL, Path.of(""));

  private static List<byte[]> others() {
    List<byte[]> entries = new ArrayList<>(Naive.entries(20));
    entries.set(4, "another".getBytes(StandardCharsets.UTF_8));
    return entries;
  }

  @BeforeEach
  void begin() {
    witness = new Witness(SEAL, folder.resolve("state"));
  }

  private static SignedNote note(MerkleTree tree, long size) {
    return new Checkpoint(ORIGIN, size, tree.root(size)).signed(List.of(LOG));
  }

  private Answer see(MerkleTree tree, long size) {
    return witness.see(note(tree, size), KEYS, tree::consistency, NOW);
  }

  @Test
  void what_only_grew_is_cosigned_and_kept() {
    assertThat(witness.last()).isEmpty();
    see(TREE, 7);
    assertThat(see(TREE, 12))
        .isInstanceOfSatisfying(
            Answer.Cosigned.class,
            answer -> {
              assertThat(answer.note().by(SEAL.verifier())).isEqualTo(SignedNote.Signed.YES);
              assertThat(answer.note().seen(SEAL.verifier())).isEqualTo(NOW.getEpochSecond());
              assertThat(witness.last().map(SignedNote::toString))
                  .contains(answer.note().toString());
            });
  }

  @Test
  void the_same_again_is_signed_once_with_the_newer_time() {
    Answer first = see(TREE, 7);
    SignedNote signed = ((Answer.Cosigned) first).note();
    Answer again = witness.see(signed, KEYS, TREE::consistency, NOW.plusSeconds(9));

    assertThat(((Answer.Cosigned) again).note().signatures()).hasSize(2);
    assertThat(((Answer.Cosigned) again).note().seen(SEAL.verifier()))
        .isEqualTo(NOW.getEpochSecond() + 9);
  }

  @Test
  void an_entry_rewritten_within_what_was_seen_is_refused() {
    see(TREE, 7);

    assertThat(see(OTHER, 12)).isInstanceOf(Answer.Rewritten.class);
    assertThat(see(TREE, 12)).isInstanceOf(Answer.Cosigned.class);
  }

  @Test
  void an_entry_that_differs_only_after_what_was_seen_is_growth() {
    see(TREE, 4);

    assertThat(see(OTHER, 12)).isInstanceOf(Answer.Cosigned.class);
  }

  @Test
  void two_roots_of_one_size_are_a_split_view() {
    see(TREE, 7);

    assertThat(see(OTHER, 7)).isInstanceOf(Answer.SplitView.class);
  }

  @Test
  void a_log_that_was_set_back_is_refused() {
    see(TREE, 7);

    assertThat(see(TREE, 6))
        .isInstanceOfSatisfying(
            Answer.Older.class,
            older -> {
              assertThat(Checkpoint.parse(older.kept().text()).size()).isEqualTo(7);
              assertThat(Checkpoint.parse(older.shown().text()).size()).isEqualTo(6);
            });
  }

  @Test
  void another_log_is_refused() {
    see(TREE, 7);
    SigningKey elsewhere = Seeds.key("别处", VerifierKey.Type.LOG, 1);
    SignedNote note = new Checkpoint("别处", 9, TREE.root(9)).signed(List.of(elsewhere));

    assertThat(witness.see(note, KeySet.of(elsewhere.verifier()), TREE::consistency, NOW))
        .isEqualTo(new Answer.OtherLog(ORIGIN, "别处"));
  }

  @Test
  void what_the_log_has_not_signed_is_refused_before_anything_else() {
    SignedNote foreign = new Checkpoint(ORIGIN, 9, TREE.root(9)).signed(List.of(NEXT));

    assertThat(witness.see(foreign, KEYS, TREE::consistency, NOW))
        .isEqualTo(new Answer.NotSigned(Trust.UNKNOWN));
    assertThat(witness.last()).isEmpty();
  }

  @Test
  void a_state_that_was_damaged_is_never_taken_for_a_beginning() throws IOException {
    see(TREE, 7);
    Files.writeString(folder.resolve("state"), "");

    assertThatThrownBy(() -> see(TREE, 12)).isInstanceOf(LedgerFault.class);
  }

  @Test
  void in_the_span_either_key_will_do_and_after_it_only_the_new_one() {
    KeySet keys = KEYS.rotated(NEXT.verifier(), 10, 3);

    assertThat(keys.at(9)).containsExactly(LOG.verifier());
    assertThat(keys.at(10)).containsExactly(LOG.verifier(), NEXT.verifier());
    assertThat(keys.at(12)).containsExactly(LOG.verifier(), NEXT.verifier());
    assertThat(keys.at(13)).containsExactly(NEXT.verifier());
    assertThat(trust(keys, 9, LOG)).isEqualTo(Trust.VALID);
    assertThat(trust(keys, 9, NEXT)).isEqualTo(Trust.EXPIRED);
    assertThat(trust(keys, 10, NEXT)).isEqualTo(Trust.VALID);
    assertThat(trust(keys, 12, LOG)).isEqualTo(Trust.VALID);
    assertThat(trust(keys, 13, LOG)).isEqualTo(Trust.EXPIRED);
    assertThat(trust(keys, 13, LOG, NEXT)).isEqualTo(Trust.VALID);
    assertThat(trust(keys, 13, SEAL)).isEqualTo(Trust.UNKNOWN);
    assertThat(keys.newest()).isEqualTo(NEXT.verifier());
  }

  private static Trust trust(KeySet keys, long size, SigningKey... signers) {
    return keys.trust(new Checkpoint(ORIGIN, size, TREE.root(size)).signed(List.of(signers)), size);
  }

  @Test
  void a_wrong_signature_beside_a_right_one_is_wrong() {
    SignedNote moved = note(TREE, 12).with(NEXT.sign("other\n"));

    assertThat(KEYS.rotated(NEXT.verifier(), 10, 3).trust(moved, 12)).isEqualTo(Trust.WRONG);
  }

  @Test
  void keys_follow_each_other() {
    KeySet keys = KEYS.rotated(NEXT.verifier(), 10, 3);

    assertThatThrownBy(() -> keys.rotated(LOG.verifier(), 9, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> KEYS.rotated(NEXT.verifier(), 10, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
