package org.huice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.MerkleTree;
import org.huice.ledger.SignedNote;
import org.huice.ledger.SigningKey;
import org.huice.ledger.VerifierKey;
import org.huice.problem.ProblemCode;
import org.huice.store.Ledgers.Kind;
import org.huice.tree.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is recorded stands there, once, signed, in both databases alike. */
class LedgerStoreTest {
  @TempDir private Path folder = Path.of("");

  static void assertRefused(ThrowingCallable doing, ProblemCode code) {
    assertThatThrownBy(doing)
        .isInstanceOfSatisfying(
            LedgerFailure.class, told -> assertThat(told.problem().code()).isEqualTo(code));
  }

  private static void assertSound(LedgerView ledger) {
    long size = ledger.size();
    Soundness.check(ledger, ((LedgerStore) ledger).nodes());
    assertThat(ledger.checkpoint().isPresent()).isEqualTo(size > 0);
  }

  @ParameterizedTest
  @EnumSource
  void a_new_ledger_has_a_key_and_nothing_else(Kind kind) throws SQLException {
    Where where = kind.empty(folder);
    try (LedgerStore ledger = LedgerStore.read(where)) {
      assertThat(ledger.size()).isZero();
      assertThat(ledger.checkpoint()).isEmpty();
      assertThat(ledger.keys()).containsExactly(Ledgers.KEY.verifier().toString());
      assertThat(ledger.find(IndexView.Question.ALL)).isEmpty();
      assertRefused(() -> ledger.leaf(1), StoreProblem.NO_SUCH_ENTRY);
    }
    assertRefused(
        () -> LedgerStore.create(where, Ledgers.KEY.verifier()), StoreProblem.LEDGER_EXISTS);
  }

  @ParameterizedTest
  @EnumSource
  void what_was_appended_is_there_with_the_same_bytes(Kind kind) throws SQLException {
    Where where = kind.empty(folder);
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      Appended first = ledger.record(Ledgers.about("企业[1]", "一", null));
      Appended second = ledger.record(Ledgers.bare("二"));

      assertThat(first.number()).isEqualTo(1);
      assertThat(second.number()).isEqualTo(2);
      assertThat(second.anew()).isTrue();
      assertThat(ledger.checkpoint()).contains(second.checkpoint());
    }
    try (LedgerStore ledger = LedgerStore.read(where)) {
      assertThat(ledger.leaf(1)).isEqualTo(Ledgers.leaf(1, "一"));
      assertThat(ledger.leaf(2)).isEqualTo(Ledgers.leaf(2, "二"));
      assertThat(ledger.payload(2)).isEmpty();
      assertThat(ledger.payload(1))
          .hasValueSatisfying(
              payload -> {
                assertThat(payload.core()).isEqualTo(Ledgers.bytes("core of 一"));
                assertThat(payload.text()).isEqualTo(Ledgers.bytes("text of 一"));
                assertThat(payload.salt()).isEqualTo(new byte[32]);
              });
      assertThat(ledger.find(IndexView.Question.ALL))
          .containsExactly(new IndexView.Indexed(1, Ledgers.row("企业[1]")));
      assertSound(ledger);
    }
  }

  @ParameterizedTest
  @EnumSource
  void many_at_once_share_transactions_and_keep_their_order(Kind kind) throws SQLException {
    Where where = kind.empty(folder);
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      List<CompletableFuture<Appended>> all = new ArrayList<>();
      for (int i = 1; i <= 700; i++) {
        all.add(ledger.append(Ledgers.about("企业[" + i + "]", "t" + i, "once" + i)));
      }
      List<Appended> done = all.stream().map(CompletableFuture::join).toList();

      assertThat(done)
          .extracting(Appended::number)
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, 700).mapToObj(Long::valueOf).toList());
      assertThat(done).extracting(Appended::checkpoint).doesNotContain("");
      assertThat(done.stream().map(Appended::checkpoint).distinct().count()).isLessThan(350);
      assertThat(ledger.find(IndexView.Question.ALL)).hasSize(700);
      List<String> seen = new ArrayList<>();
      ledger.leaves(255, 258, (number, leaf) -> seen.add(number + " " + leaf.length));
      assertThat(seen).hasSize(4).first().asString().startsWith("255 ");
      assertSound(ledger);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_same_word_is_recorded_once(Kind kind) throws SQLException {
    Where where = kind.empty(folder);
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      ledger.record(Ledgers.bare("零"));
      CompletableFuture<Appended> one = ledger.append(Ledgers.about("企业[1]", "一", "word"));
      CompletableFuture<Appended> two = ledger.append(Ledgers.about("企业[1]", "一", "word"));
      String checkpoint = two.join().checkpoint();

      assertThat(one.join().number()).isEqualTo(2);
      assertThat(two.join().number()).isEqualTo(2);
      assertThat(two.join().anew()).isFalse();
      assertThat(ledger.record(Ledgers.about("企业[1]", "一", "word")))
          .isEqualTo(new Appended(2, false, checkpoint));
      assertThat(ledger.record(Ledgers.about("企业[1]", "一", null)).number()).isEqualTo(3);
      assertThat(ledger.size()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_refused_draft_leaves_nothing_and_hinders_no_other(Kind kind) throws SQLException {
    Where where = kind.empty(folder);
    Draft.Guard once =
        rows -> {
          if (rows.find(IndexView.Question.ALL).findAny().isPresent()) {
            throw where.database().failure(StoreProblem.NO_SUCH_ENTRY, "1", "1");
          }
        };
    Draft guarded =
        new Draft(number -> Ledgers.leaf(number, "守"), null, Ledgers.row("企业[1]"), null, once);
    Draft broken =
        new Draft(
            number -> {
              throw new IllegalArgumentException("no leaf");
            },
            null,
            Ledgers.row("企业[2]"),
            "broken",
            Draft.Guard.NONE);
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      List<CompletableFuture<Appended>> all =
          List.of(
              ledger.append(guarded),
              ledger.append(guarded),
              ledger.append(broken),
              ledger.append(Ledgers.bare("后")));

      assertThat(all.get(0).join().number()).isEqualTo(1);
      assertThat(all.get(3).join().number()).isEqualTo(2);
      assertRefused(() -> ledger.record(guarded), StoreProblem.NO_SUCH_ENTRY);
      assertThat(all.get(1)).isCompletedExceptionally();
      assertThatThrownBy(all.get(2)::join).hasRootCauseMessage("no leaf");
      assertThat(ledger.size()).isEqualTo(2);
      assertThat(ledger.find(IndexView.Question.ALL)).hasSize(1);
      assertSound(ledger);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_reader_sees_one_state(Kind kind) throws SQLException {
    Where where = kind.empty(folder);
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      ledger.record(Ledgers.about("企业[1]", "一", null));
      try (LedgerStore reader = LedgerStore.read(where)) {
        ledger.record(Ledgers.about("企业[2]", "二", null));

        assertThat(ledger.size()).isEqualTo(2);
        assertThat(reader.size()).isEqualTo(1);
        assertThat(reader.find(IndexView.Question.ALL)).hasSize(1);
        assertSound(reader);
        assertThatThrownBy(() -> reader.append(Ledgers.bare("三")))
            .isInstanceOf(IllegalStateException.class);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void rule_sets_are_kept_by_their_hash(Kind kind) throws SQLException {
    Where where = kind.empty(folder);
    byte[] files = Ledgers.bytes("policy\n".repeat(5000));
    String id = Sha256.name(files);
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      Draft decided =
          new Draft(
              number -> Ledgers.leaf(number, "决"),
              null,
              new Draft.IndexRow(
                  "pool", Ledgers.TIME, null, null, "2026-01-01", id, List.of(), List.of()),
              null,
              Draft.Guard.NONE);
      assertRefused(() -> ledger.record(decided), StoreProblem.RULE_SET_NOT_KEPT);
      assertRefused(
          () -> ledger.keepRuleSet(id, Ledgers.bytes("other")), StoreProblem.RULE_SET_BYTES_DIFFER);
      ledger.keepRuleSet(id, files);
      ledger.keepRuleSet(id, files);

      assertThat(ledger.record(decided).number()).isEqualTo(1);
      assertThat(ledger.ruleSets()).containsExactly(id);
      assertThat(ledger.ruleSet(id)).hasValueSatisfying(kept -> assertThat(kept).isEqualTo(files));
      assertThat(ledger.ruleSet("sha256:0")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_opened_it_by_the_old_key_is_refused_once_its_span_is_over(Kind kind)
      throws SQLException {
    Where where = kind.empty(folder);
    SigningKey next = SigningKey.generate("test/台账", VerifierKey.Type.LOG);
    try (LedgerStore old = LedgerStore.open(where, Ledgers.SIGNER)) {
      old.record(Ledgers.bare("一"));
      try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
        ledger.addKey(
            next.verifier(),
            Ledgers.handover(next.verifier(), 2),
            CheckpointSigner.of(List.of(Ledgers.KEY, next)));
      }
      assertThat(old.record(Ledgers.bare("三")).number()).isEqualTo(3);
      assertRefused(() -> old.record(Ledgers.bare("四")), StoreProblem.LEDGER_KEY_REPLACED);
    }
    try (LedgerStore ledger = LedgerStore.open(where, CheckpointSigner.of(List.of(next)))) {
      assertThat(ledger.record(Ledgers.bare("四")).number()).isEqualTo(4);
      assertSound(ledger);
    }
  }

  @ParameterizedTest
  @EnumSource
  void another_key_signs_from_its_entry_on(Kind kind) throws SQLException {
    Where where = kind.empty(folder);
    SigningKey next = SigningKey.generate("test/台账", VerifierKey.Type.LOG);
    SigningKey stranger = SigningKey.generate("test/台账", VerifierKey.Type.LOG);
    CheckpointSigner both = CheckpointSigner.of(List.of(Ledgers.KEY, next));
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      ledger.record(Ledgers.bare("一"));
      Appended changed = ledger.addKey(next.verifier(), Ledgers.handover(next.verifier(), 2), both);
      Appended after = ledger.record(Ledgers.bare("三"));

      assertThat(changed.number()).isEqualTo(2);
      for (Appended appended : List.of(changed, after)) {
        SignedNote note = SignedNote.parse(appended.checkpoint());
        assertThat(note.by(next.verifier())).isEqualTo(SignedNote.Signed.YES);
        assertThat(note.by(Ledgers.KEY.verifier())).isEqualTo(SignedNote.Signed.YES);
      }
      assertThat(ledger.keys())
          .containsExactly(Ledgers.KEY.verifier().toString(), next.verifier().toString());
      assertRefused(
          () -> ledger.addKey(next.verifier(), Ledgers.bare("又"), both),
          StoreProblem.LEDGER_KEY_DIFFERS);
    }
    assertRefused(
        () -> LedgerStore.open(where, CheckpointSigner.of(List.of(stranger))),
        StoreProblem.LEDGER_KEY_DIFFERS);
    try (LedgerStore ledger = LedgerStore.open(where, CheckpointSigner.of(List.of(next)))) {
      assertThat(ledger.record(Ledgers.bare("四")).number()).isEqualTo(4);
      assertSound(ledger);
    }
  }

  @ParameterizedTest
  @EnumSource
  void cosignatures_stand_under_the_checkpoint_they_are_of(Kind kind) throws SQLException {
    Where where = kind.empty(folder);
    SigningKey witness = SigningKey.generate("witness", VerifierKey.Type.WITNESS);
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      String first = ledger.record(Ledgers.bare("一")).checkpoint();
      SignedNote note = SignedNote.parse(first);
      String cosigned = note.with(witness.cosign(note.text(), 1_700_000_000)).toString();
      String later = note.with(witness.cosign(note.text(), 1_700_000_001)).toString();
      assertThat(ledger.cosign(cosigned)).isEqualTo(1);
      assertThat(ledger.cosign(cosigned)).isZero();
      assertThat(ledger.cosign(later)).isZero();

      assertThat(ledger.checkpoint()).contains(cosigned);
      assertThat(SignedNote.parse(cosigned).by(witness.verifier()))
          .isEqualTo(SignedNote.Signed.YES);
      Checkpoint other = new Checkpoint("test/台账", 1, new byte[32]);
      assertRefused(
          () -> ledger.cosign(other.signed(List.of(Ledgers.KEY)).toString()),
          StoreProblem.CHECKPOINT_NOT_OURS);
      assertRefused(() -> ledger.cosign("nothing"), StoreProblem.CHECKPOINT_NOT_OURS);
      assertThat(ledger.record(Ledgers.bare("二")).checkpoint()).doesNotContain("witness");
    }
  }

  @ParameterizedTest
  @EnumSource
  void proofs_come_from_the_kept_nodes(Kind kind) throws SQLException {
    Where where = kind.empty(folder);
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      for (int i = 1; i <= 13; i++) {
        ledger.record(Ledgers.bare("t" + i));
      }
      MerkleTree tree = new MerkleTree(ledger.nodes());

      assertThat(tree.inclusion(6, 13)).hasSize(4);
      assertSound(ledger);
    }
  }

  @Test
  void one_who_reads_leaves_the_file_as_it_was_and_nothing_beside() throws Exception {
    Where where = Kind.SQLITE.empty(folder);
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      ledger.record(Ledgers.bare("一"));
    }
    Path file = Path.of(where.toString());
    byte[] before = Files.readAllBytes(file);
    try (LedgerStore reader = LedgerStore.read(where)) {
      assertThat(reader.size()).isEqualTo(1);
    }
    assertThat(file).hasBinaryContent(before);
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }
}
