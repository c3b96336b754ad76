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
