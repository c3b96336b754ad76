package org.huice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huice.ledger.LedgerFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
  private final SigningKey key = SigningKey.generate("惠策", VerifierKey.Type.LOG);

  @TempDir private Path folder = Path.of("");

  @Test
  void a_key_is_read_as_it_was_written_by_its_owner_alone() throws IOException {
    Path file = folder.resolve("log.key");
    KeyFile.create(file, key);

    assertThat(KeyFile.isGuarded(file)).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    SigningKey read = KeyFile.read(file);
    assertThat(read.verifier()).isEqualTo(key.verifier());
    assertThat(SignedNote.of("a\n").with(read.sign("a\n")).by(key.verifier()))
        .isEqualTo(SignedNote.Signed.YES);
    assertThat(read.toString()).isEqualTo(key.verifier().toString());
  }

  @Test
  void the_mark_key_is_that_of_the_private_key_until_another_one_is_carried_on()
      throws IOException {
    Path file = folder.resolve("log.key");
    KeyFile.create(file, key);
    String mark = key.marks().mark(7, "企业[甲]");
    assertThat(mark).matches("hmac-sha256:[0-9a-f]{64}");
    assertThat(KeyFile.read(file).marks().mark(7, "企业[甲]")).isEqualTo(mark);
    assertThat(Files.readAllLines(file)).hasSize(5);

    SigningKey next = SigningKey.generate("惠策", VerifierKey.Type.LOG);
    assertThat(next.marks().mark(7, "企业[甲]")).isNotEqualTo(mark);
    Path later = folder.resolve("next.key");
    KeyFile.create(later, next.carrying(KeyFile.read(file).marks()));
    Path last = folder.resolve("last.key");
    SigningKey third = SigningKey.generate("惠策", VerifierKey.Type.LOG);
    KeyFile.create(last, third.carrying(KeyFile.read(later).marks()));

    assertThat(KeyFile.read(last).marks().mark(7, "企业[甲]")).isEqualTo(mark);
    assertThat(KeyFile.read(last).verifier()).isEqualTo(third.verifier());
  }

  @Test
  void two_entries_of_one_applicant_cannot_be_told_by_their_marks() {
    MarkKey marks = key.marks();

    assertThat(marks.mark(1, "企业[甲]"))
        .isNotEqualTo(marks.mark(2, "企业[甲]"))
        .isNotEqualTo(marks.mark(1, "企业[乙]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mark-key AAAA", "mark AAAA", "mark-key ?", ""})
  void a_line_that_is_no_mark_key_is_refused(String line) throws IOException {
    Path file = folder.resolve("log.key");
    KeyFile.create(file, key);
    Files.writeString(file, line + "\n", java.nio.file.StandardOpenOption.APPEND);

    refused(Kind.KEY_FILE_FORM, () -> KeyFile.read(file));
  }

  @Test
  void a_key_is_never_written_over() {
    Path file = folder.resolve("log.key");
    KeyFile.create(file, key);

    refused(Kind.KEY_EXISTS, () -> KeyFile.create(file, key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-", "rwx------"})
  void a_key_that_others_may_read_or_write_is_refused(String permissions) throws IOException {
    Path file = folder.resolve("log.key");
    KeyFile.create(file, key);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

    refused(Kind.KEY_EXPOSED, () -> KeyFile.read(file));
  }

  @Test
  void a_key_that_nobody_may_change_is_taken() throws IOException {
    Path file = folder.resolve("log.key");
    KeyFile.create(file, key);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));

    assertThat(KeyFile.read(file).verifier()).isEqualTo(key.verifier());
  }

  @Test
  void a_missing_key_says_so() {
    refused(Kind.KEY_MISSING, () -> KeyFile.read(folder.resolve("none.key")));
  }

  @Test
  void a_public_key_beside_another_private_one_is_refused() throws IOException {
    Path file = folder.resolve("log.key");
    KeyFile.create(file, key);
    String other = SigningKey.generate("惠策", VerifierKey.Type.LOG).verifier().toString();
    Files.writeString(file, Files.readString(file).replace(key.verifier().toString(), other));

    refused(Kind.KEY_FILE_FORM, () -> KeyFile.read(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"huice-ledger-key", "BEGIN", "END", "MC4C"})
  void a_file_of_another_form_is_refused(String part) throws IOException {
    Path file = folder.resolve("log.key");
    KeyFile.create(file, key);
    Files.writeString(file, Files.readString(file).replace(part, "?"));

    refused(Kind.KEY_FILE_FORM, () -> KeyFile.read(file));
  }

  private static void refused(Kind kind, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            LedgerFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
  }
}
