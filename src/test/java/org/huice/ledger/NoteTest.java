package org.huice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.huice.ledger.SignedNote.Signed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {
  private static final String ORIGIN = "惠策/高新区";
  private static final SigningKey KEY = Seeds.key(ORIGIN, VerifierKey.Type.LOG, 1);
  private static final SigningKey OTHER = Seeds.key(ORIGIN, VerifierKey.Type.LOG, 2);
  private static final SigningKey WITNESS = Seeds.key("审计局", VerifierKey.Type.WITNESS, 3);
  private static final Checkpoint STATE = new Checkpoint(ORIGIN, 7, TreeHash.leaf(new byte[7]));
  private static final SignedNote NOTE = STATE.signed(List.of(KEY));

  /** The example of Go's sumdb/note, by which the format is known. */
  private static final String PETER =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String PUBLISHED =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;

  @Test
  void a_published_note_verifies() {
    SignedNote note = SignedNote.parse(PUBLISHED);

    assertThat(note.by(VerifierKey.parse(PETER))).isEqualTo(Signed.YES);
    assertThat(note).hasToString(PUBLISHED);
    assertThat(SignedNote.parse(PUBLISHED.replace("know", "knew")).by(VerifierKey.parse(PETER)))
        .isEqualTo(Signed.WRONG);
  }

  @Test
  void a_checkpoint_is_read_as_it_was_written() {
    SignedNote read = SignedNote.parse(NOTE.toString());

    assertThat(Checkpoint.parse(read.text())).isEqualTo(STATE);
    assertThat(read.by(KEY.verifier())).isEqualTo(Signed.YES);
    assertThat(read.by(OTHER.verifier())).isEqualTo(Signed.NO);
  }

  @Test
  void every_changed_character_of_a_signed_checkpoint_is_noticed() {
    String whole = NOTE.toString();
    for (int i = 0; i < whole.length(); i++) {
      char other = whole.charAt(i) == 'A' ? 'B' : 'A';
      String changed = whole.substring(0, i) + other + whole.substring(i + 1);
      assertThat(isAccepted(changed)).as("character %s: %s", i, changed).isFalse();
    }
  }

  private static boolean isAccepted(String note) {
    try {
      SignedNote read = SignedNote.parse(note);
      Checkpoint.parse(read.text());
      return read.by(KEY.verifier()) == Signed.YES;
    } catch (LedgerFault fault) {
      return false;
    }
  }

  @Test
  void one_wrong_signature_of_a_key_spoils_its_right_one() {
    SignedNote other = new Checkpoint(ORIGIN, 8, STATE.root()).signed(List.of(KEY));

    assertThat(NOTE.with(other.signatures().get(0)).by(KEY.verifier())).isEqualTo(Signed.WRONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a\n",
        "a\n\n",
        "a\n\n— b AAAAAAA=",
        "a\n\n— b AAAAAA==\n",
        "a\n\n— b AAAAAAB=\n",
        "a\n\n— b AAAAAAA\n",
        "a\n\n- b AAAAAAA=\n",
        "a\n\n— b  AAAAAAA=\n",
        "a\n\n— b+c AAAAAAA=\n",
        "a\n\n—  AAAAAAA=\n",
        "a\r\n\n— b AAAAAAA=\n",
        "a\u0000\n\n— b AAAAAAA=\n",
        "a\n\n— b AAAAAAA=\n— b\n"
      })
  void what_is_no_note_is_refused(String text) {
    assertThatThrownBy(() -> SignedNote.parse(text))
        .isInstanceOfSatisfying(
            LedgerFault.class,
            fault -> assertThat(fault.kind()).isEqualTo(LedgerFault.Kind.NOTE_FORM));
  }

  @Test
  void a_hundred_signatures_are_read_and_one_more_is_not() {
    String line = "— b AAAAAAA=\n";
    assertThat(SignedNote.parse("a\n\n" + line.repeat(100)).signatures()).hasSize(100);
    assertThatThrownBy(() -> SignedNote.parse("a\n\n" + line.repeat(101)))
        .isInstanceOf(LedgerFault.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "01", "+1", " 1", "1e3", "", "1000000000000000000"})
  void a_size_has_one_form_only(String size) {
    String text = STATE.text().replace("\n7\n", "\n" + size + "\n");

    assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(LedgerFault.class);
  }

  @Test
  void lines_of_others_after_the_root_are_covered_and_ignored() {
    assertThat(Checkpoint.parse(STATE.text() + "more\n")).isEqualTo(STATE);
  }

  @Test
  void a_verifier_key_is_read_as_it_is_written_and_in_no_other_form() {
    String text = KEY.verifier().toString();

    assertThat(VerifierKey.parse(text)).isEqualTo(KEY.verifier()).hasToString(text);
    for (int i = 0; i < text.length(); i++) {
      String changed = text.substring(0, i) + '?' + text.substring(i + 1);
      assertThatThrownBy(() -> VerifierKey.parse(changed)).isInstanceOf(LedgerFault.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a+b", "a\u3000b", "a\nb", "a\u0001"})
  void a_name_that_would_break_a_line_is_refused(String name) {
    assertThatThrownBy(() -> SigningKey.generate(name, VerifierKey.Type.LOG))
        .isInstanceOf(LedgerFault.class);
  }

  @Test
  void a_cosignature_covers_its_time_and_is_no_signature_of_the_log() {
    SignedNote note = NOTE.with(WITNESS.cosign(NOTE.text(), 1_700_000_000L));

    assertThat(note.by(WITNESS.verifier())).isEqualTo(Signed.YES);
    assertThat(note.by(KEY.verifier())).isEqualTo(Signed.YES);
    assertThat(note.seen(WITNESS.verifier())).isEqualTo(1_700_000_000L);
    assertThat(NOTE.seen(WITNESS.verifier())).isNull();
    assertThat(NOTE.with(WITNESS.sign(NOTE.text())).by(WITNESS.verifier())).isEqualTo(Signed.WRONG);
  }
}
